/** Sentences → the paragraphs and list items that they stand in. */

import type { Place } from './shown.ts'

export interface Paragraph extends Place {
  /** Indexes of its judged sentences, in order; at least one. */
  readonly sentences: readonly number[]
}

const itemPattern = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/

/** A blank line, or any line that holds no judged sentence, parts two paragraphs; so does an item's mark. */
function parts(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from)
  if (first < 0 || first >= to) return false
  const second = text.indexOf('\n', first + 1)
  if (second >= 0 && second < to) return true
  return itemPattern.test(text.slice(first + 1, to + 1))
}

/** @param text that the sentences' offsets are of */
export function paragraphsOf(text: string, sentences: readonly Place[]): readonly Paragraph[] {
  const paragraphs: { start: number; end: number; sentences: number[] }[] = []
  sentences.forEach(({ start, end }, index) => {
    const last = paragraphs.at(-1)
    if (last && !parts(text, last.end, start)) {
      last.sentences.push(index)
      last.end = end
    } else paragraphs.push({ start, end, sentences: [index] })
  })
  return paragraphs
}
