/** The linear model over the context features: each has two slopes, one below and one above its mean. */

import { type Context, contextOf, contextRow, contextSize, type Places } from './context.ts'

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

/** @returns probabilities of the decision that the context asks for, one a sentence */
export function judgeContext(weights: ContextWeights, context: Context): Float64Array {
  const { contextBias, context: slope } = weights
  const row = new Float64Array(contextSize)
  const values = new Float64Array(slopes)
  const chances = new Float64Array(context.count)
  for (let i = 0; i < context.count; i++) {
    contextRow(context, i, row)
    scaled(row, 0, weights, values)
    let logit = contextBias
    for (let k = 0; k < slopes; k++) logit += (values[k] ?? 0) * (slope[k] ?? 0)
    chances[i] = 1 / (1 + Math.exp(-logit))
  }
  return chances
}

/** @returns probabilities of the decision that `own` speaks of, one a sentence */
export const judgeInContext = (
  weights: ContextWeights,
  own: Float64Array,
  other: Float64Array,
  places: Places,
): Float64Array => judgeContext(weights, contextOf(own, other, places))
