import { sanctionsOf } from '../../grammar/sanctions.ts'
import { sentenceRule } from '../../rule.ts'

export const sanctionThreat = sentenceRule({
  id: 'sanction-threat',
  side: 'directing',
  title: 'Threat of a sanction',
  detects: 'A penalty for those who do not comply.',
  matters: 'A threat gets compliance while somebody watches, and costs trust.',
  source: 'French & Raven 1959; Falbe & Yukl 1992; Pearce & Sims 2002',
  weight: 3,
  message: '“%s” names a penalty; a reader may remember the threat and forget the reason.',
  aversive: true,
  examples: {
    positive: [
      { draft: '[[Failure to comply]] may result in disciplinary action, up to and including termination.' },
      { draft: 'Anyone who misses the deadline [[will lose system access]].' },
      { draft: 'Non-compliance [[will be escalated]] to your director.' },
      { draft: 'If you do not badge in, your absence [[will be recorded]] as unpaid leave.' },
      { draft: 'Late submissions [[will be rejected]].' },
      { draft: 'Violators [[will be fined]] 500 euros.' },
      { draft: 'Teams that miss the 8% target [[will have]] budgets frozen.' },
      { draft: 'Complete the form [[or your bonus will be withheld]].' },
      { draft: 'Unauthorised absence may be treated as [[a conduct matter]].' },
      { draft: 'An employee who does not return the form [[will be placed]] by seniority.' },
      { draft: 'Approximate figures [[will not be accepted]].' },
      { draft: 'Any lead who skips the sheet twice [[will be taken]] off the roster.' },
      { draft: '[[Anyone who misses that deadline will explain it to the]] board.' },
      { draft: 'Sharing a badge is [[a terminable offence]].' },
    ],
    nearMisses: [
      {
        draft: 'If we fail to act, patients will keep waiting.',
        because: 'stakes for a third party (urgency-stakes)',
      },
      { draft: 'The regulator can fine us up to 4% of revenue.', because: 'external consequence, fact' },
      { draft: 'Failure taught us more than success.', because: 'noun, reflection' },
      { draft: 'A missed valve check resulted in two injuries last year.', because: 'past, evidence' },
      { draft: 'Late deliveries will be reimbursed.', because: 'benefit to reader' },
      { draft: 'If you do not hear from us by Friday, call me.', because: 'offer' },
      { draft: 'Accounts lock after five failed attempts.', because: 'system behaviour' },
      { draft: 'No one will be penalised for raising a concern.', because: 'protective negation' },
      { draft: 'We terminated the supplier contract in May.', because: 'business fact' },
      { draft: 'The lease will not be renewed.', because: 'an event' },
      {
        draft: 'Anyone who cannot attend will be offered another date.',
        because: 'to the reader’s advantage',
      },
      { draft: 'Anyone who needs a rest will be taken off the roster for a week.', because: 'a favour' },
      {
        draft: 'The engineer who found the fault will explain it to the board.',
        because: 'no fault of hers',
      },
      { draft: 'We cannot be held responsible for delays.', because: 'limits a claim' },
      { draft: 'The company will be led by a person who is not of the family.', because: 'an appointment' },
    ],
  },
  *check(sentence) {
    yield* sanctionsOf(sentence)
  },
})
