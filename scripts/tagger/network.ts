/** A fully connected layer, just enough of it for `vector-classes.ts`. */
import type { Random } from './random.ts'

const rate = 0.002
const decay = 1e-4

export interface Layer {
  readonly inputs: number
  readonly outputs: number
  /** `outputs` rows of `inputs` weights and a bias. */
  readonly weights: Float32Array
  readonly slopes: Float32Array
  readonly mean: Float32Array
  readonly spread: Float32Array
}

export function layer(inputs: number, outputs: number, random: Random): Layer {
  const size = outputs * (inputs + 1)
  const weights = new Float32Array(size).map(() => (random() - 0.5) * 0.35)
  for (let row = 0; row < outputs; row += 1) weights[row * (inputs + 1) + inputs] = 0
  const zeros = () => new Float32Array(size)
  return { inputs, outputs, weights, slopes: zeros(), mean: zeros(), spread: zeros() }
}

export function forward(
  { inputs, outputs, weights }: Layer,
  from: Float32Array,
  offset: number,
  into: Float32Array,
): void {
  for (let row = 0; row < outputs; row += 1) {
    const base = row * (inputs + 1)
    let sum = weights[base + inputs] ?? 0
    for (let column = 0; column < inputs; column += 1)
      sum += (weights[base + column] ?? 0) * (from[offset + column] ?? 0)
    into[row] = sum
  }
}

/** Adds to the slopes; gives the error at the layer's inputs when `errorIn` is there to take it. */
export function backward(
  part: Layer,
  from: Float32Array,
  offset: number,
  error: Float32Array,
  errorIn?: Float32Array,
): void {
  const { inputs, outputs, weights, slopes } = part
  errorIn?.fill(0)
  for (let row = 0; row < outputs; row += 1) {
    const base = row * (inputs + 1)
    const push = error[row] ?? 0
    for (let column = 0; column < inputs; column += 1) {
      slopes[base + column] = (slopes[base + column] ?? 0) + push * (from[offset + column] ?? 0)
      if (errorIn) errorIn[column] = (errorIn[column] ?? 0) + push * (weights[base + column] ?? 0)
    }
    slopes[base + inputs] = (slopes[base + inputs] ?? 0) + push
  }
}

/** One step of Adam (Kingma & Ba 2015) with its usual constants. */
export function step({ weights, slopes, mean, spread }: Layer, count: number, size: number): void {
  const scaleMean = 1 - 0.9 ** count
  const scaleSpread = 1 - 0.999 ** count
  for (let at = 0; at < weights.length; at += 1) {
    const slope = (slopes[at] ?? 0) / size + decay * (weights[at] ?? 0)
    slopes[at] = 0
    mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope
    spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope
    const move = (mean[at] ?? 0) / scaleMean / (Math.sqrt((spread[at] ?? 0) / scaleSpread) + 1e-8)
    weights[at] = (weights[at] ?? 0) - rate * move
  }
}

export function softmax(values: Float32Array): void {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  let sum = 0
  values.forEach((value, index) => {
    values[index] = Math.exp(value - most)
    sum += values[index] ?? 0
  })
  values.forEach((value, index) => {
    values[index] = value / sum
  })
}
