/** Marks wait while the sentence they stand in is being typed. */

/** Milliseconds without typing after which a sentence counts as finished. */
export const restMs = 2000

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * @param sentence offsets, half-open
 * @param cursors offsets of the cursors in the draft; empty where the draft has no focus
 * @param sinceTyped milliseconds since the last change of the draft
 * @returns true while a mark in the sentence would interrupt
 */
export const isBeingTyped = (sentence: Span, cursors: readonly number[], sinceTyped: number): boolean =>
  sinceTyped < restMs && cursors.some(at => at >= sentence.start && at <= sentence.end)
