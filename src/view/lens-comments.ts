/** A draft's own `lens-…` comments, wherever they stand but in a code fence, where they are only shown. */

import { type LensComment, lensComments } from '../engine/index.ts'

const fencePattern = /^ {0,3}(?:`{3,}|~{3,})/

/** Offsets of the lines in code fences. */
function fencedSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = []
  let open: number | undefined
  let at = 0
  for (const line of text.split('\n')) {
    if (fencePattern.test(line)) {
      if (open === undefined) open = at
      else {
        spans.push([open, at + line.length])
        open = undefined
      }
    }
    at += line.length + 1
  }
  if (open !== undefined) spans.push([open, text.length])
  return spans
}

/** @param text of the draft, in Markdown */
export function commentsIn(text: string): readonly LensComment[] {
  const comments = lensComments(text, 0)
  if (comments.length === 0) return comments
  const fenced = fencedSpans(text)
  let next = 0
  return comments.filter(({ start }) => {
    while ((fenced[next]?.[1] ?? Number.POSITIVE_INFINITY) < start) next++
    return (fenced[next]?.[0] ?? Number.POSITIVE_INFINITY) > start
  })
}
