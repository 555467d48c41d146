import { expectationsOf } from '../../grammar/expectations.ts'
import { sentenceRule } from '../../rule.ts'

export const expectationAssertion = sentenceRule({
  id: 'expectation-assertion',
  side: 'directing',
  title: 'Expectation as the reason',
  detects: 'What the leader wants or expects is the whole ground for the act: I expect, I need you to.',
  matters: 'High expectations help where they come with confidence and a reason; alone they press.',
  source: 'Slemp et al. 2018; Antonakis et al. 2011',
  weight: 2,
  message: '“%s” makes a wish of the sender the ground for the act.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    yield* expectationsOf(sentence)
  },
})
