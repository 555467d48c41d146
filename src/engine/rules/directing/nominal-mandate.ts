import { boundFragment } from '../../grammar/fragments.ts'
import { nominalMandates } from '../../grammar/nominal-mandates.ts'
import { sentenceRule } from '../../rule.ts'

export const nominalMandate = sentenceRule({
  id: 'nominal-mandate',
  side: 'directing',
  title: 'Order as a noun',
  detects: 'An order in which nobody acts: attendance is mandatory, exceptions need approval.',
  matters: 'The act has become a thing, and its doer has gone: a reader has to work out who is meant.',
  source: 'Brown & Levinson 1987',
  weight: 3,
  message: '“%s” demands without saying who acts.',
  examples: {
    positive: [
      { draft: 'Attendance is [[mandatory]].' },
      { draft: 'Compliance with the clean-desk policy [[is required]].' },
      { draft: 'Adherence to the 40% travel cap is [[non-negotiable]].' },
      { draft: 'Completion of the survey [[is expected]] by Friday.' },
      { draft: 'Full cooperation with the auditors [[is required]].' },
      { draft: 'Strict observance of the visitor rules [[is essential]].' },
      { draft: 'Participation in the integration workshops is [[compulsory]].' },
      { draft: 'Immediate action [[is required]].' },
      { draft: 'Gifts above 100 euros [[need written]] consent.' },
      { draft: 'Ice cleats [[mandatory]] outside.' },
    ],
    nearMisses: [
      { draft: 'Compliance is our second-largest team.', because: 'department name' },
      { draft: 'Attendance rose to 94%.', because: 'measure' },
      { draft: 'No action is required on your part.', because: 'negated' },
      { draft: 'Is attendance mandatory? No, come if it helps you.', because: 'question/denial' },
      { draft: 'Courage is essential to this work.', because: 'value statement' },
      { draft: 'Patience was required, and you gave it.', because: 'past, recognition' },
      {
        draft: 'Mandatory training costs us 11,000 hours a year.',
        because: 'attributive, topic of analysis',
      },
      {
        draft: 'Completion of the tunnel is expected in 2027.',
        because: 'forecast: no human action addressed to reader',
      },
      { draft: 'The report is expected in three weeks.', because: 'a forecast' },
      { draft: 'Your dignity is non-negotiable.', because: 'protects the reader' },
      { draft: 'No experience is required.', because: 'denied' },
    ],
  },
  *check(sentence) {
    yield* nominalMandates(sentence)
    const bound = boundFragment(sentence)
    if (bound) yield { ...bound, weight: 2 }
  },
})
