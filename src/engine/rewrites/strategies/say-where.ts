/** Asks for the destination. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const sayWhere = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(
    ask,
    'one-date-one-person',
    'Say where this leads',
    '[[where: what will be true, and by when]].',
  )
