/** What a draft's `lens-ignore` comments leave out, and how to take one back. */

import { commentsIn } from '../../view/lens-comments.ts'

export interface Ignored {
  /** Offsets of the comment, half-open. */
  readonly start: number
  readonly end: number
  /** Empty for all rules. */
  readonly rules: readonly string[]
  /** The first words that the comment speaks of. */
  readonly about: string
}

function wordsBelow(text: string, from: number): string {
  const below = text.slice(from, from + 2000).replace(/<!--.{0,500}?-->/g, '')
  return (/\S[^\n]{0,119}/.exec(below)?.[0] ?? '').trim()
}

/** @param text of the draft, in Markdown */
export function ignoredIn(text: string): Ignored[] {
  return commentsIn(text)
    .filter(({ kind }) => kind === 'ignore')
    .map(({ start, end, words }) => ({ start, end, rules: words, about: wordsBelow(text, end) }))
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
