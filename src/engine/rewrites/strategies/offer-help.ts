/** Adds whom to turn to. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const offerHelp = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(ask, 'offer-help-first', 'Offer help', 'For help: [[who: name and how to reach them]].')
