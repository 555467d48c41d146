/** Sentences that were cut up, and several that became one: a part without a counterpart asks for nothing new. */

import type { Pair } from './align.ts'
import { likeness } from './similar.ts'
import type { Unit } from './units.ts'

/** Fewer words in common are chance. */
const leastShared = 2

/** @returns whether `part` holds what `whole` has and `kept` has not */
function goesOn(whole: Unit, kept: Unit, part: Unit): boolean {
  if (part.sentence === undefined) return false
  const there = new Set(kept.words)
  const lost = whole.words.filter(word => !there.has(word))
  // What both parts say, such as "you must", tells nothing.
  const own = part.words.filter(word => !there.has(word))
  const { shared } = likeness(own, lost)
  return shared >= leastShared && shared * 2 >= own.length
}

/** A sentence is rarely cut into more parts than this on either side of the one it became. */
const mostParts = 5

/** From a unit outwards on either side, as far as the units have no counterpart and go on. */
function partsBeside(at: number, isPart: (place: number) => boolean): number[] {
  const parts: number[] = []
  for (const step of [-1, 1])
    for (let far = 1; far <= mostParts && isPart(at + far * step); far++) parts.push(at + far * step)
  return parts
}

export interface Continuations {
  /** Of the old units, those that were merged into a neighbour's counterpart. */
  readonly before: ReadonlySet<number>
  /** Of the new ones, those that were cut off a neighbour's counterpart. */
  readonly after: ReadonlySet<number>
  /** All the units that a pair's two sentences consist of, in order. */
  wholeOf(pair: Pair): { readonly before: readonly Unit[]; readonly after: readonly Unit[] }
}

export function continuationsOf(
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: readonly Pair[],
): Continuations {
  const taken = { before: new Set<number>(), after: new Set<number>() }
  const parts = new Map<Pair, { before: number[]; after: number[] }>()
  const pairedBefore = new Set(pairs.map(pair => pair.before))
  const pairedAfter = new Set(pairs.map(pair => pair.after))
  for (const pair of pairs) {
    const [old, now] = [before[pair.before], after[pair.after]]
    if (!old || !now || old.text === now.text || old.sentence === undefined) continue
    const cut = partsBeside(pair.after, at => {
      const part = after[at]
      return part !== undefined && !pairedAfter.has(at) && !taken.after.has(at) && goesOn(old, now, part)
    })
    const merged = partsBeside(pair.before, at => {
      const part = before[at]
      return part !== undefined && !pairedBefore.has(at) && !taken.before.has(at) && goesOn(now, old, part)
    })
    for (const at of cut) taken.after.add(at)
    for (const at of merged) taken.before.add(at)
    parts.set(pair, { before: merged, after: cut })
  }
  const inOrder = (units: readonly Unit[], at: number, more: readonly number[]): Unit[] =>
    [at, ...more].sort((a, b) => a - b).flatMap(place => units[place] ?? [])
  return {
    ...taken,
    wholeOf(pair) {
      const found = parts.get(pair) ?? { before: [], after: [] }
      return {
        before: inOrder(before, pair.before, found.before),
        after: inOrder(after, pair.after, found.after),
      }
    },
  }
}
