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

/** Patterns by the word they begin with. */
export interface Wording {
  /** Its place in the table of heads. */
  readonly id: number
  /** What may match at such a word; compiled when the word first comes up. */
  patternAt(head: string): RegExp | undefined
  /** What may match at any word, and what may at a sentence's first. */
  readonly open: RegExp | undefined
  readonly opening: RegExp | undefined
}

const compile = (sources: readonly string[]): RegExp | undefined =>
  sources.length === 0 ? undefined : new RegExp(`(?:${sources.join('|')})(?= )`, 'y')

interface Alternative {
  readonly source: string
  /** Words it can begin with; undefined for any. */
  readonly heads: ReadonlySet<string> | undefined
  /** Only at a sentence's first token. */
  readonly opens: boolean
}

function alternativeOf(each: string): Alternative {
  const opens = each.startsWith('^')
  const source = opens ? `(?<=^ )(?:${each.slice(1)})` : `(?:${each})`
  return { source, heads: headsOf(source), opens }
}

/**
 * Alternatives of whole tokens: a space in the pattern stands between tokens, marks stand alone (`no , thanks`).
 * `^` at its head holds at the sentence's first token. Of several that match at a token the first one counts.
 */
export function wording(...alternatives: readonly string[]): Wording {
  const all = alternatives.map(alternativeOf)
  const compiled = new Map<string, RegExp>()
  const heads = new Set(all.flatMap(each => [...(each.heads ?? [])]))
  const sourcesOf = (holds: (each: Alternative) => boolean): string[] =>
    all.filter(holds).map(({ source }) => source)
  return {
    id: enterHeads(heads),
    patternAt(head) {
      const known = compiled.get(head)
      if (known || !heads.has(head)) return known
      const pattern = compile(sourcesOf(each => each.heads === undefined || each.heads.has(head)))
      if (pattern) compiled.set(head, pattern)
      return pattern
    },
    open: compile(sourcesOf(each => each.heads === undefined && !each.opens)),
    opening: compile(sourcesOf(each => each.heads === undefined)),
  }
}

/** The members of a set as alternatives of a pattern. */
export const anyOf = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`

/** Tokens `first` to `last`, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The first match that begins at token `from` or behind it. */
function spanFrom({ tokens }: Sentence, line: Line, pattern: Wording, from: number): Span | undefined {
  const { text, starts, heads } = line
  for (let first = from; first < tokens.length; first++) {
    const begins = beginsAt(heads, pattern.id, first)
      ? pattern.patternAt(tokens[first]?.lower ?? '')
      : undefined
    const tried = begins ?? (first === 0 ? pattern.opening : pattern.open)
    if (!tried) continue
    const at = starts[first] ?? 0
    const end = matchAt(tried, text, at)
    if (end > at) return { first, last: tokenAt(starts, end - 1) }
  }
  return undefined
}

const canMatch = ({ heads }: Line, { id, opening }: Wording): boolean =>
  opening !== undefined || canBegin(heads, id)

const none: readonly Span[] = []

/** Matches from left to right, none within another. */
export function spansOf(sentence: Sentence, pattern: Wording): readonly Span[] {
  const line = lineOf(sentence)
  let span = canMatch(line, pattern) ? spanFrom(sentence, line, pattern, 0) : undefined
  if (!span) return none
  const spans: Span[] = []
  for (; span; span = spanFrom(sentence, line, pattern, span.last + 1)) spans.push(span)
  return spans
}

export function firstSpan(sentence: Sentence, pattern: Wording): Span | undefined {
  const line = lineOf(sentence)
  return canMatch(line, pattern) ? spanFrom(sentence, line, pattern, 0) : undefined
}

export const says = (sentence: Sentence, pattern: Wording): boolean =>
  firstSpan(sentence, pattern) !== undefined
