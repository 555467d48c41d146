/** Logits of sentences by themselves, from models that never saw the sentence's group. */
import type { Target } from './gold.ts'
import { dot, type Example, type Row, trainLogistic } from './logistic.ts'
import { type Sample, type Samples, type Side, tableSize } from './samples.ts'

export const plan = { cost: 10, doubtful: 0.7, epochs: 12 }

/** A place's say by how unevenly it falls on the two answers (naive Bayes log-count ratio; Wang & Manning 2012). */
const evenPlaces = { smoothing: 1, least: 0.25, most: 3 }

interface Judged {
  readonly row: Row
  readonly target: Target
}

function unevenness(judged: readonly Judged[], side: Side): Float32Array {
  const counts = [new Float64Array(tableSize + 1), new Float64Array(tableSize + 1)] as const
  let positives = 0
  for (const { row, target } of judged) {
    const own = counts[target[side] ? 1 : 0]
    if (target[side]) positives += 1
    for (const place of row.places) own[place] = (own[place] ?? 0) + 1
  }
  const { smoothing, least, most } = evenPlaces
  const share = (count: number, of: number): number => (count + smoothing) / (of + smoothing)
  return Float32Array.from(counts[1], (yes, place) => {
    if (place === tableSize) return 1
    const ratio = share(yes, positives) / share(counts[0][place] ?? 0, judged.length - positives)
    return least + (1 - least) * Math.min(most, Math.abs(Math.log(ratio)))
  })
}

/** Trains on all that is free, but for the groups left out. */
export function trainFirstPass(
  samples: readonly Sample[],
  side: Side,
  leaveOut: readonly number[],
): Float32Array {
  const judged = samples.flatMap(({ row, target, teaches, group }): Judged[] =>
    target && teaches.includes(side) && !leaveOut.includes(group) ? [{ row, target }] : [],
  )
  const scale = unevenness(judged, side)
  const examples = judged.map(
    ({ row, target }): Example => ({
      row: {
        places: row.places,
        values: row.values.map((value, k) => value * (scale[row.places[k] ?? 0] ?? 1)),
      },
      positive: target[side],
      cost: plan.cost * (target.doubtful ? plan.doubtful : 1),
    }),
  )
  // The scale goes into the weights, so that scoring need not know of it.
  return trainLogistic(examples, tableSize + 1, plan.epochs).map(
    (weight, place) => weight * (scale[place] ?? 1),
  )
}

/**
 * For each group g that is held out: logits of all samples. Those of g come from a model without g; those of any
 * other group h from one without g and h, so that the second pass can learn from honest logits without seeing g.
 */
export function crossFit({ samples, groups }: Samples, side: Side): Float32Array[] {
  const held = groups.map(() => new Float32Array(samples.length))
  const last = groups.length - 1
  const write = (g: number, h: number, weights: Float32Array): void => {
    samples.forEach(({ row, group }, i) => {
      const into = group === h ? held[g] : undefined
      if (into) into[i] = dot(weights, row)
    })
  }
  for (let g = 0; g <= last; g++) {
    const own = trainFirstPass(samples, side, [g])
    write(g, g, own)
    // Nothing of the last group is ever trained on, so leaving it out changes nothing.
    write(g, last, own)
    write(last, g, own)
    for (let h = g + 1; h < last; h++) {
      const both = trainFirstPass(samples, side, [g, h])
      write(g, h, both)
      write(h, g, both)
    }
  }
  return held
}
