/** Tags words from left to right with a linear model; each choice sees the two tags before it. */
import { clauseAfter, clauseStart } from './clause.ts'
import { featureRoom, historyFeatures, wordFeatures } from './features.ts'
import { tagCount } from './tags.ts'
import { rankOf, readWeights, tagBits, type Weights } from './weights.ts'
import { describeSentence } from './word-list.ts'
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

/** @throws Error when the bytes are no weights of this version. */
export function createTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes)
  const scores = new Int32Array(tagCount)
  const features = new Int32Array(featureRoom)
  let table = createWordTable(64)
  return {
    tag(words, out) {
      if (words.length > table.capacity) table = createWordTable(words.length * 2)
      describeSentence(weights.list, table, words)
      const tags = out !== undefined && out.length >= words.length ? out : new Uint8Array(words.length)
      const question = asksAtEnd(words)
      let last = noTag
      let lastButOne = noTag
      let clause = clauseStart
      for (let index = 0; index < words.length; index += 1) {
        const own = wordFeatures(table, index + border, question, features)
        const count = historyFeatures(table, index + border, last, lastButOne, clause, features, own)
        const tag = bestTag(weights, features, count, scores)
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

const tagMask = (1 << tagBits) - 1

function bestTag(
  { slots, entries }: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): number {
  scores.fill(0)
  for (let index = 0; index < count; index += 1) {
    const rank = rankOf(slots, features[index] ?? 0)
    if (rank < 0) continue
    const end = slots.starts[rank + 1] ?? 0
    for (let entry = slots.starts[rank] ?? 0; entry < end; entry += 1) {
      const value = entries[entry] ?? 0
      const tag = value & tagMask
      scores[tag] = (scores[tag] ?? 0) + (value >> tagBits)
    }
  }
  let best = 0
  for (let tag = 1; tag < tagCount; tag += 1) {
    if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag
  }
  return best
}
