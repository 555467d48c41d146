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
    positive: [
      { draft: '[[I expect every]] director to hit the number.' },
      { draft: '[[We expect full]] attendance on Tuesday.' },
      { draft: '[[I need you]] to own this and report daily.' },
      { draft: '[[I want all]] open tickets closed tonight.' },
      { draft: 'We expect [[nothing less than]] perfect execution.' },
      { draft: '[[My expectation is]] that nobody leaves before the cutover is done.' },
      { draft: '[[I want the]] savings list on my desk by Monday.' },
      { draft: '[[The board expects results]] this quarter.' },
      { draft: '[[I need you]] to tell me bad news early.' },
      { draft: '[[We expect managers]] to know their numbers.' },
    ],
    nearMisses: [
      {
        draft: 'I expect we will make mistakes, and I want to hear about them.',
        because: 'joint forecast, openness',
      },
      { draft: 'I want to thank the night crew.', because: 'expressive' },
      { draft: 'We expect delivery in June.', because: 'forecast' },
      { draft: 'I need your help.', because: 'request for help, vulnerability' },
      { draft: 'What do you need from me?', because: 'question to reader' },
      { draft: 'You can expect a straight answer from me.', because: 'commissive' },
      { draft: 'I believe you can land this.', because: 'confidence' },
      { draft: 'Customers expect us to keep our word.', because: 'third-party stakes' },
      { draft: 'I want you to picture the year 2030.', because: 'an image, no act' },
      { draft: 'I expect delivery on Monday.', because: 'a forecast' },
      { draft: 'I am happy to tell you that we won.', because: 'a feeling' },
    ],
  },
  *check(sentence) {
    yield* expectationsOf(sentence)
  },
})
