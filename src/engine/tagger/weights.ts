/** The weights' file: what it holds and how to read it. `scripts/tagger/pack.ts` writes it. */
import { slotBits } from './features.ts'
import { tagCount } from './tags.ts'
import { type WordList, wordBits } from './word-list.ts'

/** To be raised whenever tags, features, clause states or this layout change: weights fit one version only. */
export const weightsVersion = 1

/** "LLTG" */
export const weightsMark: readonly number[] = [0x4c, 0x4c, 0x54, 0x47]

export interface Weights {
  readonly list: WordList
  /** By slot: where its entries start and how many there are, as `start << lengthBits | length`; 0 for none. */
  readonly spans: Int32Array
  /** A weight and the tag it speaks for, as `weight << tagBits | tag`. */
  readonly entries: Int16Array
}

export const lengthBits = 6
export const tagBits = 6

/** @throws Error when the bytes are no weights of this version. */
export function readWeights(bytes: Uint8Array): Weights {
  const head = [...weightsMark, weightsVersion, tagCount]
  if (head.some((byte, index) => bytes[index] !== byte)) {
    throw new Error(`These are no tagger weights of version ${weightsVersion} with ${tagCount} tags.`)
  }
  const section = sections(bytes, head.length)
  const list = new Uint8Array(2 ** wordBits)
  spread(section(), section(), list)
  const spans = readSpans(section(), section())
  const entries = readEntries(section(), section())
  return { list, spans, entries }
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

function readSpans(gaps: Uint8Array, lengths: Uint8Array): Int32Array {
  const spans = new Int32Array(2 ** slotBits)
  let start = 0
  eachRising(gaps, (slot, index) => {
    const length = lengths[index] ?? 0
    spans[slot] = (start << lengthBits) | length
    start += length
  })
  return spans
}

function readEntries(tags: Uint8Array, weights: Uint8Array): Int16Array {
  const entries = new Int16Array(tags.length)
  for (let index = 0; index < tags.length; index += 1) {
    const weight = ((weights[index] ?? 0) << 24) >> 24
    entries[index] = (weight << tagBits) | (tags[index] ?? 0)
  }
  return entries
}
