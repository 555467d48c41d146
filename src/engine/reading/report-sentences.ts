/** Evidence → sentences of the report, with the words that spoke most for each one's stance. */

import { moved, uint8 } from '../alignment.ts'
import type { ReportSentence } from '../report.ts'
import type { Decisions, StanceModel } from '../stance/stance.ts'
import { mapInSteps, type Steps } from '../steps.ts'
import { type Evidence, type Gathered, renewedSince, sinceThen } from './evidence.ts'

const none: readonly string[] = []

function toSentence(evidence: Evidence, start: number, words: readonly string[]): ReportSentence {
  const { placed, own, locked, reason } = evidence
  return {
    start,
    end: start + placed.sentence.end,
    stance: own.stance,
    directing: own.directing,
    influencing: own.influencing,
    structure: own.structure,
    locked,
    reason,
    evidence: words,
  }
}

/** Sentences whose words are weighed in one step. */
const explainedAStep = 16

/** 1 for directing, 2 for influencing: whose words explain the decision; 0 for neither. */
function spokenSide({ sides, pDirecting, pInfluencing }: Decisions, i: number): number {
  if (sides[i] === 0) return 0
  return (pDirecting[i] ?? 0) >= (pInfluencing[i] ?? 0) ? 1 : 2
}

/** Nobody has been heard yet. */
const unknown = 3

const sideNames = [undefined, 'directing', 'influencing'] as const

/** Weighs the words of one draft's versions; an edit costs those of the sentences it changes. */
export function createExplainer(
  model: StanceModel,
): (gathered: Gathered) => Steps<() => Steps<ReportSentence[]>> {
  let spoken = uint8(0)
  let last: readonly Evidence[] = []
  const wordsOf = (each: Evidence, side: number): readonly string[] => {
    const name = sideNames[side]
    return (name && model.words?.(each.placed.sentence, each.heard, name)) ?? none
  }

  return function* explain(gathered) {
    const { draft, evidence, decisions } = gathered
    const by = sinceThen(gathered, last)
    const renewed = renewedSince(gathered, by)
    // What is left off halfway is not gone on from.
    last = []
    spoken = moved(spoken, by, uint8)
    for (const index of renewed) spoken[index] = unknown
    let made = 0
    for (let i = 0; i < by.count; i++) {
      const side = spokenSide(decisions, i)
      if (spoken[i] === side) continue
      const each = evidence[i]
      if (!each) break
      spoken[i] = side
      wordsOf(each, side)
      made += 1
      if (made % explainedAStep === 0) yield
    }
    last = evidence
    const { sentenceAt } = draft.order
    const sides = spoken.slice(0, by.count)
    return () =>
      mapInSteps(evidence, (each, i) => toSentence(each, sentenceAt[i] ?? 0, wordsOf(each, sides[i] ?? 0)))
  }
}
