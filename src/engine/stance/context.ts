/**
 * The second pass: what a sentence's neighbours, its block and the whole draft say about it. Linear in sentences, and
 * cheap: it is done anew for all sentences at every edit, since a draft's sums speak to each of them.
 */

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

/** Silent sentences before the first and after the last: reading outside an array is slow. */
const margin = 3

/** Where each sentence's block begins and ends, by sentence; the end is the next block's first. */
interface Layout {
  readonly from: Int32Array
  readonly to: Int32Array
}

function layoutOf({ block }: Places): Layout {
  const count = block.length
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  for (let start = 0, end = 0; start < count; start = end) {
    while (end < count && block[end] === block[start]) end++
    from.fill(start, start, end)
    to.fill(end, start, end)
  }
  return { from, to }
}

/** One decision's logits and what follows from them alone. */
interface Voice {
  readonly logits: Float64Array
  /** Clipped, `margin` silent sentences at either end. */
  readonly around: Float64Array
  readonly near: Float64Array
  readonly chances: Float64Array
  /** Sum of what lies above an even chance, over the sentence's block. */
  readonly blockSum: Float64Array
  readonly all: number
  readonly allChances: number
  readonly zoneSum: readonly number[]
}

function voiceOf(logits: Float64Array, { zone }: Places, { from, to }: Layout): Voice {
  const count = logits.length
  const clipped = logits.map(clip)
  const around = new Float64Array(count + 2 * margin)
  around.set(clipped, margin)
  const chances = logits.map(chance)
  const blockSum = new Float64Array(count)
  for (let start = 0; start < count; start = to[start] ?? count) {
    let sum = 0
    for (let i = start; i < (to[start] ?? 0); i++) sum += (chances[i] ?? 0) - 0.5
    blockSum.fill(sum, from[start], to[start])
  }
  const zoneSum = [0, 0, 0]
  let all = 0
  let allChances = 0
  for (let i = 0; i < count; i++) {
    const z = zoneIndex[zone[i] ?? 'prose']
    const own = clipped[i] ?? 0
    zoneSum[z] = (zoneSum[z] ?? 0) + own
    all += own
    allChances += chances[i] ?? 0
  }
  return { logits, around, near: nearby(clipped), chances, blockSum, all, allChances, zoneSum }
}

/** A draft as the second pass sees it: both decisions, and where the sentences stand. */
export interface Context {
  readonly count: number
  readonly own: Voice
  readonly other: Voice
  readonly places: Places
  readonly layout: Layout
  readonly zoneCount: readonly number[]
}

/**
 * @param own logits of the decision asked for, one a sentence
 * @param other logits of the other decision
 */
export function contextOf(own: Float64Array, other: Float64Array, places: Places): Context {
  const layout = layoutOf(places)
  const zoneCount = [0, 0, 0]
  for (const zone of places.zone) zoneCount[zoneIndex[zone]] = (zoneCount[zoneIndex[zone]] ?? 0) + 1
  return {
    count: own.length,
    own: voiceOf(own, places, layout),
    other: voiceOf(other, places, layout),
    places,
    layout,
    zoneCount,
  }
}

/** The same draft, asked for the other decision. */
export const turned = (context: Context): Context => ({
  ...context,
  own: context.other,
  other: context.own,
})

/** The features that come from one decision's logits; those of block, zone and draft each without the sentence itself. */
function logitFeatures(voice: Voice, context: Context, i: number, row: Float64Array, at: number): void {
  const { count, layout, places, zoneCount } = context
  const { around } = voice
  const here = i + margin
  const own = around[here] ?? 0
  const before = around[here - 1] ?? 0
  const after = around[here + 1] ?? 0
  const likely = voice.chances[i] ?? 0
  const from = layout.from[i] ?? 0
  const to = layout.to[i] ?? 0
  const z = zoneIndex[places.zone[i] ?? 'prose']
  row[at] = voice.logits[i] ?? 0
  row[at + 1] = before
  row[at + 2] = after
  row[at + 3] = around[here - 2] ?? 0
  row[at + 4] = around[here + 2] ?? 0
  row[at + 5] = (around[here - 3] ?? 0) + (around[here + 3] ?? 0)
  row[at + 6] = ((voice.blockSum[i] ?? 0) - likely + 0.5) / (to - from - 1 + quiet.block)
  row[at + 7] = (voice.all - own) / (count - 1 + quiet.all)
  row[at + 8] = (voice.allChances - likely) / (count - 1 + quiet.chance)
  row[at + 9] = voice.near[i] ?? 0
  row[at + 10] = i === from ? 0 : (around[from + margin] ?? 0)
  row[at + 11] = ((voice.zoneSum[z] ?? 0) - own) / ((zoneCount[z] ?? 1) - 1 + quiet.zone)
  row[at + 12] = i === from ? 0 : before
  row[at + 13] = i === to - 1 ? 0 : after
}

function placeFeatures({ count, layout, places }: Context, i: number, row: Float64Array, at: number): void {
  const place = i / Math.max(1, count - 1)
  const opens = layout.from[i] === i
  const closes = layout.to[i] === i + 1
  const words = places.length[i] ?? 0
  row[at] = Math.min(1, count / 40)
  row[at + 1] = place
  row[at + 2] = place < 0.15 ? 1 : 0
  row[at + 3] = place > 0.85 ? 1 : 0
  row[at + 4] = opens ? 1 : 0
  row[at + 5] = closes ? 1 : 0
  row[at + 6] = places.zone[i] === 'item' ? 1 : 0
  row[at + 7] = places.zone[i] === 'ordered-item' ? 1 : 0
  row[at + 8] = Math.min(2, words / 20)
  row[at + 9] = words < 5 ? 1 : 0
  row[at + 10] = opens && closes ? 1 : 0
  row[at + 11] = Math.min(i, 8) / 8
  row[at + 12] = Math.min(count - 1 - i, 8) / 8
}

/** Writes the `contextSize` features of sentence `i` into `row`. */
export function contextRow(context: Context, i: number, row: Float64Array): void {
  logitFeatures(context.own, context, i, row, 0)
  logitFeatures(context.other, context, i, row, logitColumns)
  placeFeatures(context, i, row, 2 * logitColumns)
}

/** @returns `contextSize` numbers a sentence, one sentence after another; for training */
export function contextFeatures(own: Float64Array, other: Float64Array, places: Places): Float64Array {
  const context = contextOf(own, other, places)
  const rows = new Float64Array(own.length * contextSize)
  for (let i = 0; i < own.length; i++)
    contextRow(context, i, rows.subarray(i * contextSize, (i + 1) * contextSize))
  return rows
}
