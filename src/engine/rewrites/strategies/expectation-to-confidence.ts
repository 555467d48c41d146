/** Asks for the ground of the confidence behind an expectation. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const expectationToConfidence = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(
    ask,
    'expectation-to-confidence',
    'Ground the expectation',
    '[[proof: what makes you sure that it can be done]].',
  )
