/** Asks for what the ask costs people; claims nothing of their feelings. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const acknowledgeCost = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(
    ask,
    'acknowledge-cost',
    'Name the cost',
    '[[what: what this costs people, in their words]].',
  )
