/**
 * One table for the patterns of all rules: which of them can begin with a word. One look at each word of a sentence
 * tells for every pattern whether it is worth trying there.
 */

import type { Token } from '../draft.ts'

const idsByHead = new Map<string, number[]>()
let patterns = 0

/** The same, one bit a pattern; made anew when patterns have been entered since. */
let table: ReadonlyMap<string, Int32Array> = new Map()
let tabled = 0

/** @returns the pattern's id */
export function enterHeads(heads: Iterable<string>): number {
  const id = patterns++
  for (const head of heads) {
    const ids = idsByHead.get(head)
    if (ids) ids.push(id)
    else idsByHead.set(head, [id])
  }
  return id
}

function makeTable(): void {
  const size = (patterns + 31) >> 5
  table = new Map(
    [...idsByHead].map(([head, ids]) => {
      const bits = new Int32Array(size)
      for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31))
      return [head, bits]
    }),
  )
  tabled = patterns
}

export interface HeadsFound {
  /** One bit a pattern: a token is a word that it can begin with. */
  readonly bits: Int32Array
  /** Patterns that had been entered by then; nothing is known of later ones. */
  readonly patterns: number
}

export function headsIn(tokens: readonly Token[]): HeadsFound {
  if (tabled !== patterns) makeTable()
  const found = new Int32Array((patterns + 31) >> 5)
  for (const { lower } of tokens) {
    const bits = table.get(lower)
    if (!bits) continue
    for (let i = 0; i < found.length; i++) found[i] = (found[i] ?? 0) | (bits[i] ?? 0)
  }
  return { bits: found, patterns }
}

export const canBegin = ({ bits, patterns: known }: HeadsFound, id: number): boolean =>
  id >= known || ((bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0
