/** What the tagger sees of each word: a few integers, computed once a word and without allocating. */

/** No token costs more than this many characters, however long it is. */
const charactersRead = 48

/** Rows before the first and after the last word of a sentence that stand for its borders. */
export const border = 2

/** Columns over the words of one sentence, its borders included. */
export interface WordTable {
  /** Words it has room for. */
  readonly capacity: number
  /** Hash of the lower-cased form, with digits levelled to 0. */
  readonly form: Int32Array
  /** The last four characters, lower-cased, one byte each; the last is the lowest. */
  readonly ending: Int32Array
  /** The first three. */
  readonly start: Int32Array
  /** Bits for the kinds of characters and for capitals; see `Shape`. */
  readonly shape: Int32Array
  /** What the word list says the word may be, and whether a capital stands inside a sentence. */
  readonly kind: Int32Array
}

export const Shape = Object.freeze({
  upper: 1,
  lower: 2,
  digit: 4,
  mark: 8,
  foreign: 16,
  initial: 32,
  capitals: 64,
  inner: 128,
})

export function createWordTable(capacity: number): WordTable {
  const column = () => new Int32Array(capacity + 2 * border)
  return { capacity, form: column(), ending: column(), start: column(), shape: column(), kind: column() }
}

/** Lower case for A to Z, 0 for digits; typeset quotes, dashes and dots as typed: the treebank knows those better. */
function levelled(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    return code >= 48 && code <= 57 ? 48 : code
  }
  if (code === 0x2018 || code === 0x2019) return 39
  if (code === 0x201c || code === 0x201d) return 34
  if (code === 0x2013 || code === 0x2014) return 45
  return code === 0x2026 ? 46 : code
}

/** The bits that one character adds to a word's shape. `level`: the same character, levelled. */
function shapeOf(code: number, level: number, index: number): number {
  if (level >= 97 && level <= 122) {
    if (code === level) return Shape.lower
    return index === 0 ? Shape.upper | Shape.initial : Shape.upper | Shape.inner
  }
  if (level === 48) return Shape.digit
  return level < 128 ? Shape.mark : Shape.foreign
}

/** Fills row `at` of all columns but `kind`. */
export function describeWord(table: WordTable, at: number, word: string): void {
  const length = Math.min(word.length, charactersRead)
  let hash = 0x811c9dc5
  let shape = 0
  let ending = 0
  let start = 0
  for (let index = 0; index < length; index += 1) {
    const code = word.charCodeAt(index)
    const level = levelled(code)
    shape |= shapeOf(code, level, index)
    hash = Math.imul(hash ^ level, 0x01000193)
    ending = (ending << 8) | (level & 255)
    if (index < 3) start = ending
  }
  // A word too long to read still ends as it ends.
  for (let index = Math.max(length, word.length - 4); index < word.length; index += 1) {
    ending = (ending << 8) | (word.charCodeAt(index) & 255)
  }
  const capitals = Shape.initial | Shape.inner
  if ((shape & capitals) === capitals && (shape & Shape.lower) === 0) shape |= Shape.capitals
  table.form[at] = hash ^ (hash >>> 15)
  table.ending[at] = ending
  table.start[at] = start
  table.shape[at] = shape | (Math.min(length, 5) << 8)
}

/** Makes a row stand for what is outside the sentence. */
export function describeBorder(table: WordTable, at: number): void {
  table.form[at] = 1
  table.ending[at] = 0
  table.start[at] = 0
  table.shape[at] = 0
  table.kind[at] = 0
}
