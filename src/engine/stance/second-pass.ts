/** The linear model over the context features: each has two slopes, one below and one above its mean. */

import { type Alignment, float64, moved, unaligned } from '../alignment.ts'
import {
  type Context,
  contextOf,
  contextRow,
  contextSize,
  logitColumns,
  margin,
  ofWholeDraft,
  type Places,
  quiet,
} from './context.ts'

export const slopes = 2 * contextSize

export interface ContextWeights {
  readonly mean: Float32Array
  readonly spread: Float32Array
  /** The slopes: first for the whole range, then what is added above the mean. */
  readonly context: Float32Array
  readonly contextBias: number
}

/** What the slopes are multiplied with: row number `row`, scaled, then its part above the mean. */
export function scaled(
  rows: Float64Array,
  row: number,
  { mean, spread }: Pick<ContextWeights, 'mean' | 'spread'>,
  out: Float64Array,
): void {
  for (let k = 0; k < contextSize; k++) {
    const value = ((rows[row * contextSize + k] ?? 0) - (mean[k] ?? 0)) / (spread[k] || 1)
    out[k] = value
    out[contextSize + k] = Math.max(0, value)
  }
}

/** A decision's slopes, made ready: each feature adds what it is away from its mean, and more above that. */
interface Lines {
  readonly bias: number
  readonly mean: Float64Array
  /** By how much a feature's unit counts, at all and above its mean. */
  readonly slope: Float64Array
  readonly above: Float64Array
}

function linesOf({ contextBias, context, mean, spread }: ContextWeights): Lines {
  const scale = (k: number): number => 1 / (spread[k] || 1)
  return {
    bias: contextBias,
    mean: Float64Array.from(mean),
    slope: Float64Array.from({ length: contextSize }, (_, k) => (context[k] ?? 0) * scale(k)),
    above: Float64Array.from({ length: contextSize }, (_, k) => (context[contextSize + k] ?? 0) * scale(k)),
  }
}

function added({ mean, slope, above }: Lines, k: number, value: number): number {
  const away = value - (mean[k] ?? 0)
  return away > 0 ? away * ((slope[k] ?? 0) + (above[k] ?? 0)) : away * (slope[k] ?? 0)
}

const near = Array.from({ length: contextSize }, (_, k) => k).filter(k => !ofWholeDraft.has(k))
const place = 2 * logitColumns

/** What all but the whole draft adds. */
function nearbySum(lines: Lines, row: Float64Array): number {
  let sum = lines.bias
  for (const k of near) sum += added(lines, k, row[k] ?? 0)
  return sum
}

/** One decision in a draft that is judged again and again. */
export interface ContextJudge {
  /** Probabilities, one a sentence; the column may be longer than the draft. */
  readonly chances: Float64Array
  /** @param context moved by the same alignment, and settled; own is the decision that is asked for */
  judge(context: Context, by: Alignment): void
}

/** One feature's line, in a form that the loop over all sentences reads quickly. */
const lineOf = ({ mean, slope, above }: Lines, k: number) => ({
  mean: mean[k] ?? 0,
  below: slope[k] ?? 0,
  above: (slope[k] ?? 0) + (above[k] ?? 0),
})
type Line = ReturnType<typeof lineOf>

function along({ mean, below, above }: Line, value: number): number {
  const away = value - mean
  return away > 0 ? away * above : away * below
}

/** What the sums over the whole draft, over its chances and over a zone add, for the voice whose row starts at `at`. */
const wholeLines = (lines: Lines, at: number) => ({
  all: lineOf(lines, at + 7),
  chances: lineOf(lines, at + 8),
  zone: lineOf(lines, at + 11),
})

/** What a sentence's place adds, which hangs on the draft's length alone. */
function placeSum(lines: Lines, i: number, count: number): number {
  const part = i / Math.max(1, count - 1)
  return (
    added(lines, place + 1, part) +
    added(lines, place + 2, part < 0.15 ? 1 : 0) +
    added(lines, place + 3, part > 0.85 ? 1 : 0) +
    added(lines, place + 11, Math.min(i, 8) / 8) +
    added(lines, place + 12, Math.min(count - 1 - i, 8) / 8)
  )
}

export function createContextJudge(weights: ContextWeights): ContextJudge {
  const lines = linesOf(weights)
  const [ownLines, otherLines] = [wholeLines(lines, 0), wholeLines(lines, logitColumns)]
  const row = new Float64Array(contextSize)
  let sums = float64(0)
  let chances = float64(0)
  let places = float64(0)
  /** The length that `places` is for. */
  let placed = -1

  function hear(context: Context): void {
    const { count, touched } = context
    for (let i = 0; i < count; i++) {
      if (touched[i] !== 1) continue
      contextRow(context, i, row)
      sums[i] = nearbySum(lines, row)
    }
    if (placed === count) return
    for (let i = 0; i < count; i++) places[i] = placeSum(lines, i, count)
    placed = count
  }

  /** Every sum over the whole draft moves with every edit: this loop runs over all sentences at each key. */
  function decide({ count, own, other, stand, zoneCount }: Context): void {
    const { zone } = stand
    const length = added(lines, place, Math.min(1, count / 40))
    const [byAll, byChance] = [count - 1 + quiet.all, count - 1 + quiet.chance]
    for (let i = 0; i < count; i++) {
      const z = zone[i] ?? 0
      const inZone = (zoneCount[z] ?? 1) - 1 + quiet.zone
      const mine = own.around[i + margin] ?? 0
      const theirs = other.around[i + margin] ?? 0
      const logit =
        (sums[i] ?? 0) +
        length +
        (along(ownLines.all, (own.all - mine) / byAll) +
          along(ownLines.chances, (own.allChances - (own.chances[i] ?? 0)) / byChance) +
          along(ownLines.zone, ((own.zoneSum[z] ?? 0) - mine) / inZone)) +
        (along(otherLines.all, (other.all - theirs) / byAll) +
          along(otherLines.chances, (other.allChances - (other.chances[i] ?? 0)) / byChance) +
          along(otherLines.zone, ((other.zoneSum[z] ?? 0) - theirs) / inZone)) +
        (places[i] ?? 0)
      chances[i] = 1 / (1 + Math.exp(-logit))
    }
  }

  return {
    get chances() {
      return chances
    },
    judge(context, by) {
      sums = moved(sums, by, float64)
      if (chances.length < context.count) {
        chances = float64(sums.length)
        places = float64(sums.length)
        placed = -1
      }
      hear(context)
      decide(context)
    },
  }
}

/** @returns probabilities of the decision that `own` speaks of, one a sentence */
export function judgeInContext(
  weights: ContextWeights,
  own: Float64Array,
  other: Float64Array,
  places: Places,
): Float64Array {
  const judge = createContextJudge(weights)
  judge.judge(contextOf(own, other, places), unaligned(own.length))
  return judge.chances.slice(0, own.length)
}
