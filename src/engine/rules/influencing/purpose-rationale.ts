import { reasonsIn } from '../../grammar/reasons.ts'
import { sentenceRule } from '../../rule.ts'

/** Weight of a purpose in general terms. */
const generic = 1

export const purposeRationale = sentenceRule({
  id: 'purpose-rationale',
  side: 'influencing',
  title: 'Reason or purpose',
  detects: 'A real reason or purpose for an ask: because, so that, in order to, that is why.',
  matters: 'People accept an ask, and hard news most of all, more readily when they are told what it is for.',
  source: 'Shaw, Wild & Colquitt 2003',
  weight: 2,
  message: '%s gives readers the reason.',
  examples: {
    positive: [
      {
        draft:
          'We are moving to one records system [[so that]] a nurse never asks a patient the same question twice.',
      },
      {
        draft: "I'm asking for three days a week [[because]] new engineers told us they cannot learn alone.",
      },
      { draft: 'Wear the harness: [[two people fell]] last year.' },
      { draft: 'We are closing the Leeds depot [[in order to]] keep the other four open.' },
      { draft: '[[The reason is simple:]] every hour of downtime cancels eleven clinics.' },
      { draft: 'Cash covers 41 days; [[that is why]] travel stops today.' },
      { draft: '[[To protect]] your payslip data, sign-in now takes two steps.' },
      { draft: 'We chose the slower migration [[because]] losing one record is worse than losing one week.' },
      { draft: 'Print it on paper, [[because]] the system is down and the ward cannot wait.' },
    ],
    nearMisses: [
      { draft: 'Because policy requires it.', because: 'circular: authority-appeal' },
      { draft: 'You must submit the form because it must be submitted.', because: 'tautology' },
      { draft: 'Because of rain, the barbecue moved.', because: 'cause of event, no ask' },
      { draft: 'Since 2019 we have opened nine clinics.', because: 'temporal since' },
      { draft: 'So that was the quarter.', because: 'discourse so' },
      { draft: 'As you know, the office closes at six.', because: 'as = manner' },
      { draft: 'For a reason I cannot share, travel stops.', because: 'withheld reason' },
      { draft: 'The form is to be used for claims.', because: 'function of object' },
      { draft: "So I don't want to hear it.", because: 'so only goes on with the talk' },
      {
        draft: 'Supervisors shall not discuss the reasons for this decision.',
        because: 'reasons are the topic; none is given',
      },
    ],
  },
  *check(sentence) {
    for (const { first, last, empty, generic: vague } of reasonsIn(sentence)) {
      if (empty) continue
      yield vague ? { first, last, weight: generic } : { first, last }
    }
  },
})
