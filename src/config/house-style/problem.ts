import type { Translate } from '../../view/translate.ts'

/** Offsets into the file, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface HouseProblem extends Span {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly message: string
  /** False where the entry holds all the same. */
  readonly leftOut: boolean
  /** What may have been meant, to stand in the problem's place. */
  readonly instead?: string
}

/** A problem before its line is looked up. */
export interface Complaint extends Omit<HouseProblem, 'line' | 'column'> {
  /** YAML itself went wrong here: what is said of the values around it would only be its echo. */
  readonly broken?: true
}

/** Hears what is wrong, and knows the language to say it in. */
export interface Complain {
  (complaint: Complaint): void
  readonly t: Translate
}
