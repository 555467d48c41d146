/** What models that never saw a sentence's writer or source say of it. */
import type { Answered } from '../../src/engine/stance/answers.ts'
import { answerChances, type Chances, trainAnswer } from './answers.ts'
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

/** The same of the sentences that tell why and where. */
export function heldOutAnswers(all: Samples, chances: Chances): Record<Answered, Float32Array> {
  const of = (question: Answered): Float32Array => {
    const said = new Float32Array(all.samples.length)
    all.groups.forEach((_, group) => {
      const texts = all.texts.filter(text => text.group === group && text.gold.invented)
      if (texts.length === 0) return
      const weights = trainAnswer(all, chances, question, group)
      for (const text of texts) said.set(answerChances(all, text, chances, weights), text.first)
    })
    return said
  }
  return { why: of('why'), where: of('where') }
}
