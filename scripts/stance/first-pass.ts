/** Logits of sentences by themselves, from models that never saw the sentence's group. */
import { dot, type Example, trainLogistic } from './logistic.ts'
import { type Sample, type Samples, type Side, tableSize } from './samples.ts'

export const plan = { cost: 10, doubtful: 0.7, epochs: 12 }

const toExample = ({ row, target }: Sample, side: Side): Example | undefined =>
  target && {
    row,
    positive: target[side],
    cost: plan.cost * (target.doubtful ? plan.doubtful : 1),
  }

/** Trains on all that is free, but for the groups left out. */
export function trainFirstPass(
  samples: readonly Sample[],
  side: Side,
  leaveOut: readonly number[],
): Float32Array {
  const examples = samples.flatMap(one => {
    const example = one.free && !leaveOut.includes(one.group) ? toExample(one, side) : undefined
    return example ? [example] : []
  })
  return trainLogistic(examples, tableSize + 1, plan.epochs)
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
