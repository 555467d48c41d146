import type { ForceClass } from '../report.ts'
import type { Ask, Span } from './ask.ts'
import type { Edit } from './edit.ts'

/** A rewrite before the lock has seen it. */
export interface Candidate {
  readonly strategy: string
  readonly force: ForceClass
  /** What it does and the changed words, "Give a date: “… by [[when]]”"; the menu turns them round. */
  readonly title: string
  readonly edits: readonly Edit[]
  /** The sentence's own span, unless the change reaches over a neighbour. */
  readonly span?: Span
  /** Words lifted from elsewhere in the draft, and the passages they come from. */
  readonly borrowed?: readonly string[]
  readonly sources?: readonly string[]
  /** Joins a reason within the span to its ask. */
  readonly bound?: boolean
}

export type Strategy = (ask: Ask) => readonly Candidate[]
