/** What models that never saw a sentence's writer or source say of it. */
import { crossFit } from './first-pass.ts'
import type { Samples, Side } from './samples.ts'
import { fitContext, judge } from './second-pass.ts'

/** @returns probabilities of all samples, by side */
export function heldOut(all: Samples): Record<Side, Float32Array> {
  const held = { directing: crossFit(all, 'directing'), influencing: crossFit(all, 'influencing') }
  const logitsWithout = (group: number) => ({
    directing: held.directing[group] ?? new Float32Array(),
    influencing: held.influencing[group] ?? new Float32Array(),
  })
  const of = (side: Side): Float32Array => {
    const passes = all.groups.map((_, group) => fitContext(all, logitsWithout(group), side, group))
    const probabilities = new Float32Array(all.samples.length)
    for (const text of all.texts) {
      const pass = passes[text.group]
      if (pass) probabilities.set(judge(text, logitsWithout(text.group), side, pass), text.first)
    }
    return probabilities
  }
  return { directing: of('directing'), influencing: of('influencing') }
}
