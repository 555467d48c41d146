/** Multinomial logistic regression on few rows, by gradient descent with momentum; deterministic. */

import type { KindWeights } from '../../src/engine/reading/profile-guess.ts'

export interface LabelledRow {
  readonly kind: string
  readonly features: ReadonlyMap<string, number>
}

export interface FitOptions {
  /** Penalty on the squares of the weights, as if so many rows spoke for zero. */
  readonly penalty: number
  /** The features that count. */
  readonly names: readonly string[]
}

const rounds = 300
const rate = 0.3
const momentum = 0.9

const zeros = (rows: number, columns: number): Float64Array[] =>
  Array.from({ length: rows }, () => new Float64Array(columns))

function probabilities(sums: Float64Array): Float64Array {
  const top = Math.max(...sums)
  const raised = sums.map(sum => Math.exp(sum - top))
  const total = raised.reduce((all, each) => all + each, 0)
  return raised.map(each => each / total)
}

export function fitKinds(rows: readonly LabelledRow[], { penalty, names }: FitOptions): KindWeights[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort()
  // The last feature is always there.
  const place = new Map([...names, ''].map((name, at) => [name, at]))
  const sparse = rows.map(({ kind, features }) => ({
    wanted: kinds.indexOf(kind),
    cells: [...features, ['', 1] as const].flatMap(([name, amount]) => {
      const at = place.get(name)
      return at === undefined ? [] : [[at, amount] as const]
    }),
  }))
  const weights = zeros(kinds.length, place.size)
  const speed = zeros(kinds.length, place.size)
  for (let round = 0; round < rounds; round++) {
    const slopes = zeros(kinds.length, place.size)
    for (const { wanted, cells } of sparse) {
      const sums = Float64Array.from(weights, own =>
        cells.reduce((sum, [at, amount]) => sum + (own[at] ?? 0) * amount, 0),
      )
      probabilities(sums).forEach((chance, k) => {
        const error = (chance - (k === wanted ? 1 : 0)) / rows.length
        const own = slopes[k] ?? new Float64Array()
        for (const [at, amount] of cells) own[at] = (own[at] ?? 0) + error * amount
      })
    }
    weights.forEach((own, k) => {
      const [slope, pace] = [slopes[k] ?? own, speed[k] ?? own]
      for (let at = 0; at < own.length; at++) {
        const pull = at < names.length ? (penalty / rows.length) * (own[at] ?? 0) : 0
        pace[at] = momentum * (pace[at] ?? 0) - rate * ((slope[at] ?? 0) + pull)
        own[at] = (own[at] ?? 0) + (pace[at] ?? 0)
      }
    })
  }
  return kinds.map((kind, k) => ({
    kind,
    bias: weights[k]?.[names.length] ?? 0,
    weights: new Map(names.map((name, at) => [name, weights[k]?.[at] ?? 0])),
  }))
}
