/** Patterns over a sentence's words, for what no tag shows. Words stand in lower case, one blank between tokens. */

import type { Sentence } from '../draft.ts'

interface Line {
  readonly text: string
  /** Where each token starts in `text`. */
  readonly starts: readonly number[]
}

const lines = new WeakMap<Sentence, Line>()

function lineOf(sentence: Sentence): Line {
  const known = lines.get(sentence)
  if (known) return known
  const starts: number[] = []
  let text = ' '
  for (const { lower } of sentence.tokens) {
    starts.push(text.length)
    text += `${lower} `
  }
  const line = { text, starts }
  lines.set(sentence, line)
  return line
}

/** The last token that starts at or before `offset`. */
function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Alternatives of whole tokens: a space in the pattern stands between tokens, marks stand alone (`no , thanks`).
 * `^` at its head holds at the sentence's first token.
 */
export const wording = (...alternatives: readonly string[]): RegExp => {
  const source = alternatives
    .map(each => (each.startsWith('^') ? `(?<=^ )(?:${each.slice(1)})` : each))
    .join('|')
  return new RegExp(` (?:${source})(?= )`, 'g')
}

/** The members of a set as alternatives of a pattern. */
export const anyOf = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`

/** Tokens `first` to `last`, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

export function* spansOf(sentence: Sentence, pattern: RegExp): Generator<Span> {
  const { text, starts } = lineOf(sentence)
  for (const match of text.matchAll(pattern)) {
    const from = match.index + 1
    yield { first: tokenAt(starts, from), last: tokenAt(starts, match.index + match[0].length - 1) }
  }
}

export function firstSpan(sentence: Sentence, pattern: RegExp): Span | undefined {
  for (const span of spansOf(sentence, pattern)) return span
  return undefined
}

export function says(sentence: Sentence, pattern: RegExp): boolean {
  return firstSpan(sentence, pattern) !== undefined
}
