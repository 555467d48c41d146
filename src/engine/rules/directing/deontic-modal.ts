import { modalDuties } from '../../grammar/modal-duties.ts'
import { sentenceRule } from '../../rule.ts'

/** Force by modal (RFC 2119; digital.gov). */
const ranks: Readonly<Partial<Record<string, number>>> = { must: 3, 'have-to': 2, should: 1 }

export const deonticModal = sentenceRule({
  id: 'deontic-modal',
  side: 'directing',
  title: 'Duty by a modal verb',
  detects: 'A duty laid on somebody by must, shall, have to, need to, should or ought to.',
  matters: 'A duty is clear where it is one. Repeated without reasons, such verbs read as control.',
  source: 'Palmer 2001; Miller et al. 2007; Ruppenhofer & Rehbein 2012',
  weight: 3,
  message: '“%s” lays down a duty; a reader may look for what it is for.',
  examples: {
    positive: [
      { draft: 'You [[must be]] in the office at least three days a week from 2 September.' },
      { draft: 'All teams [[have to cut]] discretionary spend by 8%.' },
      { draft: 'Every supplier contract [[needs to be re-papered]] before 1 July.' },
      { draft: 'You [[need to reset]] your password today.' },
      { draft: 'Contractors [[shall wear]] a harness above two metres.' },
      { draft: 'You [[should complete]] your self-assessment this week.' },
      { draft: 'Line managers [[must not promise]] exceptions.' },
      { draft: 'Product owners [[ought to drop]] anything outside the three bets.' },
      { draft: 'Trials [[must not begin]] before approval is in writing.' },
      { draft: 'Please note that forms [[must be]] complete.' },
      { draft: 'Questions that can wait [[should go]] in a thread.' },
      { draft: 'Exceptions [[need to be]] one page, with the cost.' },
      { draft: 'We [[must file]] the return by Friday.' },
    ],
    nearMisses: [
      {
        draft: 'You must be exhausted after the migration.',
        because: 'epistemic: must + be + state adjective',
      },
      { draft: 'There must be a better way to run this warehouse.', because: 'epistemic existential' },
      {
        draft: 'The outage must have cost our customers dearly.',
        because: 'epistemic: must have + participle',
      },
      { draft: 'Results should improve by autumn.', because: 'expectation: inanimate subject + change verb' },
      {
        draft: 'We have to admit we were wrong.',
        because: 'leader self-obligation/concession (credibility)',
      },
      { draft: "You don't have to decide today.", because: 'absence of obligation (choice-autonomy)' },
      { draft: 'You should be proud of what you built.', because: 'praise' },
      { draft: 'Nobody should have to choose between safety and pay.', because: 'moral principle' },
      { draft: 'The museum is a must-see.', because: 'noun' },
      { draft: 'What do we need to believe for this to work?', because: 'open question' },
      { draft: 'Customers told us: "You must fix billing."', because: 'quotation' },
      { draft: 'Previously you must be nominated by your manager.', because: 'tells how it was' },
      { draft: 'She said that every branch must close by six.', because: 'reported' },
      { draft: 'When you need to leave early, the side door is open.', because: 'a condition' },
      { draft: 'Change must start with us.', because: 'nobody in particular is bound' },
      { draft: 'You should see a green tick.', because: 'what is likely' },
      { draft: 'Somebody has to turn the lights off.', because: 'nobody is named' },
      { draft: 'Questions should be directed to the help desk.', because: 'says where to turn' },
      { draft: 'Should a visitor ask, you are free to answer.', because: 'a condition' },
      { draft: 'Details shall be communicated in due course.', because: 'announces' },
    ],
  },
  *check(sentence) {
    for (const { first, last, clause } of modalDuties(sentence))
      yield {
        first,
        last,
        weight: clause.subject.kind === 'we' ? 1 : (ranks[clause.modal?.kind ?? 'should'] ?? 1),
      }
  },
})
