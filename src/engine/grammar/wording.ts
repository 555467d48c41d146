/** Patterns over a sentence's words, for what no tag shows. Words stand in lower case, one blank between tokens. */

import type { Sentence } from '../draft.ts'
import { headsOf } from './heads.ts'

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

/** Patterns by the word they begin with; `open` holds those that can begin with any. */
export interface Wording {
  readonly byHead: ReadonlyMap<string, RegExp>
  readonly open: RegExp | undefined
}

const compile = (sources: readonly string[]): RegExp => new RegExp(`(?:${sources.join('|')})(?= )`, 'y')

/**
 * Alternatives of whole tokens: a space in the pattern stands between tokens, marks stand alone (`no , thanks`).
 * `^` at its head holds at the sentence's first token.
 */
export function wording(...alternatives: readonly string[]): Wording {
  const sources = new Map<string, string[]>()
  const open: string[] = []
  for (const each of alternatives) {
    const source = each.startsWith('^') ? `(?<=^ )(?:${each.slice(1)})` : `(?:${each})`
    const heads = headsOf(source)
    if (!heads) open.push(source)
    for (const head of heads ?? []) sources.set(head, [...(sources.get(head) ?? []), source])
  }
  return {
    byHead: new Map([...sources].map(([head, list]) => [head, compile(list)])),
    open: open.length > 0 ? compile(open) : undefined,
  }
}

/** The members of a set as alternatives of a pattern. */
export const anyOf = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`

/** Tokens `first` to `last`, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): number {
  if (!pattern) return -1
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Matches from left to right, none within another. */
export function* spansOf(sentence: Sentence, { byHead, open }: Wording): Generator<Span> {
  const { text, starts } = lineOf(sentence)
  const { tokens } = sentence
  for (let first = 0; first < tokens.length; first++) {
    const at = starts[first] ?? 0
    const known = matchAt(byHead.get(tokens[first]?.lower ?? ''), text, at)
    const end = known > at ? known : matchAt(open, text, at)
    if (end <= at) continue
    const last = tokenAt(starts, end - 1)
    yield { first, last }
    first = last
  }
}

export function firstSpan(sentence: Sentence, pattern: Wording): Span | undefined {
  for (const span of spansOf(sentence, pattern)) return span
  return undefined
}

export function says(sentence: Sentence, pattern: Wording): boolean {
  return firstSpan(sentence, pattern) !== undefined
}
