/** The word list: for each known word a class, that is, a set of tags it tends to have. */
import { border, describeBorder, describeWord, Shape, type WordTable } from './words.ts'

/** Words are known by this many bits of their hash; 1 in 60 unknown ones will pass for a known one. */
export const wordBits = 22

/** Class by `wordKey`, 0 for words that are not listed. */
export type WordList = Uint8Array

export const wordKey = (form: number): number => form >>> (32 - wordBits)

/** Fills the table's rows for one sentence. The table must have room for it. */
export function describeSentence(list: WordList, table: WordTable, words: readonly string[]): void {
  describeBorder(table, 0)
  describeBorder(table, 1)
  let at = border
  for (const word of words) {
    describeWord(table, at, word)
    table.kind[at] = kindOf(list[wordKey(table.form[at] ?? 0)] ?? 0, table, at)
    at += 1
  }
  describeBorder(table, at)
  describeBorder(table, at + 1)
}

/** @param known its class; 0 where it is not listed: it goes by its last two letters and its looks; those kinds start at 2 ** 16. */
export function kindOf(known: number, table: WordTable, at: number): number {
  if (known !== 0) return known
  const { lower, upper } = Shape
  const shape = table.shape[at] ?? 0
  if ((shape & (lower | upper)) === 0) return (1 << 24) | shape
  return 0x10000 | ((table.ending[at] ?? 0) & 0xffff) | ((shape & 0x7f) << 17)
}
