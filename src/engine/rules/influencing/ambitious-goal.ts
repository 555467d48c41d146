import { sentenceRule } from '../../rule.ts'
import { says, spansOf, wording } from '../../grammar/wording.ts'

const changes =
  '(?:cut|halve|double|triple|build|win|end|stop|eliminate|become|bring|close|reach|be|make|get|put|open|turn|beat|lead|grow|give|take|have|lift|raise|find|lose|run|learn|offer|deliver|fit|feed|light|connect)'
const measures =
  "(?:zero|none|no one|nobody|first|best|biggest|safest|fastest|every|everyone|half|twice|all|never|always|back|from|the most|the only|[0-9][0-9,.]*(?:%|k|m)?|two|three|four|five|ten|hundred|thousand|million|percent|per cent|world's?|could not|couldn't)"
const gap = '(?: [^ .;:?!]+){0,9}?'
const aims = wording(
  `(?:we|we're|together we|let us|let's) (?:will|intend to|aim to|want to|are going to|going to|are setting out to|setting out to|set out to|mean to|can) ${changes}${gap} ${measures}`,
  `we'll ${changes}${gap} ${measures}`,
  `we (?:intend|want|aim|mean) (?:every|each|all|nobody|no one)${gap} to ${changes}`,
  `(?:our|the|my) (?:aim|ambition|goal|target|promise|aspiration|hope) (?:is|for [a-z0-9]+ is)${gap} ${measures}`,
  `no [a-z]+${gap} will (?:be|have|go|wait|die|lose|ever)${gap}`,
  `(?:every|each) [a-z]+${gap} will (?:be|have|know|get|see|go|hear)${gap}`,
)
/** Service levels, timetables and courtesy. */
const modest = wording(
  'reply within',
  'respond within',
  'hope to see',
  'will be (?:cascaded|announced|notified|contacted|invited|sent|asked|required|held|paid|given|published|issued|closed|reimbursed|charged|cancelled|canceled|removed|returned|considered|processed|accepted)',
  'will (?:have|need) to',
)

export const ambitiousGoal = sentenceRule({
  id: 'ambitious-goal',
  side: 'influencing',
  title: 'Ambitious shared aim',
  detects: 'A specific, demanding aim for the group, not a quota for one person.',
  matters: 'Specific, difficult aims that people share move them more than “do your best”.',
  source: 'Locke & Latham 2002; Antonakis, Fenley & Liechti 2011',
  weight: 2,
  message: '%s sets an aim for everyone.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *check(sentence) {
    if (sentence.question || says(sentence, modest)) return
    yield* spansOf(sentence, aims)
  },
})
