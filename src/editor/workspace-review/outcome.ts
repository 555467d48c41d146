/** What a review of many drafts keeps of each: enough to list it, nothing of its text. */

import type { Severity, Verdict } from '../../engine/index.ts'

/** A visible finding; lines and columns count from 0. */
export interface PlacedMark {
  readonly rule: string
  readonly message: string
  readonly severity: Severity
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

export type Outcome =
  | {
      readonly kind: 'read'
      readonly verdict: Verdict
      /** The reading in short: verdict and what is missing. */
      readonly words: string
      readonly marks: readonly PlacedMark[]
      readonly warnings: readonly string[]
      /** Made from a Word or mail file: its marks have no place in the file. */
      readonly isConverted: boolean
    }
  | { readonly kind: 'skipped'; readonly reason: string }

export interface Reviewed {
  readonly uri: string
  /** Relative to the workspace. */
  readonly name: string
  readonly outcome: Outcome
}
