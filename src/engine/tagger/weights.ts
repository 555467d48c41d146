/** The weights' file: what it holds and how to read it. `scripts/tagger/pack.ts` writes it. */
import { slotBits } from './features.ts'
import { tagCount } from './tags.ts'

/** To be raised whenever tags, features, clause states or this layout change: weights fit one version only. */
export const weightsVersion = 2

/** "LLTG" */
export const weightsMark: readonly number[] = [0x4c, 0x4c, 0x54, 0x47]

export interface Weights {
  /** The class of a word by its key; 0 for one that is not listed. */
  classOf(key: number): number
  readonly slots: Slots
  /** A weight and the tag it speaks for, as `weight << tagBits | tag`. */
  readonly entries: Int16Array
}

export const tagBits = 6

/** Most slots are empty. Only the others have a rank, and what belongs to them stands by rank. */
export interface Slots {
  /** By turns: 32 bits, one a slot, set where it has entries; and how many are set before those. */
  readonly ranks: Int32Array
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
export function rankOf({ ranks }: Slots, slot: number): number {
  const at = (slot >> 5) << 1
  const word = ranks[at] ?? 0
  const bit = 1 << (slot & 31)
  return (word & bit) === 0 ? -1 : (ranks[at + 1] ?? 0) + bitsIn(word & (bit - 1))
}

const tagMask = (1 << tagBits) - 1

/** Adds up what a slot says for each tag. @param rank of the slot; an empty one's adds nothing */
export function addWeights(slots: Slots, entries: Int16Array, rank: number, scores: Int32Array): void {
  if (rank < 0) return
  const end = slots.starts[rank + 1] ?? 0
  for (let entry = slots.starts[rank] ?? 0; entry < end; entry += 1) {
    const value = entries[entry] ?? 0
    const tag = value & tagMask
    scores[tag] = (scores[tag] ?? 0) + (value >> tagBits)
  }
}

/** @throws Error when the bytes are no weights of this version. */
export function readWeights(bytes: Uint8Array): Weights {
  const head = [...weightsMark, weightsVersion, tagCount]
  if (head.some((byte, index) => bytes[index] !== byte)) {
    throw new Error(`These are no tagger weights of version ${weightsVersion} with ${tagCount} tags.`)
  }
  const section = sections(bytes, head.length)
  const classOf = readClasses(section(), section())
  const slots = readSlots(section(), section())
  const entries = readEntries(section(), section())
  return { classOf, slots, entries }
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

/*
 * Rising lists are stored as their gaps, seven bits a byte. Both readers below run some hundred thousand times when a
 * process starts, before anything is compiled: they are plain loops, without a function called for each number.
 */

function readClasses(gaps: Uint8Array, classes: Uint8Array): (key: number) => number {
  const keys = new Int32Array(classes.length)
  for (let at = 0, index = 0, key = -1, gap = 0; at < gaps.length; at += 1) {
    const byte = gaps[at] ?? 0
    gap = (gap << 7) | (byte & 127)
    if (byte >= 128) continue
    key += gap
    gap = 0
    keys[index] = key
    index += 1
  }
  return key => {
    let low = 0
    let high = keys.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((keys[middle] ?? 0) < key) low = middle + 1
      else high = middle
    }
    return keys[low] === key ? (classes[low] ?? 0) : 0
  }
}

function readSlots(gaps: Uint8Array, lengths: Uint8Array): Slots {
  const ranks = new Int32Array(2 ** (slotBits - 4))
  const starts = new Int32Array(lengths.length + 1)
  let rank = 0
  let last = 0
  for (let at = 0, slot = -1, gap = 0; at < gaps.length; at += 1) {
    const byte = gaps[at] ?? 0
    gap = (gap << 7) | (byte & 127)
    if (byte >= 128) continue
    slot += gap
    gap = 0
    const word = slot >> 5
    if (word !== last) {
      ranks[2 * word + 1] = rank
      last = word
    }
    ranks[2 * word] = (ranks[2 * word] ?? 0) | (1 << (slot & 31))
    rank += 1
  }
  for (let index = 0, start = 0; index < lengths.length; index += 1) {
    start += lengths[index] ?? 0
    starts[index + 1] = start
  }
  return { ranks, starts }
}

function readEntries(tags: Uint8Array, weights: Uint8Array): Int16Array {
  const entries = new Int16Array(tags.length)
  for (let index = 0; index < tags.length; index += 1) {
    const weight = ((weights[index] ?? 0) << 24) >> 24
    entries[index] = (weight << tagBits) | (tags[index] ?? 0)
  }
  return entries
}
