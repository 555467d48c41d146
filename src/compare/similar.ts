/** Reworded pieces: pairs that share most of their words. */

import type { Pair } from './align.ts'
import type { Unit } from './units.ts'

/** Share of words in common (Dice): of pieces between the same neighbours, and of pieces far apart. */
const enoughInPlace = 0.4
const enoughElsewhere = 0.6
/** What standing between the same neighbours adds to a likeness of 0 to 1. */
const placeBonus = 0.2
/** Of a sentence that was cut in two, the part with its subject is the sentence: its first two words say so, */
const subjectBonus = 0.1
/** and the more words both begin with, the surer. */
const openingBonus = 0.2
/** Words from which on an opening counts in full. */
const longOpening = 6
/** Fewer words in common than this are chance, where the place does not speak for them. */
const leastShared = 4
/** A short sentence that lives on within a longer one: this share of its words, of which there are at least so many. */
const enoughWithin = 0.85
const leastWithin = 6
/** A word in more pieces than this tells nothing of any, and would cost time without end. */
const mostPostings = 40

interface Scored extends Pair {
  readonly score: number
}

const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function likeness(a: readonly string[], b: readonly string[]): { score: number; shared: number } {
  const left = countsOf(b)
  let shared = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += 1
  }
  return { score: a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length), shared }
}

/** For each piece the number of the gap between paired neighbours it stands in. */
function gaps(size: number, paired: ReadonlyMap<number, number>): string[] {
  const names: string[] = []
  let gap = 'start'
  for (let at = 0; at < size; at++) {
    const number = paired.get(at)
    if (number !== undefined) gap = `${number}`
    names.push(gap)
  }
  return names
}

interface Side {
  readonly units: readonly Unit[]
  readonly free: readonly number[]
  readonly gap: readonly string[]
}

function sides(before: readonly Unit[], after: readonly Unit[], pairs: readonly Pair[]): [Side, Side] {
  const sideOf = (units: readonly Unit[], placeOf: (pair: Pair) => number): Side => {
    const paired = new Map(pairs.map((pair, number) => [placeOf(pair), number]))
    return {
      units,
      free: [...units.keys()].filter(at => !paired.has(at)),
      gap: gaps(units.length, paired),
    }
  }
  return [sideOf(before, pair => pair.before), sideOf(after, pair => pair.after)]
}

/** New pieces by gap, and by each word that is rare enough to tell. */
function indexesOf({ units, free, gap }: Side): {
  byGap: Map<string, number[]>
  byWord: Map<string, number[]>
} {
  const byGap = new Map<string, number[]>()
  const byWord = new Map<string, number[]>()
  const add = (index: Map<string, number[]>, key: string, at: number): void => {
    const known = index.get(key)
    if (!known) index.set(key, [at])
    else known.push(at)
  }
  for (const at of free) {
    add(byGap, gap[at] ?? '', at)
    for (const word of new Set(units[at]?.words)) add(byWord, word, at)
  }
  return { byGap, byWord }
}

/** A few of the pieces in the same gap, from the same depth into it, and those that share a rare word. */
function candidates(
  words: readonly string[],
  inGap: readonly number[],
  depth: number,
  byWord: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const near = inGap.slice(Math.max(0, depth - mostPostings / 2), depth + mostPostings / 2)
  const found = new Set(near)
  for (const word of new Set(words)) {
    const places = byWord.get(word) ?? []
    if (places.length <= mostPostings) for (const at of places) found.add(at)
  }
  return found
}

/** By the number of words that both begin with. */
function opening(old: readonly string[], now: readonly string[]): number {
  let same = 0
  while (same < longOpening && same < old.length && old[same] === now[same]) same++
  return (same >= 2 ? subjectBonus : 0) + (openingBonus * same) / longOpening
}

/** A heading between the same neighbours is the same one, whatever it says now; any likeness counts for more. */
const headingInPlace = 0.01

/** Undefined where the two are not likely to be one piece reworded. */
function scoreOf(old: Unit, now: Unit, inPlace: boolean): number | undefined {
  // A heading does not become a sentence.
  if ((old.sentence === undefined) !== (now.sentence === undefined)) return undefined
  const { score, shared } = likeness(old.words, now.words)
  const bonus = opening(old.words, now.words)
  if (inPlace && old.isHeading && now.isHeading) return headingInPlace + score
  if (inPlace) return score >= enoughInPlace ? score + placeBonus + bonus : undefined
  if (shared >= leastWithin && shared >= enoughWithin * Math.min(old.words.length, now.words.length))
    return Math.max(score, enoughElsewhere) + bonus
  return score >= enoughElsewhere && shared >= leastShared ? score + bonus : undefined
}

/** @returns likely pairs among what is not paired yet, the likeliest first; a piece may be in several */
export function similarPairs(
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: readonly Pair[],
): Pair[] {
  const [old, now] = sides(before, after, pairs)
  const { byGap, byWord } = indexesOf(now)
  const scored: Scored[] = []
  const depths = new Map<string, number>()
  for (const at of old.free) {
    const gap = old.gap[at] ?? ''
    const depth = depths.get(gap) ?? 0
    depths.set(gap, depth + 1)
    const own = before[at]
    if (!own) continue
    for (const next of candidates(own.words, byGap.get(gap) ?? [], depth, byWord)) {
      const other = after[next]
      const score = other && scoreOf(own, other, now.gap[next] === gap)
      if (score !== undefined) scored.push({ before: at, after: next, score })
    }
  }
  return scored.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after)
}
