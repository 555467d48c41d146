/** Rewrite → the smallest edit that gives its text, cut into plain stretches and placeholders. */

/** A stretch of the new text; a placeholder becomes a tab stop. */
export interface Piece {
  readonly text: string
  readonly isPlaceholder: boolean
}

export interface Replacement {
  /** Offsets into the draft, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Our placeholders only: any other `[[…]]` is the writer's own link. */
const placeholderPattern = /\[\[(?:why|who|when|what|how|where|story|proof)(?::[^[\]\n]{0,300})?\]\]/g

function placeholdersIn(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(placeholderPattern)].map(match => [match.index, match.index + match[0].length])
}

export const hasPlaceholder = (text: string): boolean => placeholdersIn(text).length > 0

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of placeholdersIn(text)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isPlaceholder: false })
    pieces.push({ text: text.slice(start, end), isPlaceholder: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isPlaceholder: false })
  return pieces
}

/** True where a cut at `at` would part a surrogate pair or a line break. */
const partsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') || (text[at - 1] === '\r' && text[at] === '\n')

function commonPrefix(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a[length] === b[length]) length++
  while (length > 0 && (partsPair(a, length) || partsPair(b, length))) length--
  return length
}

function commonSuffix(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  while (length > 0 && (partsPair(a, a.length - length) || partsPair(b, b.length - length))) length--
  return length
}

/**
 * @param original the draft's text in [start, start + original.length)
 * @param text what is to stand there
 */
export function replacementOf(start: number, original: string, text: string): Replacement {
  const placeholders = placeholdersIn(text)
  const first = placeholders[0]?.[0] ?? text.length
  const last = placeholders.at(-1)?.[1] ?? 0
  const prefix = commonPrefix(original, text, Math.min(original.length, first))
  const rest = Math.min(original.length - prefix, text.length - Math.max(prefix, last))
  const suffix = commonSuffix(original, text, rest)
  const inserted = text.slice(prefix, text.length - suffix)
  return {
    start: start + prefix,
    end: start + original.length - suffix,
    text: inserted,
    pieces: piecesOf(inserted),
  }
}

/**
 * VS Code indents every further line of a snippet like its first one and turns tabs into spaces or back.
 * @param indent the white space at the beginning of the line that the snippet starts in
 * @param usesSpaces the editor indents with spaces
 * @returns the pieces that come out as they are meant to, or undefined where no snippet can do that
 */
export function piecesForSnippet(
  { text, pieces }: Replacement,
  indent: string,
  usesSpaces: boolean,
): readonly Piece[] | undefined {
  if (!pieces.some(piece => piece.isPlaceholder)) return undefined
  if (/^(?:[ \t]{2}|\t)/.test(text)) return undefined
  const lines = text.split(/\r\n|\r|\n/).slice(1)
  const survives = (line: string): boolean => {
    const own = /^[ \t]*/.exec(line)?.[0] ?? ''
    return own.startsWith(indent) && (own === '' || (usesSpaces && !own.includes('\t')))
  }
  if (!lines.every(survives)) return undefined
  return pieces.map(piece =>
    piece.isPlaceholder ? piece : { ...piece, text: withoutIndent(piece.text, indent) },
  )
}

const withoutIndent = (text: string, indent: string): string =>
  text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index > 0 && part.startsWith(indent) ? part.slice(indent.length) : part))
    .join('')
