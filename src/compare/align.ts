/** Which piece of the old draft became which of the new one. Time grows with the pieces, not with their square. */

import { inOrder } from './in-order.ts'
import { similarPairs } from './similar.ts'
import type { Unit } from './units.ts'

/** Indexes of an old and a new piece that are the same one. */
export interface Pair {
  readonly before: number
  readonly after: number
}

export interface AlignedPair extends Pair {
  /** Stands elsewhere among the others than it did. */
  readonly moved: boolean
}

type KeyOf = (units: readonly Unit[], at: number) => string

const own: KeyOf = (units, at) => units[at]?.text ?? ''
/** With its neighbours: of three "Thank you." the right one is paired. */
const inPlace: KeyOf = (units, at) => [own(units, at - 1), own(units, at), own(units, at + 1)].join('\n')

class Left {
  readonly before: Set<number>
  readonly after: Set<number>
  readonly pairs: Pair[] = []

  constructor(before: readonly Unit[], after: readonly Unit[]) {
    this.before = new Set(before.keys())
    this.after = new Set(after.keys())
  }

  take(pair: Pair): void {
    if (!this.before.has(pair.before) || !this.after.has(pair.after)) return
    this.before.delete(pair.before)
    this.after.delete(pair.after)
    this.pairs.push(pair)
  }
}

function takeEqual(before: readonly Unit[], after: readonly Unit[], left: Left, keyOf: KeyOf): void {
  const places = new Map<string, number[]>()
  for (const at of [...left.after].reverse()) {
    const key = keyOf(after, at)
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  for (const at of [...left.before]) {
    const next = places.get(keyOf(before, at))?.pop()
    if (next !== undefined) left.take({ before: at, after: next })
  }
}

/** @returns pairs in the order of the new draft; pieces in none came or went */
export function align(before: readonly Unit[], after: readonly Unit[]): AlignedPair[] {
  const left = new Left(before, after)
  takeEqual(before, after, left, inPlace)
  takeEqual(before, after, left, own)
  for (const pair of similarPairs(before, after, left.pairs)) left.take(pair)
  const pairs = left.pairs.sort((a, b) => a.after - b.after)
  const kept = inOrder(
    pairs.map(pair => pair.before),
    pairs.map(pair => after[pair.after]?.words.length ?? 1),
  )
  return pairs.map((pair, index) => ({ ...pair, moved: !kept.has(index) }))
}
