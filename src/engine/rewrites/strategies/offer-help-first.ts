/** Puts help before a sanction, which stays word for word. */

import { sentenceBefore } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const offerHelpFirst = (ask: Ask): readonly Candidate[] =>
  sentenceBefore(
    ask,
    'offer-help-first',
    'Offer help first',
    'For help: [[who: name and how to reach them]].',
  )
