/** Patterns over a sentence's words, for what no tag shows. Words stand in lower case, one blank between tokens. */

import type { Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'
import { beginsAt, canBegin, enterHeads, type HeadsFound, headsIn } from './head-table.ts'
import { headsOf } from './heads.ts'

interface Line {
  readonly text: string
  /** Where each token starts in `text`. */
  readonly starts: readonly number[]
  readonly heads: HeadsFound
}

const lineOf = keptWith(({ tokens }: Sentence): Line => {
  const starts: number[] = []
  let text = ' '
  for (const { lower } of tokens) {
    starts.push(text.length)
    text += `${lower} `
  }
  return { text, starts, heads: headsIn(tokens) }
})

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
  /** Its place in the table of heads. */
  readonly id: number
  /** Compiled when the word first comes up. */
  patternAt(head: string): RegExp | undefined
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
    for (const head of heads ?? []) {
      const known = sources.get(head)
      if (known) known.push(source)
      else sources.set(head, [source])
    }
  }
  const compiled = new Map<string, RegExp>()
  return {
    id: enterHeads(sources.keys()),
    patternAt(head) {
      const known = compiled.get(head)
      const own = known ? undefined : sources.get(head)
      if (!own) return known
      const pattern = compile(own)
      compiled.set(head, pattern)
      return pattern
    },
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

/** The first match that begins at token `from` or behind it. */
function spanFrom({ tokens }: Sentence, line: Line, pattern: Wording, from: number): Span | undefined {
  const { text, starts, heads } = line
  const { id, open } = pattern
  for (let first = from; first < tokens.length; first++) {
    if (!open && !beginsAt(heads, id, first)) continue
    const at = starts[first] ?? 0
    const known = matchAt(pattern.patternAt(tokens[first]?.lower ?? ''), text, at)
    const end = known > at ? known : matchAt(open, text, at)
    if (end > at) return { first, last: tokenAt(starts, end - 1) }
  }
  return undefined
}

const canMatch = ({ heads }: Line, { id, open }: Wording): boolean =>
  open !== undefined || canBegin(heads, id)

function* allSpans(sentence: Sentence, line: Line, pattern: Wording): Generator<Span> {
  let span = spanFrom(sentence, line, pattern, 0)
  while (span) {
    yield span
    span = spanFrom(sentence, line, pattern, span.last + 1)
  }
}

const none: readonly Span[] = []

/** Matches from left to right, none within another. */
export function spansOf(sentence: Sentence, pattern: Wording): Iterable<Span> {
  const line = lineOf(sentence)
  return canMatch(line, pattern) ? allSpans(sentence, line, pattern) : none
}

export function firstSpan(sentence: Sentence, pattern: Wording): Span | undefined {
  const line = lineOf(sentence)
  return canMatch(line, pattern) ? spanFrom(sentence, line, pattern, 0) : undefined
}

export const says = (sentence: Sentence, pattern: Wording): boolean =>
  firstSpan(sentence, pattern) !== undefined
