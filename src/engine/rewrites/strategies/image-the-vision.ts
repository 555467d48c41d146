/** Asks for one person and one moment. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const imageTheVision = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(
    ask,
    'image-the-vision',
    'Show one moment',
    '[[story: one person, one moment that could be filmed]].',
  )
