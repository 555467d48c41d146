/** The second pass: what a sentence's neighbours, its block and the whole draft say about it. Linear in sentences. */

import type { JudgedZone } from '../draft.ts'

/** Where the sentences stand, one entry a sentence. */
export interface Places {
  /** Sentences of one block stand together. */
  readonly block: readonly number[]
  readonly zone: readonly JudgedZone[]
  /** Tokens a sentence. */
  readonly length: readonly number[]
}

const logitColumns = 14
const placeColumns = 13
/** Features a sentence for one decision: from its own logits, then from the other decision's, then from its place. */
export const contextSize = 2 * logitColumns + placeColumns

const clip = (logit: number): number => Math.max(-4, Math.min(4, logit))
const chance = (logit: number): number => 1 / (1 + Math.exp(-logit))

/** How fast the voice of sentences further away fades: to a third after three sentences. */
const fade = Math.exp(-1 / 3)
/** As if so much of a sentence more said nothing, so that one neighbour alone does not shout. */
const quiet = { near: 0.3, block: 1, zone: 2, chance: 1, all: 3 }

/** Mean of all others, weighted by nearness. */
function nearby(clipped: Float64Array): Float64Array {
  const count = clipped.length
  const sum = new Float64Array(count)
  const weight = new Float64Array(count)
  for (const step of [1, -1]) {
    let s = 0
    let w = 0
    for (let i = step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
      s *= fade
      w *= fade
      sum[i] = (sum[i] ?? 0) + s
      weight[i] = (weight[i] ?? 0) + w
      s += clipped[i] ?? 0
      w += 1
    }
  }
  return sum.map((value, i) => value / ((weight[i] ?? 0) + quiet.near))
}

const zoneIndex: Readonly<Record<JudgedZone, number>> = { prose: 0, item: 1, 'ordered-item': 2 }

interface Totals {
  readonly all: number
  readonly chances: number
  readonly zoneSum: readonly number[]
  readonly zoneCount: readonly number[]
}

function totalsOf(clipped: Float64Array, chances: Float64Array, { zone }: Places): Totals {
  const zoneSum = [0, 0, 0]
  const zoneCount = [0, 0, 0]
  let all = 0
  let allChances = 0
  for (let i = 0; i < clipped.length; i++) {
    const z = zoneIndex[zone[i] ?? 'prose']
    const own = clipped[i] ?? 0
    zoneSum[z] = (zoneSum[z] ?? 0) + own
    zoneCount[z] = (zoneCount[z] ?? 0) + 1
    all += own
    allChances += chances[i] ?? 0
  }
  return { all, chances: allChances, zoneSum, zoneCount }
}

/** The features of block, zone and draft, each without the sentence itself. */
function stretchFeatures(
  clipped: Float64Array,
  chances: Float64Array,
  places: Places,
  rows: Float64Array,
  offset: number,
): void {
  const { block, zone } = places
  const count = clipped.length
  const totals = totalsOf(clipped, chances, places)
  for (let from = 0, to = 0; from < count; from = to) {
    let sum = 0
    for (; to < count && block[to] === block[from]; to++) sum += (chances[to] ?? 0) - 0.5
    for (let i = from; i < to; i++) {
      const at = i * contextSize + offset
      const own = clipped[i] ?? 0
      const likely = chances[i] ?? 0
      const z = zoneIndex[zone[i] ?? 'prose']
      rows[at + 6] = (sum - likely + 0.5) / (to - from - 1 + quiet.block)
      rows[at + 7] = (totals.all - own) / (count - 1 + quiet.all)
      rows[at + 8] = (totals.chances - likely) / (count - 1 + quiet.chance)
      rows[at + 10] = i === from ? 0 : (clipped[from] ?? 0)
      rows[at + 11] = ((totals.zoneSum[z] ?? 0) - own) / ((totals.zoneCount[z] ?? 1) - 1 + quiet.zone)
    }
  }
}

/** Silent sentences before the first and after the last: reading outside an array is slow. */
const margin = 3

/** The features that come from one decision's logits. */
function logitFeatures(logits: Float64Array, places: Places, rows: Float64Array, offset: number): void {
  const { block } = places
  const count = logits.length
  const clipped = logits.map(clip)
  const near = nearby(clipped)
  const around = new Float64Array(count + 2 * margin)
  around.set(clipped, margin)
  for (let i = 0; i < count; i++) {
    const at = i * contextSize + offset
    const here = i + margin
    const before = around[here - 1] ?? 0
    const after = around[here + 1] ?? 0
    rows[at] = logits[i] ?? 0
    rows[at + 1] = before
    rows[at + 2] = after
    rows[at + 3] = around[here - 2] ?? 0
    rows[at + 4] = around[here + 2] ?? 0
    rows[at + 5] = (around[here - 3] ?? 0) + (around[here + 3] ?? 0)
    rows[at + 9] = near[i] ?? 0
    rows[at + 12] = opensBlock(block, i) ? 0 : before
    rows[at + 13] = closesBlock(block, i) ? 0 : after
  }
  stretchFeatures(clipped, logits.map(chance), places, rows, offset)
}

const opensBlock = (block: readonly number[], i: number): boolean => i === 0 || block[i - 1] !== block[i]
const closesBlock = (block: readonly number[], i: number): boolean =>
  i === block.length - 1 || block[i + 1] !== block[i]

function placeFeatures({ block, zone, length }: Places, rows: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const at = i * contextSize + 2 * logitColumns
    const place = i / Math.max(1, count - 1)
    const opens = opensBlock(block, i)
    const closes = closesBlock(block, i)
    const words = length[i] ?? 0
    rows[at] = Math.min(1, count / 40)
    rows[at + 1] = place
    rows[at + 2] = place < 0.15 ? 1 : 0
    rows[at + 3] = place > 0.85 ? 1 : 0
    rows[at + 4] = opens ? 1 : 0
    rows[at + 5] = closes ? 1 : 0
    rows[at + 6] = zone[i] === 'item' ? 1 : 0
    rows[at + 7] = zone[i] === 'ordered-item' ? 1 : 0
    rows[at + 8] = Math.min(2, words / 20)
    rows[at + 9] = words < 5 ? 1 : 0
    rows[at + 10] = opens && closes ? 1 : 0
    rows[at + 11] = Math.min(i, 8) / 8
    rows[at + 12] = Math.min(count - 1 - i, 8) / 8
  }
}

/**
 * @param own logits of the decision asked for, one a sentence
 * @param other logits of the other decision
 * @returns `contextSize` numbers a sentence, one sentence after another
 */
export function contextFeatures(own: Float64Array, other: Float64Array, places: Places): Float64Array {
  const rows = new Float64Array(own.length * contextSize)
  logitFeatures(own, places, rows, 0)
  logitFeatures(other, places, rows, logitColumns)
  placeFeatures(places, rows, own.length)
  return rows
}
