import type { Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'

/** How many of a sentence's tokens are words. */
export const wordsIn = keptWith(
  ({ tokens }: Sentence): number => tokens.filter(({ isWord }) => isWord).length,
)
