/** Rewrites of the whole draft, which belong to no finding: they move or add a paragraph and change no word. */

import type { Judged } from '../../reading/build-report.ts'
import type { Rewrite } from '../../report.ts'
import { addNextStep } from './add-next-step.ts'
import { moveTheWhy } from './move-the-why.ts'

export const draftRewritesFor = (judged: Judged): readonly Rewrite[] => [
  ...moveTheWhy(judged),
  ...addNextStep(judged),
]
