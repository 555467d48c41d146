/** What a draft's `lens-ignore` comments leave out, and how to take one back. */

export interface Ignored {
  /** Offsets of the comment, half-open. */
  readonly start: number
  readonly end: number
  /** Empty for all rules. */
  readonly rules: readonly string[]
  /** The first words that the comment speaks of. */
  readonly about: string
}

const commentPattern = /<!--[ \t]*lens-ignore\b:?[ \t]*([\w ,\t-]{0,500}?)[ \t]*-->/g
const fencePattern = /^ {0,3}(?:`{3,}|~{3,})/

/** Offsets of the lines in code fences, where a comment is only shown. */
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

function wordsBelow(text: string, from: number): string {
  const below = text.slice(from, from + 2000).replace(/<!--.{0,500}?-->/g, '')
  return (/\S[^\n]{0,119}/.exec(below)?.[0] ?? '').trim()
}

/** @param text of the draft, in Markdown */
export function ignoredIn(text: string): Ignored[] {
  if (!text.includes('lens-ignore')) return []
  const fenced = fencedSpans(text)
  let next = 0
  return [...text.matchAll(commentPattern)].flatMap(match => {
    const { index: start } = match
    while ((fenced[next]?.[1] ?? Number.POSITIVE_INFINITY) < start) next++
    if ((fenced[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start) return []
    const end = start + match[0].length
    const rules = (match[1] ?? '').split(/[\s,]+/).filter(Boolean)
    return [{ start, end, rules, about: wordsBelow(text, end) }]
  })
}

/** The stretch to take away: the whole line where nothing else stands on it. */
export function removalOf(
  text: string,
  { start, end }: Pick<Ignored, 'start' | 'end'>,
): {
  readonly start: number
  readonly end: number
} {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === ''
  return isAlone ? { start: lineStart, end: newline < 0 ? lineEnd : newline + 1 } : { start, end }
}
