/** Leadership Lens as a library: the only door into the engine. */

import { createReaderWith, type Models, type Reader } from './reader.ts'

export type { DraftFormat } from './draft.ts'
export { fixDraft, plainRewrites } from './fix-all.ts'
export type * from './house/house-style.ts'
export { type Duty, type Obligation, obligationOf } from './obligation.ts'
export { type LensComment, lensComments } from './parse/comments.ts'
export { type LineColumn, positionsOf } from './positions.ts'
export type { Profile } from './profiles/profile.ts'
export { profiles } from './profiles/registry.ts'
export type { Models, OpenDraft, Reader, ReadOptions } from './reader.ts'
export type * from './report.ts'
export type { Side } from './rule.ts'
export { rules } from './rules/registry.ts'
export type { Steps } from './steps.ts'

export interface ReaderOptions {
  /** The bytes of `models/tagger.bin` and `models/stance.bin`. In Node the package finds them itself. */
  readonly models?: Models
}

/** @throws Error when the models are missing or belong to another version */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  if (!options.models) {
    throw new Error('Outside Node, createReader needs the bytes of the models: createReader({ models }).')
  }
  return createReaderWith(options.models)
}
