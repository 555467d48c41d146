/** Learns what the draft around a sentence says about it. */
import { contextFeatures, contextSize, type Places } from '../../src/engine/stance/context.ts'
import { type ContextWeights, judgeInContext, scaled, slopes } from '../../src/engine/stance/second-pass.ts'
import { sumOfVotes, voteOf, voterCount } from '../../src/engine/stance/votes.ts'
import { type Example, trainLogistic } from './logistic.ts'
import { type SampledText, type Samples, type Side, teaches } from './samples.ts'

export const plan = { cost: 0.1, doubtful: 0.6, real: 0.5, window: 0.3, epochs: 25 }

export type Logits = Readonly<Record<Side, Float32Array>>

/**
 * How far a vote moves before anything is learned: rare rules are held back, so that three hits teach little. Chosen
 * by leaving out one writer at a time.
 */
const voteScale = { unit: 0.3, rare: 0.05 }

interface Weighed {
  /** Ids of the rules that fired. */
  readonly rules: readonly string[]
  readonly features: Float64Array
  readonly positive: boolean
  readonly cost: number
}

interface Stretch {
  readonly own: Float64Array
  readonly other: Float64Array
  readonly places: Places
}

function logitsOf({ gold, first }: SampledText, logits: Logits, side: Side): Pick<Stretch, 'own' | 'other'> {
  const to = first + gold.targets.length
  const other = side === 'directing' ? 'influencing' : 'directing'
  return {
    own: Float64Array.from(logits[side].subarray(first, to)),
    other: Float64Array.from(logits[other].subarray(first, to)),
  }
}

const rowAt = (rows: Float64Array, i: number): Float64Array =>
  rows.slice(i * contextSize, (i + 1) * contextSize)

/** A memo also teaches how little three sentences of it tell: shorter texts come in, too. */
function windowAround({ own, other, places }: Stretch, i: number): Float64Array {
  const from = Math.max(0, i - 1)
  const to = i + 2
  const near: Places = {
    block: places.block.slice(from, to),
    zone: places.zone.slice(from, to),
    length: places.length.slice(from, to),
  }
  return rowAt(contextFeatures(own.slice(from, to), other.slice(from, to), near), i - from)
}

function weigh(text: SampledText, logits: Logits, side: Side): Weighed[] {
  const { gold, places } = text
  const stretch = { ...logitsOf(text, logits, side), places }
  const whole = contextFeatures(stretch.own, stretch.other, places)
  return gold.targets.flatMap((target, i): Weighed[] => {
    if (target === undefined) return []
    const cost = plan.cost * (target.doubtful ? plan.doubtful : 1)
    const positive = target[side]
    const features = rowAt(whole, i)
    const rules = gold.rules[i] ?? []
    if (!gold.invented) return [{ features, rules, positive, cost: cost * plan.real }]
    return [
      { features, rules, positive, cost },
      { features: windowAround(stretch, i), rules, positive, cost: cost * plan.window },
    ]
  })
}

function scalingOf(rows: readonly Weighed[]): Pick<ContextWeights, 'mean' | 'spread'> {
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

/** By voter: what one hit is worth in a row. */
function voteUnits(rows: readonly Weighed[]): Float32Array {
  const hits = new Float64Array(voterCount)
  for (const { rules } of rows)
    for (const rule of rules) {
      const k = voteOf(rule)
      if (k !== undefined) hits[k] = (hits[k] ?? 0) + 1
    }
  return Float32Array.from(hits, count => {
    const share = count / (rows.length || 1)
    return voteScale.unit / (Math.sqrt(share * (1 - share)) + voteScale.rare)
  })
}

export function fitContext({ texts }: Samples, logits: Logits, side: Side, leaveOut: number): ContextWeights {
  // Words mean what they mean in any hand; how much neighbours count is learned better from the measured texts alone.
  const mine = texts.filter(
    ({ gold, group }) => gold.measured && teaches(gold).includes(side) && group !== leaveOut,
  )
  const rows = mine.flatMap(text => weigh(text, logits, side))
  const scaling = scalingOf(rows)
  const units = voteUnits(rows)
  const size = slopes + voterCount + 1
  const room = new Float64Array(slopes)
  const examples = rows.map(({ features, rules, positive, cost }): Example => {
    scaled(features, 0, scaling, room)
    const cast = rules.flatMap(rule => voteOf(rule) ?? [])
    const places = Int32Array.from([...room.keys(), ...cast.map(k => slopes + k), size - 1])
    const values = Float32Array.from([...room, ...cast.map(k => units[k] ?? 0), 1])
    return { row: { places, values }, positive, cost }
  })
  const weights = trainLogistic(examples, size, plan.epochs)
  return {
    ...scaling,
    context: weights.slice(0, slopes),
    votes: units.map((unit, k) => unit * (weights[slopes + k] ?? 0)),
    contextBias: weights[size - 1] ?? 0,
  }
}

/** Probabilities of a text's sentences. */
export function judge(text: SampledText, logits: Logits, side: Side, weights: ContextWeights): Float64Array {
  const { own, other } = logitsOf(text, logits, side)
  const votes = Float64Array.from(text.gold.rules, rules => sumOfVotes(weights.votes, rules))
  return judgeInContext(weights, own, other, text.places, votes)
}
