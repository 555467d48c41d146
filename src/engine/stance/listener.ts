/** The decisions on one draft, version after version: only what an edit changed is heard anew. */

import { type Alignment, float64, moved, uint8 } from '../alignment.ts'
import type { RuleHit } from '../detect.ts'
import type { Order, OrderedSentence } from '../draft.ts'
import { answerChances } from './answers.ts'
import { moveContext, newContext, settle, tell, turned, zoneCode } from './context.ts'
import type { Said, Spoken } from './said.ts'
import { createContextJudge } from './second-pass.ts'
import type { Decisions, Listener } from './stance.ts'
import type { StanceWeights } from './weights.ts'

/** One decision: what each sentence says of itself, of the one after it and of the one before it. */
interface Heard {
  own: Float64Array
  after: Float64Array
  before: Float64Array
}

const newHeard = (): Heard => ({ own: float64(0), after: float64(0), before: float64(0) })

function moveHeard(heard: Heard, by: Alignment): void {
  heard.own = moved(heard.own, by, float64)
  heard.after = moved(heard.after, by, float64)
  heard.before = moved(heard.before, by, float64)
}

function note(heard: Heard, i: number, said: Said, side: Spoken): void {
  heard.own[i] = said[side]
  heard.after[i] = said.after[side]
  heard.before[i] = said.before[side]
}

/** A sentence's own words and its neighbours' together. */
export const together = (own: number, fromBefore: number, fromBehind: number): number =>
  own + (fromBefore + fromBehind)

const logitAt = ({ own, after, before }: Heard, i: number, count: number): number =>
  together(own[i] ?? 0, i > 0 ? (after[i - 1] ?? 0) : 0, i + 1 < count ? (before[i + 1] ?? 0) : 0)

type SaidOf = (sentence: OrderedSentence['sentence'], hits: readonly RuleHit[]) => Said

const none: readonly RuleHit[] = []

export function createListener(weights: StanceWeights, saidOf: SaidOf): Listener {
  const context = newContext()
  const heard = { directing: newHeard(), influencing: newHeard() }
  const directing = createContextJudge(weights.directing)
  const influencing = createContextJudge(weights.influencing)
  /** What each sentence by itself says of the two questions. */
  let [why, where] = [float64(0), float64(0)]
  /** What its rules vote. */
  let [toDirect, toInfluence] = [float64(0), float64(0)]
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
      note(heard.directing, i, said, 'directing')
      note(heard.influencing, i, said, 'influencing')
      context.stand.zone[i] = zoneCode[sentence.zone]
      context.stand.words[i] = sentence.tokens.length
      toDirect[i] = said.votes.directing
      toInfluence[i] = said.votes.influencing
      why[i] = said.answers.why
      where[i] = said.answers.where
    }
  }

  /** A sentence beside a new one hears another neighbour. */
  function tellAll({ count, head, tail, before }: Alignment): void {
    if (head + tail >= count && before === count) return
    for (let i = Math.max(0, head - 1); i < Math.min(count, count - tail + 1); i++) {
      tell(context.own, i, logitAt(heard.directing, i, count))
      tell(context.other, i, logitAt(heard.influencing, i, count))
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
      moveHeard(heard.directing, by)
      moveHeard(heard.influencing, by)
      toDirect = moved(toDirect, by, float64)
      toInfluence = moved(toInfluence, by, float64)
      why = moved(why, by, float64)
      where = moved(where, by, float64)
      if (sides.length < count) {
        pWhy = float64(why.length)
        pWhere = float64(why.length)
        sides = uint8(why.length)
      }
      hear(order, hits, by)
      tellAll(by)
      settle(context, order.blockOf)
      directing.judge(context, toDirect, by)
      influencing.judge(turned(context), toInfluence, by)
      takeSides(count)
      answer(count)
      return { count, sides, pDirecting: directing.chances, pInfluencing: influencing.chances, pWhy, pWhere }
    },
  }
}
