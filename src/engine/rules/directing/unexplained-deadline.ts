import { deadlinesOf } from '../../grammar/deadlines.ts'
import { sentenceRule } from '../../rule.ts'

export const unexplainedDeadline = sentenceRule({
  id: 'unexplained-deadline',
  side: 'directing',
  title: 'Deadline',
  detects: 'A date or time by which something is due, with no reason in the sentence.',
  matters: 'A date that serves something is easier to keep than a date alone.',
  source: 'Shaw, Wild & Colquitt 2003',
  weight: 1,
  message: '“%s” sets a limit without saying what depends on it.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    yield* deadlinesOf(sentence)
  },
})
