/** Gives a vision its next step. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const fillOwnerDate = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(
    ask,
    'fill-owner-date',
    'Add the next step',
    '[[who: owner]] [[what: action]] by [[when: date]].',
  )
