/** Learns what the draft around a sentence says about it. */
import { contextFeatures, contextSize, expand, expandedSize, type Places } from '../../src/engine/stance/context.ts'
import { type Example, trainLogistic } from './logistic.ts'
import type { SampledText, Samples } from './samples.ts'
import type { Side } from './samples.ts'

export interface SecondPass {
  readonly mean: Float32Array
  readonly spread: Float32Array
  readonly context: Float32Array
  readonly bias: number
}

export const plan = { cost: 0.1, doubtful: 0.6, real: 0.5, window: 0.3, epochs: 25 }

interface Weighed {
  readonly features: Float64Array
  readonly positive: boolean
  readonly cost: number
}

const cut = <T>(list: ArrayLike<T>, from: number, to: number): T[] => Array.from(list).slice(from, to)

/** A memo also teaches how little three sentences of it tell: shorter texts come in, too. */
function windows(own: Float32Array, other: Float32Array, places: Places): Float64Array[] {
  return Array.from(own, (_, i) => {
    const from = Math.max(0, i - 1)
    const to = i + 2
    const near: Places = {
      block: cut(places.block, from, to),
      zone: cut(places.zone, from, to),
      length: cut(places.length, from, to),
    }
    const rows = contextFeatures(own.slice(from, to), other.slice(from, to), near)
    return rows[i - from] ?? new Float64Array(contextSize)
  })
}

export type Logits = Readonly<Record<Side, Float32Array>>
const otherSide = (side: Side): Side => (side === 'directing' ? 'influencing' : 'directing')

function weigh({ gold, first, places }: SampledText, logits: Logits, side: Side): Weighed[] {
  const to = first + gold.targets.length
  const own = logits[side].slice(first, to)
  const other = logits[otherSide(side)].slice(first, to)
  const whole = contextFeatures(own, other, places)
  const cutOut = gold.invented ? windows(own, other, places) : []
  return gold.targets.flatMap((target, i) => {
    if (target === undefined) return []
    const cost = plan.cost * (target.doubtful ? plan.doubtful : 1)
    const positive = target[side]
    const row = whole[i]
    const window = cutOut[i]
    return [
      ...(row ? [{ features: row, positive, cost: gold.invented ? cost : cost * plan.real }] : []),
      ...(window ? [{ features: window, positive, cost: cost * plan.window }] : []),
    ]
  })
}

function scalingOf(rows: readonly Weighed[]): { mean: Float32Array; spread: Float32Array } {
  const mean = new Float32Array(contextSize)
  const spread = new Float32Array(contextSize)
  for (let k = 0; k < contextSize; k++) {
    const values = rows.map(row => row.features[k] ?? 0)
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length
    mean[k] = middle
    spread[k] = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length) || 1
  }
  return { mean, spread }
}

export function fitContext({ texts }: Samples, logits: Logits, side: Side, leaveOut: number): SecondPass {
  const rows = texts.filter(text => text.gold.free && text.group !== leaveOut).flatMap(text => weigh(text, logits, side))
  const scaling = scalingOf(rows)
  const places = Int32Array.from({ length: expandedSize + 1 }, (_, k) => k)
  const examples = rows.map(({ features, positive, cost }): Example => {
    const values = new Float32Array(expandedSize + 1)
    values.set(expand(features, scaling))
    values[expandedSize] = 1
    return { row: { places, values }, positive, cost }
  })
  const weights = trainLogistic(examples, expandedSize + 1, plan.epochs)
  return { ...scaling, context: weights.slice(0, expandedSize), bias: weights[expandedSize] ?? 0 }
}

/** Probabilities of a text's sentences. */
export function judge({ gold, first, places }: SampledText, logits: Logits, side: Side, pass: SecondPass): number[] {
  const to = first + gold.targets.length
  const rows = contextFeatures(logits[side].slice(first, to), logits[otherSide(side)].slice(first, to), places)
  return rows.map(row => {
    const logit = expand(row, pass).reduce((sum, value, k) => sum + value * (pass.context[k] ?? 0), pass.bias)
    return 1 / (1 + Math.exp(-logit))
  })
}
