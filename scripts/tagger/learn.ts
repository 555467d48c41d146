/** An averaged perceptron over hashed features, with feature dropout; greedy, on its own earlier choices. */
import { clauseAfter, clauseStart } from '../../src/engine/tagger/clause.ts'
import { featureRoom, historyFeatures, slotBits, wordFeatures } from '../../src/engine/tagger/features.ts'
import { asksAtEnd, noTag } from '../../src/engine/tagger/tagger.ts'
import { tagCount } from '../../src/engine/tagger/tags.ts'
import { describeSentence, type WordList } from '../../src/engine/tagger/word-list.ts'
import { border, createWordTable, type WordTable } from '../../src/engine/tagger/words.ts'
import { type Random, shuffle } from './random.ts'

export interface Example {
  readonly words: readonly string[]
  readonly tags: Uint8Array
}

export interface Plan {
  readonly epochs: number
  /** Chance of a feature to be left out, drawn anew for each word. */
  readonly dropout: number
  /** Slots that may have weights; all when absent. */
  readonly allowed?: Uint8Array
}

/** Weights by slot: `table[rows[slot] * tagCount + tag]`; row 0 is empty. */
export interface Learned {
  readonly rows: Int32Array
  readonly table: Float32Array
}

interface Prepared {
  readonly table: WordTable
  readonly tags: Uint8Array
  readonly commas: Uint8Array
  /** `width` slots a word. */
  readonly slots: Int32Array
  readonly width: number
}

function prepare(list: WordList, { words, tags }: Example): Prepared {
  const table = createWordTable(words.length)
  describeSentence(list, table, words)
  const buffer = new Int32Array(featureRoom)
  const slots: number[] = []
  let width = 0
  for (let index = 0; index < words.length; index += 1) {
    width = wordFeatures(table, index + border, asksAtEnd(words), buffer)
    slots.push(...buffer.subarray(0, width))
  }
  const commas = Uint8Array.from(words, word => (word === ',' ? 1 : 0))
  return { table, tags, commas, slots: Int32Array.from(slots), width }
}

const mostRows = 2 ** 20

/** A right choice that leads by less than this is still reinforced: what is barely right on known text errs on new. */
const margin = 3

/** The weights in the making. A `count` says how many of `features` are in use. */
function createModel(features: Int32Array, allowed: Uint8Array | undefined) {
  const rows = new Int32Array(2 ** slotBits)
  const current = new Float32Array(mostRows * tagCount)
  const sums = new Float32Array(mostRows * tagCount)
  const scores = new Float32Array(tagCount)
  let rowCount = 1
  let now = 1
  const rowFor = (slot: number): number => {
    const row = rows[slot] ?? 0
    if (row !== 0 || allowed?.[slot] === 0) return row
    if (rowCount === mostRows) throw new Error('More features than the learner has room for.')
    rows[slot] = rowCount
    rowCount += 1
    return rowCount - 1
  }
  const move = (at: number, by: number): void => {
    current[at] = (current[at] ?? 0) + by
    sums[at] = (sums[at] ?? 0) + now * by
  }
  return {
    score(count: number): void {
      scores.fill(0)
      for (let index = 0; index < count; index += 1) {
        const from = (rows[features[index] ?? 0] ?? 0) * tagCount
        if (from === 0) continue
        for (let tag = 0; tag < tagCount; tag += 1)
          scores[tag] = (scores[tag] ?? 0) + (current[from + tag] ?? 0)
      }
    },
    /** The tag that scores best, `but` aside (-1: none aside). */
    best(but: number): number {
      let best = but === 0 ? 1 : 0
      for (let tag = 1; tag < tagCount; tag += 1)
        if (tag !== but && (scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag
      return best
    },
    lead: (tag: number, rival: number): number => (scores[tag] ?? 0) - (scores[rival] ?? 0),
    correct(count: number, gold: number, rival: number): void {
      for (let index = 0; index < count; index += 1) {
        const from = rowFor(features[index] ?? 0) * tagCount
        if (from === 0) continue
        move(from + gold, 1)
        move(from + rival, -1)
      }
    },
    tick(): void {
      now += 1
    },
    averaged: (): Learned => ({
      rows,
      table: current.subarray(0, rowCount * tagCount).map((weight, at) => weight - (sums[at] ?? 0) / now),
    }),
  }
}

export function learn(list: WordList, examples: readonly Example[], plan: Plan, random: Random): Learned {
  const prepared = examples.map(example => prepare(list, example))
  const features = new Int32Array(featureRoom)
  const model = createModel(features, plan.allowed)
  const study = ({ table, tags, commas, slots, width }: Prepared): void => {
    let last = noTag
    let lastButOne = noTag
    let clause = clauseStart
    for (let index = 0; index < tags.length; index += 1) {
      features.set(slots.subarray(index * width, (index + 1) * width))
      const all = historyFeatures(table, index + border, last, lastButOne, clause, features, width)
      const count = thin(features, all, plan.dropout, random)
      const gold = tags[index] ?? 0
      model.score(count)
      const chosen = model.best(-1)
      const rival = model.best(gold)
      if (model.lead(gold, rival) < margin) model.correct(count, gold, rival)
      model.tick()
      clause = clauseAfter(clause, chosen, commas[index] === 1)
      lastButOne = last
      last = chosen
    }
  }
  const order = prepared.map((_, index) => index)
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(order, random)
    for (const index of order) {
      const sentence = prepared[index]
      if (sentence !== undefined) study(sentence)
    }
  }
  return model.averaged()
}

/** Keeps each feature with the chance 1 - dropout, in place; returns how many are left. */
function thin(features: Int32Array, count: number, dropout: number, random: Random): number {
  let kept = 0
  for (let index = 0; index < count; index += 1) {
    if (random() < dropout) continue
    features[kept] = features[index] ?? 0
    kept += 1
  }
  return kept
}
