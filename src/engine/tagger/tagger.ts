/** Tags words from left to right with a linear model; each choice sees the two tags before it. */
import { clauseAfter, clauseStart } from './clause.ts'
import { featureRoom, openingFeatures, pairFeatures, placeFeatures, tiedFeatures } from './features.ts'
import { createKnownWords, ranksEach } from './known-words.ts'
import { tagCount } from './tags.ts'
import { addWeights, rankOf, readWeights } from './weights.ts'
import { border, createWordTable } from './words.ts'

export interface Tagger {
  /**
   * One tag id (see `tagNames`) per token of one sentence, words and punctuation in their order.
   * Takes any strings. Writes into `out` when it is given and long enough, else into a new array.
   */
  tag(words: readonly string[], out?: Uint8Array): Uint8Array
}

/** Stands for the tags before the first word. */
export const noTag: number = tagCount

/** Ways that a clause can go on: not many come up. */
const mostPlaces = 4_096

/** @throws Error when the bytes are no weights of this version. */
export function createTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes)
  const { slots, entries } = weights
  const known = createKnownWords(weights)
  const { sums, ranks } = known
  const scores = new Int32Array(tagCount)
  const features = new Int32Array(featureRoom)
  const places = new Map<number, Int32Array>()
  let table = createWordTable(64)

  function addAll(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const rank = rankOf(slots, features[index] ?? 0)
      if (rank >= 0) addWeights(slots, entries, rank, scores)
    }
  }

  function placeOf(last: number, lastButOne: number, clause: number): Int32Array {
    const key = (clause << 12) | (last << 6) | lastButOne
    const before = places.get(key)
    if (before) return before
    if (places.size >= mostPlaces) places.clear()
    scores.fill(0)
    addAll(placeFeatures(last, lastButOne, clause, features, 0))
    const sum = scores.slice()
    places.set(key, sum)
    return sum
  }

  function addRank(row: number, which: number): void {
    const rank = ranks[row * ranksEach + which] ?? -1
    if (rank >= 0) addWeights(slots, entries, rank, scores)
  }

  /** What hangs on the word alone, and on each of those near it. */
  function addWords(rows: Int32Array, at: number, question: number): void {
    addRank(rows[at - 1] ?? 0, 0)
    addRank(rows[at - 2] ?? 0, 1)
    addRank(rows[at + 1] ?? 0, 2)
    addRank(rows[at + 2] ?? 0, 3)
    if (at === border || question !== 0) {
      addAll(openingFeatures(table, at, question, features, 0))
      return
    }
    addRank(rows[at] ?? 0, 4)
    addRank(rows[at] ?? 0, 5)
  }

  return {
    tag(words, out) {
      if (words.length > table.capacity) table = createWordTable(words.length * 2)
      const rows = known.describe(words, table)
      const tags = out !== undefined && out.length >= words.length ? out : new Uint8Array(words.length)
      const question = asksAtEnd(words)
      let last = noTag
      let lastButOne = noTag
      let clause = clauseStart
      for (let index = 0; index < words.length; index += 1) {
        const at = index + border
        const place = placeOf(last, lastButOne, clause)
        const sum = (rows[at] ?? 0) * tagCount
        for (let tag = 0; tag < tagCount; tag += 1) scores[tag] = (sums[sum + tag] ?? 0) + (place[tag] ?? 0)
        addWords(rows, at, question)
        const count = pairFeatures(table, at, features, 0)
        addAll(tiedFeatures(table, at, last, lastButOne, clause, features, count))
        const tag = bestOf(scores)
        tags[index] = tag
        clause = clauseAfter(clause, tag, words[index] === ',')
        lastButOne = last
        last = tag
      }
      return tags
    },
  }
}

/** 1 when a question mark is among the last three tokens (a quote or bracket may follow it). */
export function asksAtEnd(words: readonly string[]): number {
  for (let index = Math.max(0, words.length - 3); index < words.length; index += 1) {
    if (words[index] === '?') return 1
  }
  return 0
}

function bestOf(scores: Int32Array): number {
  let best = 0
  let most = scores[0] ?? 0
  for (let tag = 1; tag < tagCount; tag += 1) {
    const score = scores[tag] ?? 0
    if (score <= most) continue
    best = tag
    most = score
  }
  return best
}
