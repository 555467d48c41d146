/** Puts what the rule protects before its sanction, which stays word for word. */

import { sentenceBefore } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const separateSanction = (ask: Ask): readonly Candidate[] =>
  sentenceBefore(
    ask,
    'separate-sanction',
    'Say what the rule protects first',
    '[[why: what the rule protects]].',
  )
