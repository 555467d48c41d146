/** L2-regularised logistic regression by dual coordinate descent (Yu, Huang & Lin 2011), as liblinear does it. */
import { seeded, shuffle } from '../tagger/random.ts'

export interface Row {
  readonly places: Int32Array
  readonly values: Float32Array
}

export interface Example {
  readonly row: Row
  readonly positive: boolean
  /** How much an error on it costs. */
  readonly cost: number
}

const newtonSteps = 30
const closeEnough = 1e-3

export function dot(weights: Float32Array, { places, values }: Row): number {
  let sum = 0
  for (let k = 0; k < places.length; k++) sum += (weights[places[k] ?? 0] ?? 0) * (values[k] ?? 0)
  return sum
}

function addScaled(weights: Float32Array, { places, values }: Row, by: number): void {
  for (let k = 0; k < places.length; k++) {
    const place = places[k] ?? 0
    weights[place] = (weights[place] ?? 0) + by * (values[k] ?? 0)
  }
}

/** Minimises over z in (0, cost): the dual's one-variable problem. */
function solve(square: number, old: number, slope: number, cost: number): number {
  let z = cost - old < 0.5 * cost ? 0.1 * old : old
  for (let step = 0; step < newtonSteps; step++) {
    const gradient = square * (z - old) + slope + Math.log(z / (cost - z))
    if (Math.abs(gradient) < closeEnough) break
    const next = z - gradient / (square + cost / (cost - z) / z)
    z = next <= 0 ? 0.1 * z : next
  }
  return Math.min(z, cost * (1 - 1e-12))
}

/** @param size number of places */
export function trainLogistic(examples: readonly Example[], size: number, epochs: number): Float32Array {
  const weights = new Float32Array(size)
  const mine = examples.map(({ cost }) => Math.min(0.001 * cost, 1e-8))
  const rest = examples.map(({ cost }, i) => cost - (mine[i] ?? 0))
  const squares = examples.map(({ row }) => row.values.reduce((sum, value) => sum + value * value, 0))
  examples.forEach(({ row, positive }, i) => {
    addScaled(weights, row, (positive ? 1 : -1) * (mine[i] ?? 0))
  })
  const random = seeded(7)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const example = examples[i]
      if (example === undefined) continue
      const label = example.positive ? 1 : -1
      const margin = label * dot(weights, example.row)
      const square = squares[i] ?? 0
      const flipped = 0.5 * square * ((rest[i] ?? 0) - (mine[i] ?? 0)) + margin < 0
      const [one, two] = flipped ? [rest, mine] : [mine, rest]
      const sign = flipped ? -1 : 1
      const old = one[i] ?? 0
      const z = solve(square, old, sign * margin, example.cost)
      one[i] = z
      two[i] = example.cost - z
      addScaled(weights, example.row, sign * (z - old) * label)
    }
  }
  return weights
}
