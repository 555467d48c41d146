import { isDated } from '../../grammar/dates.ts'
import { firstSpan, says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const measures = wording(
  "(?:we'll|we will|you'll|you will) know (?:it|this|that|we|if|whether|when)",
  '(?:success (?:is|means|looks like)|done means|good looks like)',
  'milestones? :',
  'halfway (?:point|there)',
  '(?:the|our|a) (?:target|baseline|measure|benchmark|goal) (?:is|for|was|stays|of)',
  '(?:cut|bring|brings|down|up|reduce|reduced|raise|lift|go|get|move|improve|answered|shorten|grow)(?: [^ ]+){0,6} from [0-9][0-9.,%]*(?: [a-z]+)?(?: to [0-9][0-9.,%]*| today| now)',
  '(?:track|measure|publish|report|review)[^.;?!]{0,40} (?:every|each|weekly|monthly|quarterly|first)',
  '(?:measured|judged) (?:by|against)',
)
/** A point of review needs its day. */
const reviews = wording(
  '(?:we|i|the board|the team) (?:will )?(?:review|check(?! in)|look again|take stock|revisit)',
  '(?:review|reviewed|checkpoint) (?:on|in|at)',
)
const notOurs = wording(
  'you are measured',
  'in my own life',
  '(?:prices|revenue|shares|costs) (?:rose|fell|grew|went)',
  'metrics team',
)

export const milestoneMetric = sentenceRule({
  id: 'milestone-metric',
  side: 'structure',
  title: 'Milestone or measure',
  detects: 'How we will know: a measure, a baseline, a target, a point of review.',
  matters: 'Feedback on progress is what makes an aim work.',
  source: 'Locke & Latham 2002',
  weight: 1,
  message: '%s says how progress will show.',
  examples: {
    positive: [
      { draft: '[[We will know it]] works when calls are answered within 30 seconds, from 95 today.' },
      { draft: '[[Milestone:]] first shared payroll on 28 February.' },
      { draft: 'We [[review on the first Monday of each]] month and publish what we find.' },
      { draft: '[[Success is]] fewer than two escapes per million by Q4.' },
      { draft: '[[Halfway point]]: 1 May, 50 of 100 sites live.' },
      { draft: '[[The baseline is]] nine weeks; the review on 2 October will show whether we are at four.' },
    ],
    nearMisses: [
      { draft: 'A milestone in my own life was leaving home.', because: 'story' },
      { draft: 'Metrics team lunch is at noon.', because: 'name' },
      { draft: 'You are measured on attendance.', because: 'surveillance' },
      { draft: 'Revenue is 4 million.', because: 'figure only' },
      { draft: 'Success!', because: 'exclamation' },
      { draft: 'From 9 to 5 the desk is staffed.', because: 'opening hours' },
      { draft: 'I will check in with you on Friday.', because: 'support, not a measure' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, notOurs)) return
    const digits = sentence.tokens.some(({ text }) => /\d/.test(text))
    const numbered = digits || isDated(sentence)
    for (const span of spansOf(sentence, measures)) if (numbered || knows(span.first)) yield span
    const review = firstSpan(sentence, reviews)
    if (review && numbered) yield review

    function knows(at: number): boolean {
      return (
        /^(?:we|we'll|done|success)$/.test(sentence.tokens[at]?.lower ?? '') && sentence.tokens.length > 4
      )
    }
  },
})
