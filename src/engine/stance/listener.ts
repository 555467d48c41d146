/** The decisions on one draft, version after version: only what an edit changed is heard anew. */

import { type Alignment, float64, moved, uint8 } from '../alignment.ts'
import type { RuleHit } from '../detect.ts'
import type { Order, OrderedSentence } from '../draft.ts'
import { answerChances } from './answers.ts'
import { moveContext, newContext, settle, tell, turned, zoneCode } from './context.ts'
import type { Said } from './said.ts'
import { createContextJudge } from './second-pass.ts'
import type { Decisions, Listener } from './stance.ts'
import type { StanceWeights } from './weights.ts'

type SaidOf = (sentence: OrderedSentence['sentence'], hits: readonly RuleHit[]) => Said

const none: readonly RuleHit[] = []

export function createListener(weights: StanceWeights, saidOf: SaidOf): Listener {
  const context = newContext()
  const directing = createContextJudge(weights.directing)
  const influencing = createContextJudge(weights.influencing)
  /** What each sentence by itself says of the two questions. */
  let [why, where] = [float64(0), float64(0)]
  let [pWhy, pWhere, sides] = [float64(0), float64(0), uint8(0)]

  function hear(
    { sentences }: Order,
    hits: readonly (readonly RuleHit[])[],
    { count, head, tail }: Alignment,
  ): void {
    for (let i = head; i < count - tail; i++) {
      const sentence = sentences[i]?.sentence
      if (!sentence) break
      const said = saidOf(sentence, hits[i] ?? none)
      tell(context.own, i, said.directing)
      tell(context.other, i, said.influencing)
      context.stand.zone[i] = zoneCode[sentence.zone]
      context.stand.words[i] = sentence.tokens.length
      why[i] = said.answers.why
      where[i] = said.answers.where
    }
  }

  function answer(count: number): void {
    const [d, n] = [directing.chances, influencing.chances]
    answerChances(why, weights.answers.why, d, n, count, pWhy)
    answerChances(where, weights.answers.where, d, n, count, pWhere)
  }

  function takeSides(count: number): void {
    const [d, i] = [directing.chances, influencing.chances]
    const [least, leastOther] = [weights.directing.threshold, weights.influencing.threshold]
    for (let k = 0; k < count; k++)
      sides[k] = ((d[k] ?? 0) > least ? 1 : 0) | ((i[k] ?? 0) > leastOther ? 2 : 0)
  }

  return {
    listen(order, hits, by): Decisions {
      const { count } = by
      moveContext(context, by)
      why = moved(why, by, float64)
      where = moved(where, by, float64)
      if (sides.length < count) {
        pWhy = float64(why.length)
        pWhere = float64(why.length)
        sides = uint8(why.length)
      }
      hear(order, hits, by)
      settle(context, order.blockOf)
      directing.judge(context, by)
      influencing.judge(turned(context), by)
      takeSides(count)
      answer(count)
      return { count, sides, pDirecting: directing.chances, pInfluencing: influencing.chances, pWhy, pWhere }
    },
  }
}
