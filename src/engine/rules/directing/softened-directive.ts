import { imperativesOf } from '../../grammar/imperatives.ts'
import { requestsOf } from '../../grammar/requests.ts'
import { sentenceRule } from '../../rule.ts'

export const softenedDirective = sentenceRule({
  id: 'softened-directive',
  side: 'directing',
  title: 'Polite request',
  detects: 'A request that expects to be met: please, could you, I would ask you to.',
  matters: 'Courtesy leaves the ask an ask: a reader still looks for the reason.',
  source: 'Danescu-Niculescu-Mizil et al. 2013; Brown & Levinson 1987',
  weight: 1,
  message: '“%s” asks politely and expects to be met; a reason near it would tell what for.',
  examples: {
    positive: [
      { draft: '[[Please submit your timesheets]] by noon.' },
      { draft: '[[Kindly update your emergency contacts]] before the merger closes on 1 July.' },
      { draft: '[[Could you send]] me the vendor list by Tuesday?' },
      { draft: '[[We would like all]] plant leads to review the lockout procedure this week.' },
      { draft: '[[Please do not forward this message]] outside the company.' },
      { draft: '[[Can everyone make]] sure the new badge is worn from Monday?' },
      { draft: '[[Please ensure]] that your team has read the policy.' },
      { draft: '[[I would be grateful if you]] would sign by 30 June.' },
      { draft: '[[We ask that]] every team lead read the notice.' },
      { draft: '[[Would you send]] the final list by Friday?' },
      { draft: '[[I would ask you]] to park in Lot B this week.' },
    ],
    nearMisses: [
      { draft: "Please accept my thanks for the night shift's work.", because: 'expressive' },
      { draft: 'Please feel free to disagree with me.', because: 'permission' },
      { draft: 'We are pleased to announce the merger.', because: "'pleased', not 'please'" },
      { draft: 'Could we have done this sooner?', because: 'reflective/rhetorical' },
      { draft: 'Would you like to lead one of the pilot teams?', because: 'offer' },
      { draft: 'If you have concerns, please call me.', because: 'conditional offer of access' },
      { draft: 'We aim to please every customer.', because: "verb 'please'" },
      { draft: 'Please be assured that nothing changes.', because: 'assures' },
      {
        draft: 'I would like you to know how grateful I am.',
        because: 'wants the reader to know, not to act',
      },
      { draft: 'Can you explain how the vote works?', because: 'a question for information' },
      { draft: 'I ask your patience while we count.', because: 'asks for patience, not for an act' },
    ],
  },
  *check(sentence) {
    for (const { first, last, polite } of imperativesOf(sentence)) if (polite) yield { first, last }
    yield* requestsOf(sentence)
  },
})
