/** Logits of sentences by themselves, from models that never saw the sentence's group. */
import type { Target } from './gold.ts'
import { dot, type Example, type Row, trainLogistic } from './logistic.ts'
import { heardSize, type Sample, type Samples, type Side, tableSize } from './samples.ts'

export const plan = { cost: 10, doubtful: 0.7, written: 0.6, epochs: 5 }

/** A place's say by how unevenly it falls on the two answers (naive Bayes log-count ratio; Wang & Manning 2012). */
const evenPlaces = { smoothing: 1, least: 0.25, most: 3 }

interface Judged {
  readonly row: Row
  readonly target: Target
  readonly written: boolean
}

function unevenness(judged: readonly Judged[], side: Side): Float32Array {
  const counts = [new Float64Array(heardSize), new Float64Array(heardSize)] as const
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
  const judged = samples.flatMap(({ heard, target, teaches, group, written }): Judged[] =>
    target && teaches.includes(side) && !leaveOut.includes(group) ? [{ row: heard, target, written }] : [],
  )
  const scale = unevenness(judged, side)
  const examples = judged.map(
    ({ row, target, written }): Example => ({
      row: {
        places: row.places,
        values: row.values.map((value, k) => value * (scale[row.places[k] ?? 0] ?? 1)),
      },
      positive: target[side],
      cost: plan.cost * (target.doubtful ? plan.doubtful : 1) * (written ? plan.written : 1),
    }),
  )
  // The scale goes into the weights, so that scoring need not know of it.
  return trainLogistic(examples, heardSize, plan.epochs).map((weight, place) => weight * (scale[place] ?? 1))
}

/** Groups that are left out together where a second pass is to learn from logits of models that never saw them. */
const parts = 3

/**
 * For each group g that is held out: logits of all samples. Those of g come from a model without g; those of any
 * other group from one without g and without the part of the groups that it stands in, so that the second pass can
 * learn from honest logits without seeing g.
 */
export function crossFit({ samples, groups }: Samples, side: Side): Float32Array[] {
  const partOf = (group: number): number => group % parts
  return groups.map((_, g) => {
    const held = new Float32Array(samples.length)
    const own = trainFirstPass(samples, side, [g])
    const inParts = Array.from({ length: parts }, (_, part) => {
      const others = groups.flatMap((_, group) => (partOf(group) === part || group === g ? [group] : []))
      return trainFirstPass(samples, side, others)
    })
    samples.forEach(({ heard, group }, i) => {
      held[i] = dot(group === g ? own : (inParts[partOf(group)] ?? own), heard)
    })
    return held
  })
}
