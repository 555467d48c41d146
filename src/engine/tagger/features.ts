/** The evidence for a word's tag, as slots of the weight table. Training and tagging share it. */
import { border, type WordTable } from './words.ts'

/** The weight table has 2 ** slotBits slots; two features may fall into one. */
export const slotBits = 22

/** Room that `wordFeatures` and `historyFeatures` together need. */
export const featureRoom = 64

function slot(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> (32 - slotBits)
}

/*
 * Each function below writes its features from `from` on, and returns where the next ones go. Those of a word by itself
 * and those of a place in the clause come up again and again: the tagger adds up their weights once.
 */

/** Of the word alone. */
export function formFeatures(table: WordTable, at: number, out: Int32Array, from: number): number {
  const word = table.form[at] ?? 0
  const look = table.shape[at] ?? 0
  const end = table.ending[at] ?? 0
  out[from] = slot(1, word, 0)
  out[from + 1] = slot(2, word, look)
  out[from + 2] = slot(3, end & 0xffffff, look & 0x7f)
  out[from + 3] = slot(5, end, 0)
  out[from + 4] = slot(6, table.start[at] ?? 0, 0)
  out[from + 5] = slot(24, table.kind[at] ?? 0, look)
  return from + 6
}

/** Of the word, and of whether it begins a sentence or stands in a question. */
export function openingFeatures(
  table: WordTable,
  at: number,
  question: number,
  out: Int32Array,
  from: number,
): number {
  const first = at === border ? 1 : 0
  out[from] = slot(4, (table.ending[at] ?? 0) & 0xffff, first)
  out[from + 1] = slot(21, table.kind[at] ?? 0, first | (question << 1))
  return from + 2
}

/** Of a word for the one before it, the one before that, the one behind it and the one behind that. */
export const nearFeature = (distance: 1 | 2 | -1 | -2, word: number): number =>
  slot(distance > 0 ? 8 + distance : 10 - distance, word, 0)

function nearFeatures({ form }: WordTable, at: number, out: Int32Array, from: number): number {
  out[from] = nearFeature(1, form[at + 1] ?? 0)
  out[from + 1] = nearFeature(2, form[at + 2] ?? 0)
  out[from + 2] = nearFeature(-1, form[at - 1] ?? 0)
  out[from + 3] = nearFeature(-2, form[at - 2] ?? 0)
  return from + 4
}

/** Of the word together with its neighbours. */
export function pairFeatures(table: WordTable, at: number, out: Int32Array, from: number): number {
  const { form, kind, shape, ending } = table
  const word = form[at] ?? 0
  const before = form[at - 1] ?? 0
  const after = form[at + 1] ?? 0
  const own = kind[at] ?? 0
  const left = kind[at - 1] ?? 0
  const right = kind[at + 1] ?? 0
  const beyond = kind[at + 2] ?? 0
  const look = shape[at] ?? 0
  const first = at === border ? 1 : 0
  out[from] = slot(7, look, ((shape[at + 1] ?? 0) & 0x7f) | (first << 12))
  out[from + 1] = slot(8, look, ((shape[at - 1] ?? 0) & 0x7f) | (first << 12))
  out[from + 2] = slot(13, word, after)
  out[from + 3] = slot(14, before, word)
  out[from + 4] = slot(15, own, right)
  out[from + 5] = slot(16, own, right * 2311 + beyond)
  out[from + 6] = slot(17, left, own * 2311 + right)
  out[from + 7] = slot(18, right, beyond)
  out[from + 8] = slot(19, (ending[at + 1] ?? 0) & 0xffffff, own)
  out[from + 9] = slot(20, before, after)
  out[from + 10] = slot(22, word, left)
  out[from + 11] = slot(23, word, right)
  return from + 12
}

/** All that depend on words only; returns their number. `question`: the sentence ends in one. */
export function wordFeatures(table: WordTable, at: number, question: number, out: Int32Array): number {
  let next = formFeatures(table, at, out, 0)
  next = openingFeatures(table, at, question, out, next)
  next = nearFeatures(table, at, out, next)
  return pairFeatures(table, at, out, next)
}

/** Of the two tags before and of the clause so far. */
export function placeFeatures(
  last: number,
  lastButOne: number,
  clause: number,
  out: Int32Array,
  from: number,
): number {
  const pair = last * 64 + lastButOne
  out[from] = slot(40, last, 0)
  out[from + 1] = slot(41, pair, 0)
  out[from + 2] = slot(52, clause, pair)
  out[from + 3] = slot(53, clause, 0)
  return from + 4
}

/** Of the same, together with the word and its neighbours. */
export function tiedFeatures(
  table: WordTable,
  at: number,
  last: number,
  lastButOne: number,
  clause: number,
  out: Int32Array,
  from: number,
): number {
  const { form, kind } = table
  const word = form[at] ?? 0
  const own = kind[at] ?? 0
  const right = kind[at + 1] ?? 0
  const pair = last * 64 + lastButOne
  out[from] = slot(42, last, word)
  out[from + 1] = slot(43, pair, word)
  out[from + 2] = slot(44, pair, own)
  out[from + 3] = slot(45, last, own * 2311 + right)
  out[from + 4] = slot(46, last, form[at + 1] ?? 0)
  out[from + 5] = slot(47, lastButOne, form[at - 1] ?? 0)
  out[from + 6] = slot(48, (table.ending[at] ?? 0) & 0xffff, last)
  out[from + 7] = slot(49, clause, own)
  out[from + 8] = slot(50, clause, own * 2311 + right)
  out[from + 9] = slot(51, clause, word)
  out[from + 10] = slot(54, table.shape[at] ?? 0, last)
  return from + 11
}

/** Appends the features that depend on the two tags before and on the clause so far; returns the new number. */
export function historyFeatures(
  table: WordTable,
  at: number,
  last: number,
  lastButOne: number,
  clause: number,
  out: Int32Array,
  from: number,
): number {
  const next = placeFeatures(last, lastButOne, clause, out, from)
  return tiedFeatures(table, at, last, lastButOne, clause, out, next)
}
