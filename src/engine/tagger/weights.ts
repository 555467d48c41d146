/** The weights' file: what it holds and how to read it. `scripts/tagger/pack.ts` writes it. */
import { slotBits } from './features.ts'
import { tagCount } from './tags.ts'
import { type WordList, wordBits } from './word-list.ts'

/** To be raised whenever tags, features, clause states or this layout change: weights fit one version only. */
export const weightsVersion = 2

/** "LLTG" */
export const weightsMark: readonly number[] = [0x4c, 0x4c, 0x54, 0x47]

export interface Weights {
  readonly list: WordList
  readonly slots: Slots
  /** A weight and the tag it speaks for, as `weight << tagBits | tag`. */
  readonly entries: Int16Array
}

export const tagBits = 6

/** Most slots are empty. Only the others have a rank, and what belongs to them stands by rank. */
export interface Slots {
  /** One bit a slot: it has entries. */
  readonly used: Int32Array
  /** Used slots before each word of those bits. */
  readonly before: Int32Array
  /** By rank: where the slot's entries start; the next one's start is their end. */
  readonly starts: Int32Array
}

/** How many bits of an integer are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** @returns a slot's rank among those with entries; -1 for an empty one */
export function rankOf({ used, before }: Slots, slot: number): number {
  const word = used[slot >> 5] ?? 0
  const bit = 1 << (slot & 31)
  return (word & bit) === 0 ? -1 : (before[slot >> 5] ?? 0) + bitsIn(word & (bit - 1))
}

/** @throws Error when the bytes are no weights of this version. */
export function readWeights(bytes: Uint8Array): Weights {
  const head = [...weightsMark, weightsVersion, tagCount]
  if (head.some((byte, index) => bytes[index] !== byte)) {
    throw new Error(`These are no tagger weights of version ${weightsVersion} with ${tagCount} tags.`)
  }
  const section = sections(bytes, head.length)
  const list = new Uint8Array(2 ** wordBits)
  spread(section(), section(), list)
  const slots = readSlots(section(), section())
  const entries = readEntries(section(), section())
  return { list, slots, entries }
}

/** Each call gives the next section: its length in four bytes, lowest first, then its bytes. */
function sections(bytes: Uint8Array, from: number): () => Uint8Array {
  let at = from
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return () => {
    const end = at + 4 <= bytes.length ? at + 4 + view.getUint32(at, true) : Number.POSITIVE_INFINITY
    if (end > bytes.length) throw new Error('These tagger weights are cut short.')
    const part = bytes.subarray(at + 4, end)
    at = end
    return part
  }
}

/** Calls `visit` for each number of a rising list that is stored as its gaps, seven bits a byte. */
function eachRising(gaps: Uint8Array, visit: (value: number, index: number) => void): void {
  let value = -1
  let gap = 0
  let index = 0
  for (const byte of gaps) {
    gap = (gap << 7) | (byte & 127)
    if (byte >= 128) continue
    value += gap
    gap = 0
    visit(value, index)
    index += 1
  }
}

function spread(gaps: Uint8Array, values: Uint8Array, into: Uint8Array): void {
  eachRising(gaps, (place, index) => {
    into[place] = values[index] ?? 0
  })
}

function readSlots(gaps: Uint8Array, lengths: Uint8Array): Slots {
  const used = new Int32Array(2 ** (slotBits - 5))
  const before = new Int32Array(used.length)
  const starts = new Int32Array(lengths.length + 1)
  eachRising(gaps, slot => {
    used[slot >> 5] = (used[slot >> 5] ?? 0) | (1 << (slot & 31))
  })
  for (let word = 1; word < used.length; word += 1)
    before[word] = (before[word - 1] ?? 0) + bitsIn(used[word - 1] ?? 0)
  for (let rank = 0; rank < lengths.length; rank += 1)
    starts[rank + 1] = (starts[rank] ?? 0) + (lengths[rank] ?? 0)
  return { used, before, starts }
}

function readEntries(tags: Uint8Array, weights: Uint8Array): Int16Array {
  const entries = new Int16Array(tags.length)
  for (let index = 0; index < tags.length; index += 1) {
    const weight = ((weights[index] ?? 0) << 24) >> 24
    entries[index] = (weight << tagBits) | (tags[index] ?? 0)
  }
  return entries
}
