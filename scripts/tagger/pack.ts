/** Prunes, rounds and writes what was learned, in the layout that `src/engine/tagger/weights.ts` reads. */
import { tagCount } from '../../src/engine/tagger/tags.ts'
import { weightsMark, weightsVersion } from '../../src/engine/tagger/weights.ts'
import type { WordList } from '../../src/engine/tagger/word-list.ts'
import type { Learned } from './learn.ts'

/** Marks the `count` slots with the strongest weights. */
export function strongestSlots({ rows, table }: Learned, count: number): Uint8Array {
  const strength = rows.reduce<[number, number][]>((list, row, slot) => {
    if (row === 0) return list
    let sum = 0
    for (let tag = 0; tag < tagCount; tag += 1) sum += (table[row * tagCount + tag] ?? 0) ** 2
    list.push([slot, sum])
    return list
  }, [])
  strength.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const allowed = new Uint8Array(rows.length)
  for (const [slot] of strength.slice(0, count)) allowed[slot] = 1
  return allowed
}

export interface Rounding {
  /** Weights are stored as multiples of 1 / scale. */
  readonly scale: number
  /** Stored weights nearer to 0 than this are dropped. */
  readonly least: number
}

export function pack(list: WordList, { rows, table }: Learned, { scale, least }: Rounding): Uint8Array {
  const words = [...list.keys()].filter(place => list[place] !== 0)
  const slots: number[] = []
  const lengths: number[] = []
  const tags: number[] = []
  const weights: number[] = []
  rows.forEach((row, slot) => {
    if (row === 0) return
    const before = tags.length
    for (let tag = 0; tag < tagCount; tag += 1) {
      const weight = Math.max(-127, Math.min(127, Math.round((table[row * tagCount + tag] ?? 0) * scale)))
      if (Math.abs(weight) < least) continue
      tags.push(tag)
      weights.push(weight & 255)
    }
    if (tags.length === before) return
    slots.push(slot)
    lengths.push(tags.length - before)
  })
  const sections = [gaps(words), words.map(place => list[place] ?? 0), gaps(slots), lengths, tags, weights]
  return join([
    [...weightsMark, weightsVersion, tagCount],
    ...sections.flatMap(part => [lengthBytes(part.length), part]),
  ])
}

/** A rising list as its gaps, seven bits a byte, highest first; all bytes of a number but its last have bit 8. */
function gaps(rising: readonly number[]): number[] {
  let last = -1
  return rising.flatMap(value => {
    const gap = value - last
    last = value
    const bytes = [gap & 127]
    for (let rest = gap >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128)
    return bytes
  })
}

const lengthBytes = (length: number): number[] => [0, 8, 16, 24].map(shift => (length >>> shift) & 255)

function join(parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
