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
    positive: [
      { draft: 'Employees [[are expected to attend]] in person three days a week.' },
      { draft: 'All vendors [[are required to hold]] valid insurance.' },
      { draft: '[[It is mandatory that]] laptops be encrypted by 31 March.' },
      { draft: 'Staff [[are reminded that]] recording meetings is not permitted.' },
      { draft: 'Team leads have [[been instructed to pause]] new projects.' },
      { draft: 'Participants [[are asked to arrive]] by 8:45.' },
      { draft: 'You are [[hereby directed to preserve]] all documents.' },
      { draft: 'Budgets [[are to be resubmitted]] by Friday.' },
      { draft: 'Name badges [[to be worn]] on the left.' },
      { draft: '[[Process owners to confirm]] their calendars by 21 October.' },
      { draft: 'Team leads [[are responsible for briefing]] their crews.' },
      { draft: '[[It is your responsibility to]] lock the cabinet.' },
    ],
    nearMisses: [
      { draft: 'Revenue is expected to grow 6%.', because: 'forecast; inanimate subject' },
      { draft: 'The bridge is expected to open in May.', because: 'forecast' },
      { draft: 'I was asked to lead this programme, and I said yes.', because: 'narrative' },
      { draft: 'You are invited to the town hall.', because: 'invitation' },
      { draft: 'Nurses are encouraged to suggest changes.', because: 'encouragement' },
      { draft: 'No prior experience is required.', because: 'negated requirement' },
      { draft: 'We were required to close by court order in 2019.', because: 'past, history' },
      { draft: 'The parts required for the repair arrived.', because: 'reduced relative' },
      { draft: 'Are you expected to answer at midnight? No.', because: 'rhetorical question + denial' },
      { draft: 'The plan is to be on site by May.', because: 'a plan' },
      {
        draft: 'Leaders have been asked to keep Tuesdays free of meetings.',
        because: 'tells readers what others do',
      },
      { draft: 'The form is to be used for claims.', because: 'tells its use' },
      { draft: 'No staff member is to blame.', because: 'clears from blame' },
    ],
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
