import { participleFragment } from '../../grammar/fragments.ts'
import { headlineMandate, mandateDuties } from '../../grammar/mandates.ts'
import { spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const strict: ReadonlySet<string> = new Set(['compelled', 'mandated', 'obligated', 'obliged', 'required'])
const impersonal = wording(
  "it (?:is|'s|will be|remains) (?:hereby )?(?:mandatory|compulsory|obligatory|imperative|required) (?:that|to|for)",
  '(?:it is|is) (?:hereby )?ordered',
)
const passedOn = wording(
  '(?:is|are) (?:hereby |again |kindly )?(?:reminded|advised|instructed|directed|requested|asked) that',
)
const responsible = wording(
  '(?:is|are|will be|remains?) (?:personally |solely )?(?:responsible|accountable) for [a-z]+ing',
  "it is (?:your|everyone's|everybody's|each \\S+) responsibility to",
)

export const passiveMandate = sentenceRule({
  id: 'passive-mandate',
  side: 'directing',
  title: 'Mandate without a sender',
  detects: 'A duty whose sender is hidden: are required to, are to be, it is mandatory that.',
  matters: 'A reader who cannot see who asks cannot ask back.',
  source: 'Brown & Levinson 1987; French & Raven 1959',
  weight: 2,
  message: '“%s” lays down a duty without saying whose will it is.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    for (const { first, last, clause } of mandateDuties(sentence))
      yield { first, last, weight: strict.has(clause.modal?.word ?? '') ? 3 : 2 }
    if (sentence.question) return
    for (const span of spansOf(sentence, impersonal)) yield { ...span, weight: 3 }
    for (const span of spansOf(sentence, passedOn)) yield span
    for (const span of spansOf(sentence, responsible)) yield span
    for (const span of [headlineMandate(sentence), participleFragment(sentence)]) if (span) yield span
  },
})
