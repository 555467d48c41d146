/**
 * Which sentences tell why and where to. A reader's reasons are often plain facts, which no rule hears, so a small
 * linear model over the same features says it: first the sentence by itself, then what stands around it.
 */

import type { Features } from './features.ts'

/** The questions that a single sentence can be pointed at for. */
export const answered = ['why', 'where'] as const
export type Answered = (typeof answered)[number]

/** Places of the stance table are folded into 2 ** answerBits. */
export const answerBits = 14
export const answerSize = 1 << answerBits

/** Numbers that tell of the surroundings. */
export const aroundSize = 8
/** The first sentences of a draft, where reasons are put most. */
const opening = 3

export interface AnswerWeights {
  /** What one unit of the table's bytes is worth. */
  readonly unit: number
  readonly bias: number
  readonly around: Float32Array
}

export interface AnswersWeights extends Readonly<Record<Answered, AnswerWeights>> {
  /** Weights by folded place, why and where in turn. */
  readonly table: Int8Array
}

/** What the sentence by itself says; rows count as having length 1. */
export function answerLogits(
  { why, where, table }: AnswersWeights,
  features: Features,
): Record<Answered, number> {
  let y = 0
  let w = 0
  let square = 0
  for (let k = 0; k < features.size; k++) {
    const place = 2 * ((features.places[k] ?? 0) & (answerSize - 1))
    const value = features.values[k] ?? 0
    y += value * (table[place] ?? 0)
    w += value * (table[place + 1] ?? 0)
    square += value * value
  }
  const scale = 1 / Math.sqrt(square || 1)
  return { why: why.bias + y * why.unit * scale, where: where.bias + w * where.unit * scale }
}

/**
 * Fills `out` with what stands around sentence `index`: its own stance, its neighbours', its place in the draft.
 * @param count of sentences, where the columns are longer
 */
export function fillAround(
  directing: ArrayLike<number>,
  influencing: ArrayLike<number>,
  index: number,
  out: Float64Array | Float32Array,
  count = directing.length,
): void {
  const [last, next] = [index > 0, index + 1 < count]
  out[0] = directing[index] ?? 0
  out[1] = influencing[index] ?? 0
  out[2] = Math.max(0, 1 - index / opening)
  out[3] = index / Math.max(1, count - 1)
  out[4] = last ? (directing[index - 1] ?? 0) : 0
  out[5] = next ? (directing[index + 1] ?? 0) : 0
  out[6] = last ? (influencing[index - 1] ?? 0) : 0
  out[7] = next ? (influencing[index + 1] ?? 0) : 0
}

/**
 * The chances of all sentences: their own words, and what `fillAround` says of their surroundings. Written out, since it
 * is asked for at every key.
 * @param logits what each sentence says by itself; columns may be longer than the draft
 */
export function answerChances(
  logits: Float64Array,
  { around }: AnswerWeights,
  directing: Float64Array,
  influencing: Float64Array,
  count: number,
  out: Float64Array,
): void {
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, w7 = 0] = around
  const length = Math.max(1, count - 1)
  for (let i = 0; i < count; i++) {
    const isFirst = i === 0
    const isLast = i + 1 === count
    // In the order of `fillAround`, so that the sums are those of the training to the last bit.
    const sum =
      (logits[i] ?? 0) +
      (directing[i] ?? 0) * w0 +
      (influencing[i] ?? 0) * w1 +
      Math.max(0, 1 - i / opening) * w2 +
      (i / length) * w3 +
      (isFirst ? 0 : (directing[i - 1] ?? 0)) * w4 +
      (isLast ? 0 : (directing[i + 1] ?? 0)) * w5 +
      (isFirst ? 0 : (influencing[i - 1] ?? 0)) * w6 +
      (isLast ? 0 : (influencing[i + 1] ?? 0)) * w7
    out[i] = 1 / (1 + Math.exp(-sum))
  }
}
