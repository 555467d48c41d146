/**
 * The second pass: what a sentence's neighbours, its block and the whole draft say about it. Kept in columns that an
 * edit moves and changes in place; which sentences hear something else than before is told by comparing.
 */

import { type Alignment, float64, int32, moved, uint8 } from '../alignment.ts'
import type { JudgedZone } from '../draft.ts'

/** Where the sentences stand, one entry a sentence. */
export interface Places {
  /** Sentences of one block stand together. */
  readonly block: readonly number[]
  readonly zone: readonly JudgedZone[]
  /** Tokens a sentence. */
  readonly length: readonly number[]
}

/** Features of a decision's logits. */
export const logitColumns = 14
const placeColumns = 13
/** Features a sentence for one decision: from its own logits, then from the other decision's, then from its place. */
export const contextSize = 2 * logitColumns + placeColumns

/** How fast the voice of sentences further away fades: to a third after three sentences. */
const fade = Math.exp(-1 / 3)
/** As if so much of a sentence more said nothing, so that one neighbour alone does not shout. */
export const quiet = { near: 0.3, block: 1, zone: 2, chance: 1, all: 3 }

export const zoneCode: Readonly<Record<JudgedZone, number>> = { prose: 0, item: 1, 'ordered-item': 2 }

/** Silent sentences before the first and after the last: reading outside an array is slow. */
export const margin = 3

/** One decision's logits and what follows from them alone. Columns may be longer than the draft. */
export interface Voice {
  logits: Float64Array
  /** Clipped, `margin` silent sentences at either end. */
  around: Float64Array
  /** Mean of all others, weighted by nearness. */
  near: Float64Array
  chances: Float64Array
  /** Sum of what lies above an even chance, over the sentence's block. */
  blockSum: Float64Array
  all: number
  allChances: number
  readonly zoneSum: Float64Array
}

/** Where the sentences stand; columns as in `Voice`. */
interface Stand {
  zone: Uint8Array
  /** Tokens a sentence. */
  words: Int32Array
  /** Sentences of its block before it, and from it on. */
  before: Int32Array
  left: Int32Array
}

/** A draft as the second pass sees it: both decisions, and where the sentences stand. */
export interface Context {
  count: number
  readonly own: Voice
  readonly other: Voice
  readonly stand: Stand
  readonly zoneCount: Int32Array
  /** 1 where a sentence hears something else than before, sums over the whole draft apart. */
  touched: Uint8Array
  /** 1 where a sentence itself is new. */
  fresh: Uint8Array
  /** How much weight the others have, by nearness, and room to sum them up. */
  weight: Float64Array
  room: Float64Array
}

const newVoice = (): Voice => ({
  logits: float64(0),
  around: float64(2 * margin),
  near: float64(0),
  chances: float64(0),
  blockSum: float64(0),
  all: 0,
  allChances: 0,
  zoneSum: float64(3),
})

export const newContext = (): Context => ({
  count: 0,
  own: newVoice(),
  other: newVoice(),
  stand: { zone: uint8(0), words: int32(0), before: int32(0), left: int32(0) },
  zoneCount: int32(3),
  touched: uint8(0),
  fresh: uint8(0),
  weight: float64(0),
  room: float64(0),
})

function moveVoice(voice: Voice, by: Alignment): void {
  const wider: Alignment = {
    before: by.before + 2 * margin,
    count: by.count + 2 * margin,
    head: by.head + margin,
    tail: by.tail + margin,
  }
  voice.logits = moved(voice.logits, by, float64)
  voice.around = moved(voice.around, wider, float64)
  voice.around.fill(0, by.count + margin, by.count + 2 * margin)
  voice.near = moved(voice.near, by, float64)
  voice.chances = moved(voice.chances, by, float64)
  voice.blockSum = moved(voice.blockSum, by, float64)
}

/** Moves what is known to where its sentences stand now; the others are to be told. */
export function moveContext(context: Context, by: Alignment): void {
  const { stand, own, other } = context
  const { count, head, tail, before } = by
  moveVoice(own, by)
  moveVoice(other, by)
  stand.zone = moved(stand.zone, by, uint8)
  stand.words = moved(stand.words, by, int32)
  stand.before = moved(stand.before, by, int32)
  stand.left = moved(stand.left, by, int32)
  if (context.touched.length < count) {
    context.touched = uint8(own.logits.length)
    context.fresh = uint8(own.logits.length)
    context.room = float64(own.logits.length)
  }
  context.touched.fill(0, 0, count)
  context.fresh.fill(0, 0, count)
  if (head + tail < count || before !== count) {
    context.fresh.fill(1, head, count - tail)
    // Those beside a new sentence speak otherwise as well, since they heard another neighbour before.
    const reach = margin + 1
    context.touched.fill(1, Math.max(0, head - reach), Math.min(count, count - tail + reach))
  }
  if (context.count !== count || context.weight.length === 0) weigh(context, count)
  context.count = count
}

/** Weights hang on the number of sentences alone. */
function weigh(context: Context, count: number): void {
  if (context.weight.length < count) context.weight = float64(context.own.logits.length)
  const { weight } = context
  for (let i = 0, w = 0; i < count; i++) {
    w *= fade
    weight[i] = w
    w += 1
  }
  for (let i = count - 1, w = 0; i >= 0; i--) {
    w *= fade
    weight[i] = (weight[i] ?? 0) + w
    w += 1
  }
}

/** Says what sentence `i` says by itself. */
export function tell(voice: Voice, i: number, logit: number): void {
  voice.logits[i] = logit
  voice.around[i + margin] = Math.max(-4, Math.min(4, logit))
  voice.chances[i] = 1 / (1 + Math.exp(-logit))
}

/** Where each sentence's block begins and ends. @param block sentences of one block stand together */
function layOut({ count, stand, touched, fresh }: Context, block: ArrayLike<number>): void {
  for (let start = 0, end = 0; start < count; start = end) {
    let isFresh = false
    while (end < count && block[end] === block[start]) {
      if (fresh[end] === 1) isFresh = true
      end++
    }
    for (let i = start; i < end; i++) {
      if (!isFresh && stand.before[i] === i - start && stand.left[i] === end - i) continue
      stand.before[i] = i - start
      stand.left[i] = end - i
      touched[i] = 1
    }
  }
}

function sumOverBlocks({ chances, blockSum }: Voice, { count, stand, touched }: Context): void {
  for (let start = 0; start < count; ) {
    const end = start + (stand.left[start] || 1)
    let sum = 0
    for (let i = start; i < end; i++) sum += (chances[i] ?? 0) - 0.5
    if (blockSum[start] !== sum || touched[start] === 1) {
      blockSum.fill(sum, start, end)
      touched.fill(1, start, end)
    }
    start = end
  }
}

/** The sums of a voice over zones and the draft; what is near each sentence. */
function sumUp(voice: Voice, { count, stand, touched, weight, room }: Context): void {
  const { around, chances, near, zoneSum } = voice
  zoneSum.fill(0)
  voice.all = 0
  voice.allChances = 0
  for (let i = 0, s = 0; i < count; i++) {
    const own = around[i + margin] ?? 0
    const z = stand.zone[i] ?? 0
    zoneSum[z] = (zoneSum[z] ?? 0) + own
    voice.all += own
    voice.allChances += chances[i] ?? 0
    s *= fade
    room[i] = s
    s += own
  }
  for (let i = count - 1, s = 0; i >= 0; i--) {
    s *= fade
    const mean = ((room[i] ?? 0) + s) / ((weight[i] ?? 0) + quiet.near)
    s += around[i + margin] ?? 0
    if (near[i] === mean) continue
    near[i] = mean
    touched[i] = 1
  }
}

/** Once all new sentences have been told: what follows, and who hears something else than before. */
export function settle(context: Context, block: ArrayLike<number>): void {
  const { count, stand, zoneCount } = context
  layOut(context, block)
  zoneCount.fill(0)
  for (let i = 0; i < count; i++) {
    const z = stand.zone[i] ?? 0
    zoneCount[z] = (zoneCount[z] ?? 0) + 1
  }
  for (const voice of [context.own, context.other]) {
    sumOverBlocks(voice, context)
    sumUp(voice, context)
  }
}

/**
 * @param own logits of the decision asked for, one a sentence
 * @param other logits of the other decision
 */
export function contextOf(own: Float64Array, other: Float64Array, places: Places): Context {
  const context = newContext()
  moveContext(context, { before: 0, count: own.length, head: 0, tail: 0 })
  for (let i = 0; i < own.length; i++) {
    tell(context.own, i, own[i] ?? 0)
    tell(context.other, i, other[i] ?? 0)
    context.stand.zone[i] = zoneCode[places.zone[i] ?? 'prose']
    context.stand.words[i] = places.length[i] ?? 0
  }
  settle(context, places.block)
  return context
}

/** The same draft, asked for the other decision. */
export const turned = (context: Context): Context => ({
  ...context,
  own: context.other,
  other: context.own,
})

/** The features that come from one decision's logits; those of block, zone and draft each without the sentence itself. */
function logitFeatures(voice: Voice, context: Context, i: number, row: Float64Array, at: number): void {
  const { count, stand, zoneCount } = context
  const { around } = voice
  const here = i + margin
  const own = around[here] ?? 0
  const before = around[here - 1] ?? 0
  const after = around[here + 1] ?? 0
  const likely = voice.chances[i] ?? 0
  const since = stand.before[i] ?? 0
  const left = stand.left[i] ?? 0
  const z = stand.zone[i] ?? 0
  row[at] = voice.logits[i] ?? 0
  row[at + 1] = before
  row[at + 2] = after
  row[at + 3] = around[here - 2] ?? 0
  row[at + 4] = around[here + 2] ?? 0
  row[at + 5] = (around[here - 3] ?? 0) + (around[here + 3] ?? 0)
  row[at + 6] = ((voice.blockSum[i] ?? 0) - likely + 0.5) / (since + left - 1 + quiet.block)
  row[at + 7] = (voice.all - own) / (count - 1 + quiet.all)
  row[at + 8] = (voice.allChances - likely) / (count - 1 + quiet.chance)
  row[at + 9] = voice.near[i] ?? 0
  row[at + 10] = since === 0 ? 0 : (around[here - since] ?? 0)
  row[at + 11] = ((voice.zoneSum[z] ?? 0) - own) / ((zoneCount[z] ?? 1) - 1 + quiet.zone)
  row[at + 12] = since === 0 ? 0 : before
  row[at + 13] = left === 1 ? 0 : after
}

function placeFeatures({ count, stand }: Context, i: number, row: Float64Array, at: number): void {
  const place = i / Math.max(1, count - 1)
  const opens = stand.before[i] === 0
  const closes = stand.left[i] === 1
  const words = stand.words[i] ?? 0
  row[at] = Math.min(1, count / 40)
  row[at + 1] = place
  row[at + 2] = place < 0.15 ? 1 : 0
  row[at + 3] = place > 0.85 ? 1 : 0
  row[at + 4] = opens ? 1 : 0
  row[at + 5] = closes ? 1 : 0
  row[at + 6] = stand.zone[i] === zoneCode.item ? 1 : 0
  row[at + 7] = stand.zone[i] === zoneCode['ordered-item'] ? 1 : 0
  row[at + 8] = Math.min(2, words / 20)
  row[at + 9] = words < 5 ? 1 : 0
  row[at + 10] = opens && closes ? 1 : 0
  row[at + 11] = Math.min(i, 8) / 8
  row[at + 12] = Math.min(count - 1 - i, 8) / 8
}

/** Features that hang on the whole draft, in a row: any edit changes them for every sentence. */
export const ofWholeDraft: ReadonlySet<number> = new Set([
  ...[7, 8, 11].flatMap(k => [k, logitColumns + k]),
  ...[0, 1, 2, 3, 11, 12].map(k => 2 * logitColumns + k),
])

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
