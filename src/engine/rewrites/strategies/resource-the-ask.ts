/** Asks how it will get done. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const resourceTheAsk = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(
    ask,
    'resource-the-ask',
    'Say how it gets done',
    '[[how: the steps, time and people for it]].',
  )
