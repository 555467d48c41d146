/** The linear model over the context features: each has two slopes, one below and one above its mean. Rules vote. */

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
  type Voice,
} from './context.ts'

export const slopes = 2 * contextSize

export interface ContextWeights {
  readonly mean: Float32Array
  readonly spread: Float32Array
  /** The slopes: first for the whole range, then what is added above the mean. */
  readonly context: Float32Array
  /** What each rule's hit adds, see votes.ts. */
  readonly votes: Float32Array
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
  /**
   * @param context moved by the same alignment, and settled; own is the decision that is asked for
   * @param votes sums of the rules' votes, one a sentence
   */
  judge(context: Context, votes: Float64Array, by: Alignment): void
}

export function createContextJudge(weights: ContextWeights): ContextJudge {
  const lines = linesOf(weights)
  const row = new Float64Array(contextSize)
  let sums = float64(0)
  let chances = float64(0)

  /** What the whole draft adds for one voice's sums. */
  const voiceSum = (
    { all, allChances, around, chances: own, zoneSum }: Voice,
    c: Context,
    i: number,
    at: number,
  ) => {
    const here = around[i + margin] ?? 0
    const z = c.stand.zone[i] ?? 0
    return (
      added(lines, at + 7, (all - here) / (c.count - 1 + quiet.all)) +
      added(lines, at + 8, (allChances - (own[i] ?? 0)) / (c.count - 1 + quiet.chance)) +
      added(lines, at + 11, ((zoneSum[z] ?? 0) - here) / ((c.zoneCount[z] ?? 1) - 1 + quiet.zone))
    )
  }

  function placeSum(i: number, count: number): number {
    const part = i / Math.max(1, count - 1)
    return (
      added(lines, place + 1, part) +
      added(lines, place + 2, part < 0.15 ? 1 : 0) +
      added(lines, place + 3, part > 0.85 ? 1 : 0) +
      added(lines, place + 11, Math.min(i, 8) / 8) +
      added(lines, place + 12, Math.min(count - 1 - i, 8) / 8)
    )
  }

  return {
    get chances() {
      return chances
    },
    judge(context, votes, by) {
      const { count, touched, own, other } = context
      sums = moved(sums, by, float64)
      if (chances.length < count) chances = float64(sums.length)
      const length = added(lines, place, Math.min(1, count / 40))
      for (let i = 0; i < count; i++) {
        if (touched[i] === 1) {
          contextRow(context, i, row)
          sums[i] = nearbySum(lines, row)
        }
        const logit =
          (sums[i] ?? 0) +
          (votes[i] ?? 0) +
          length +
          voiceSum(own, context, i, 0) +
          voiceSum(other, context, i, logitColumns) +
          placeSum(i, count)
        chances[i] = 1 / (1 + Math.exp(-logit))
      }
    },
  }
}

/** @returns probabilities of the decision that `own` speaks of, one a sentence */
export function judgeInContext(
  weights: ContextWeights,
  own: Float64Array,
  other: Float64Array,
  places: Places,
  votes: Float64Array,
): Float64Array {
  const judge = createContextJudge(weights)
  judge.judge(contextOf(own, other, places), votes, unaligned(own.length))
  return judge.chances.slice(0, own.length)
}
