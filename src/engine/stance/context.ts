/** The second pass: what a sentence's neighbours, its block and the whole draft say about it. Linear in sentences. */

import type { JudgedZone } from '../draft.ts'

/** Where the sentences stand, one entry a sentence. */
export interface Places {
  readonly block: readonly number[]
  readonly zone: readonly JudgedZone[]
  /** Tokens a sentence. */
  readonly length: readonly number[]
}

/** Features a sentence for one decision: its own logits' first, then the other decision's, then its place. */
export const contextSize = 2 * 14 + 13

const clip = (logit: number): number => Math.max(-4, Math.min(4, logit))
const chance = (logit: number): number => 1 / (1 + Math.exp(-logit))

/** How fast the voice of sentences further away fades: to a third after three sentences. */
const fade = Math.exp(-1 / 3)

class Sums {
  private readonly totals = new Map<string | number, { sum: number; count: number }>()

  add(key: string | number, value: number): void {
    const total = this.totals.get(key)
    if (total === undefined) this.totals.set(key, { sum: value, count: 1 })
    else {
      total.sum += value
      total.count += 1
    }
  }

  /** Mean of the others under this key, drawn towards 0 as if `doubt` more sentences said nothing. */
  without(key: string | number, value: number, doubt: number): number {
    const { sum, count } = this.totals.get(key) ?? { sum: value, count: 1 }
    return (sum - value) / (count - 1 + doubt)
  }
}

/** Mean of all others, weighted by nearness. */
function nearby(logits: ArrayLike<number>): Float64Array {
  const count = logits.length
  const sum = new Float64Array(count)
  const weight = new Float64Array(count)
  for (const step of [1, -1]) {
    let s = 0
    let w = 0
    for (let i = step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
      sum[i] = (sum[i] ?? 0) + s * fade
      weight[i] = (weight[i] ?? 0) + w * fade
      s = s * fade + clip(logits[i] ?? 0)
      w = w * fade + 1
    }
  }
  return sum.map((value, i) => value / ((weight[i] ?? 0) + 0.3))
}

/** The features that come from one decision's logits, written at `offset` of each row. */
function logitFeatures(logits: ArrayLike<number>, { block, zone }: Places, rows: Float64Array[], offset: number): void {
  const sums = new Sums()
  const blockFirst = new Map<number, number>()
  for (let i = 0; i < rows.length; i++) {
    const logit = logits[i] ?? 0
    sums.add(block[i] ?? -1, chance(logit) - 0.5)
    sums.add(zone[i] ?? 'prose', clip(logit))
    sums.add('all', clip(logit))
    sums.add('chance', chance(logit))
    if (!blockFirst.has(block[i] ?? -1)) blockFirst.set(block[i] ?? -1, i)
  }
  const near = nearby(logits)
  rows.forEach((row, i) => {
    const own = logits[i] ?? 0
    const at = (other: number): number => (other < 0 || other >= rows.length ? 0 : clip(logits[other] ?? 0))
    const first = blockFirst.get(block[i] ?? -1) ?? i
    row.set(
      [
        own,
        at(i - 1),
        at(i + 1),
        at(i - 2),
        at(i + 2),
        at(i - 3) + at(i + 3),
        sums.without(block[i] ?? -1, chance(own) - 0.5, 1),
        sums.without('all', clip(own), 3),
        sums.without('chance', chance(own), 1),
        near[i] ?? 0,
        first === i ? 0 : at(first),
        sums.without(zone[i] ?? 'prose', clip(own), 2),
        block[i - 1] === block[i] ? at(i - 1) : 0,
        block[i + 1] === block[i] ? at(i + 1) : 0,
      ],
      offset,
    )
  })
}

function placeFeatures({ block, zone, length }: Places, rows: Float64Array[], offset: number): void {
  const count = rows.length
  const flag = (holds: boolean): number => (holds ? 1 : 0)
  rows.forEach((row, i) => {
    const place = i / Math.max(1, count - 1)
    const opens = block[i - 1] !== block[i]
    const closes = block[i + 1] !== block[i]
    const words = length[i] ?? 0
    row.set(
      [
        Math.min(1, count / 40),
        place,
        flag(place < 0.15),
        flag(place > 0.85),
        flag(opens),
        flag(closes),
        flag(zone[i] === 'item'),
        flag(zone[i] === 'ordered-item'),
        Math.min(2, words / 20),
        flag(words < 5),
        flag(opens && closes),
        Math.min(i, 8) / 8,
        Math.min(count - 1 - i, 8) / 8,
      ],
      offset,
    )
  })
}

/**
 * @param own logits of the decision asked for, one a sentence
 * @param other logits of the other decision
 * @returns one row of `contextSize` numbers a sentence
 */
export function contextFeatures(own: ArrayLike<number>, other: ArrayLike<number>, places: Places): Float64Array[] {
  const rows = Array.from({ length: own.length }, () => new Float64Array(contextSize))
  logitFeatures(own, places, rows, 0)
  logitFeatures(other, places, rows, 14)
  placeFeatures(places, rows, 28)
  return rows
}

/** For the linear model each number comes twice: as it is and cut off below its mean, so that two slopes can be learned. */
export const expandedSize = 2 * contextSize

export interface Scaling {
  readonly mean: ArrayLike<number>
  readonly spread: ArrayLike<number>
}

export function expand(row: Float64Array, { mean, spread }: Scaling): Float64Array {
  const out = new Float64Array(expandedSize)
  for (let i = 0; i < contextSize; i++) {
    const value = ((row[i] ?? 0) - (mean[i] ?? 0)) / (spread[i] || 1)
    out[i] = value
    out[contextSize + i] = Math.max(0, value)
  }
  return out
}
