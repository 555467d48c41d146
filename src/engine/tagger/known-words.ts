/** Words that have come up, each with what the model has to say about it by itself: most come up again and again. */

import { featureRoom, formFeatures, nearFeature, openingFeatures } from './features.ts'
import { tagCount } from './tags.ts'
import { addWeights, rankOf, type Weights } from './weights.ts'
import { kindOf, wordKey } from './word-list.ts'
import { border, createWordTable, describeBorder, describeWord, type WordTable } from './words.ts'

/** Words that are remembered; then the table starts over, or it would grow with all that is ever read. */
const mostWords = 4_096

/** The row of what is outside the sentence, and the first word's: none of them stands where a sentence's first word does. */
const outside = border + 1
const firstRow = outside + 1

/** Longer words may be slices of a text, which they would keep in memory: a copy is kept. */
const longestOwn = 12

/** Digits are all the same to the model. */
const keyOf = (word: string): string =>
  word.length <= longestOwn && /^\d/.test(word) ? word.replaceAll(/\d/g, '0') : word

/** Of each word the slots, as ranks, for a word one or two before it and one or two behind it, and those of its opening. */
export const ranksEach = 6

export interface KnownWords {
  /** By row, what speaks for each tag. */
  readonly sums: Int16Array
  readonly ranks: Int32Array
  /** Fills a sentence's columns; returns its words' rows by their place in them. */
  describe(words: readonly string[], into: WordTable): Int32Array
}

export function createKnownWords({ classOf, slots, entries }: Weights): KnownWords {
  const table = createWordTable(firstRow + mostWords)
  const sums = new Int16Array((firstRow + mostWords) * tagCount)
  const ranks = new Int32Array((firstRow + mostWords) * ranksEach)
  const features = new Int32Array(featureRoom)
  const scores = new Int32Array(tagCount)
  const rowOf = new Map<string, number>()
  let rows = new Int32Array(0)

  /** What a row says to others. */
  function enter(row: number): void {
    const form = table.form[row] ?? 0
    features[0] = nearFeature(-1, form)
    features[1] = nearFeature(-2, form)
    features[2] = nearFeature(1, form)
    features[3] = nearFeature(2, form)
    openingFeatures(table, row, 0, features, 4)
    for (let i = 0; i < ranksEach; i += 1) ranks[row * ranksEach + i] = rankOf(slots, features[i] ?? 0)
  }

  function learn(word: string): number {
    if (rowOf.size >= mostWords) rowOf.clear()
    const row = firstRow + rowOf.size
    describeWord(table, row, word)
    table.kind[row] = kindOf(classOf(wordKey(table.form[row] ?? 0)), table, row)
    enter(row)
    scores.fill(0)
    const count = formFeatures(table, row, features, 0)
    for (let i = 0; i < count; i += 1) addWeights(slots, entries, rankOf(slots, features[i] ?? 0), scores)
    sums.set(scores, row * tagCount)
    rowOf.set(word.length > longestOwn ? Array.from(word).join('') : word, row)
    return row
  }

  function copy(row: number, into: WordTable, at: number): void {
    into.form[at] = table.form[row] ?? 0
    into.ending[at] = table.ending[row] ?? 0
    into.start[at] = table.start[row] ?? 0
    into.shape[at] = table.shape[row] ?? 0
    into.kind[at] = table.kind[row] ?? 0
    rows[at] = row
  }

  describeBorder(table, outside)
  enter(outside)
  return {
    sums,
    ranks,
    describe(words, into) {
      const count = words.length + 2 * border
      if (rows.length < count) rows = new Int32Array(count * 2)
      // A row that is learned may be the first of a new table: all of a sentence's have to belong to one.
      if (rowOf.size + words.length > mostWords) rowOf.clear()
      for (let i = 0; i < border; i += 1) {
        copy(outside, into, i)
        copy(outside, into, count - 1 - i)
      }
      for (let i = 0; i < words.length; i += 1) {
        const key = keyOf(words[i] ?? '')
        copy(rowOf.get(key) ?? learn(key), into, i + border)
      }
      return rows
    },
  }
}
