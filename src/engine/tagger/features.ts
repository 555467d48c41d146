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

/** Writes the features that depend on words only; returns their number. `question`: the sentence ends in one. */
export function wordFeatures(table: WordTable, at: number, question: number, out: Int32Array): number {
  const { form, kind, shape, ending } = table
  const word = form[at] ?? 0
  const before = form[at - 1] ?? 0
  const after = form[at + 1] ?? 0
  const own = kind[at] ?? 0
  const left = kind[at - 1] ?? 0
  const right = kind[at + 1] ?? 0
  const look = shape[at] ?? 0
  const end = ending[at] ?? 0
  const first = at === border ? 1 : 0
  out[0] = slot(1, word, 0)
  out[1] = slot(2, word, look)
  out[2] = slot(3, end & 0xffffff, look & 0x7f)
  out[3] = slot(4, end & 0xffff, first)
  out[4] = slot(5, end, 0)
  out[5] = slot(6, table.start[at] ?? 0, 0)
  out[6] = slot(7, look, ((shape[at + 1] ?? 0) & 0x7f) | (first << 12))
  out[7] = slot(8, look, ((shape[at - 1] ?? 0) & 0x7f) | (first << 12))
  out[8] = slot(9, after, 0)
  out[9] = slot(10, form[at + 2] ?? 0, 0)
  out[10] = slot(11, before, 0)
  out[11] = slot(12, form[at - 2] ?? 0, 0)
  out[12] = slot(13, word, after)
  out[13] = slot(14, before, word)
  out[14] = slot(15, own, right)
  out[15] = slot(16, own, right * 2311 + (kind[at + 2] ?? 0))
  out[16] = slot(17, left, own * 2311 + right)
  out[17] = slot(18, right, kind[at + 2] ?? 0)
  out[18] = slot(19, (ending[at + 1] ?? 0) & 0xffffff, own)
  out[19] = slot(20, before, after)
  out[20] = slot(21, own, first | (question << 1))
  out[21] = slot(22, word, left)
  out[22] = slot(23, word, right)
  out[23] = slot(24, own, look)
  return 24
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
  const { form, kind } = table
  const word = form[at] ?? 0
  const after = form[at + 1] ?? 0
  const own = kind[at] ?? 0
  const right = kind[at + 1] ?? 0
  const pair = last * 64 + lastButOne
  out[from] = slot(40, last, 0)
  out[from + 1] = slot(41, pair, 0)
  out[from + 2] = slot(42, last, word)
  out[from + 3] = slot(43, pair, word)
  out[from + 4] = slot(44, pair, own)
  out[from + 5] = slot(45, last, own * 2311 + right)
  out[from + 6] = slot(46, last, after)
  out[from + 7] = slot(47, lastButOne, form[at - 1] ?? 0)
  out[from + 8] = slot(48, (table.ending[at] ?? 0) & 0xffff, last)
  out[from + 9] = slot(49, clause, own)
  out[from + 10] = slot(50, clause, own * 2311 + right)
  out[from + 11] = slot(51, clause, word)
  out[from + 12] = slot(52, clause, pair)
  out[from + 13] = slot(53, clause, 0)
  out[from + 14] = slot(54, table.shape[at] ?? 0, last)
  return from + 15
}
