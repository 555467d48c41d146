/** What each sentence does where it stands: what it says by itself, with its neighbours' reasons and its place. */

import type { Detector, RuleHit } from '../detect.ts'
import type { Draft, PlacedSentence } from '../draft.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Stance } from '../report.ts'
import type { SentenceEvidence } from '../rule.ts'
import type { StanceDecision, StanceModel } from '../stance/stance.ts'
import { finish, mapInSteps, type Steps } from '../steps.ts'
import { isLocked } from './locks.ts'
import { type Own, ownOf } from './own.ts'
import { weights } from './weights.ts'

export interface Evidence extends SentenceEvidence {
  readonly own: Own
  readonly hits: readonly RuleHit[]
  /** All that the rules found, whether it counts or not. */
  readonly heard: readonly RuleHit[]
  /** The model's; the stance also heeds strong rules. */
  readonly decision: StanceDecision
  readonly stance: Stance
  /** Force after mitigation; what the balance counts. */
  readonly mitigated: number
  readonly locked: boolean
  readonly aversive: boolean
  /** Index of the sentence that gives the reason; itself where the reason stands in it; -1 without one. */
  readonly reasonAt: number
  /** Weight by where it stands. */
  readonly position: number
}

/** A strong rule is believed unless the model is sure of the contrary. */
const believed = (hits: readonly RuleHit[], side: 'directing' | 'influencing', chance: number): boolean =>
  chance >= weights.sureOfContrary &&
  hits.some(({ rule, weight }) => rule.side === side && weight >= weights.strongRule)

function decided(
  { sentence }: PlacedSentence,
  hits: readonly RuleHit[],
  { directing, influencing, pDirecting, pInfluencing }: StanceDecision,
): Own {
  return ownOf(
    sentence,
    hits,
    directing || believed(hits, 'directing', pDirecting),
    influencing || believed(hits, 'influencing', pInfluencing),
  )
}

const headingOf = ({ blocks, sentences }: Draft, index: number): number | undefined =>
  blocks[sentences[index]?.block ?? -1]?.heading

/** A neighbour's reason belongs to this ask unless the neighbour asks something itself, or a heading stands between. */
function lendsReason(own: readonly Own[], from: number, to: number, draft: Draft): boolean {
  const neighbour = own[from]
  if (!neighbour?.givesReason || neighbour.directing > 0) return false
  return headingOf(draft, from) === headingOf(draft, to)
}

function reasonFor(own: readonly Own[], index: number, draft: Draft): number {
  if (own[index]?.givesReason) return index
  if (lendsReason(own, index + 1, index, draft)) return index + 1
  return lendsReason(own, index - 1, index, draft) ? index - 1 : -1
}

function mitigation({ aversive, caring }: Own, reasonAt: number): number {
  if (aversive) return 1
  const byReason = reasonAt >= 0 ? weights.reasonMitigates : 1
  const byCare = caring ? weights.careMitigates : 1
  return Math.max(weights.leastMitigated, byReason * byCare)
}

function positionOf(index: number, count: number): number {
  if (index < weights.openingSentences) return weights.openingPosition
  return index >= count - weights.closingSentences ? weights.closingPosition : 1
}

const undecided: StanceDecision = {
  directing: false,
  influencing: false,
  pDirecting: 0,
  pInfluencing: 0,
  pWhy: 0,
  pWhere: 0,
}

/** Sentences that are listened to in one step. */
const heardAStep = 8

export function* gatherInSteps(
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  profile: Profile,
): Steps<Evidence[]> {
  const { sentences } = draft
  const hear = ({ sentence }: PlacedSentence): readonly RuleHit[] => {
    const hits = detector.hitsOf(sentence)
    model.prepare?.(sentence, hits)
    return hits
  }
  const heard = yield* mapInSteps(sentences, hear, heardAStep)
  const decisions = model.decide(draft, heard)
  yield
  const all = yield* mapInSteps(sentences, (placed, index) =>
    decided(placed, heard[index] ?? [], decisions[index] ?? undecided),
  )
  return yield* mapInSteps(sentences, (placed, index): Evidence => {
    const hits = heard[index] ?? []
    const decision = decisions[index] ?? undecided
    const own = all[index] ?? decided(placed, hits, decision)
    const reasonAt = reasonFor(all, index, draft)
    return {
      placed,
      own,
      hits: own.hits,
      heard: hits,
      rules: own.rules,
      decision,
      stance: own.stance,
      directing: own.directing,
      influencing: own.influencing,
      structure: own.structure,
      aversive: own.aversive,
      reason: reasonAt >= 0,
      reasonAt,
      mitigated: own.directing * mitigation(own, reasonAt),
      locked: isLocked(draft, placed, profile),
      position: positionOf(index, sentences.length),
    }
  })
}

export const gatherEvidence = (
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  profile: Profile,
): Evidence[] => finish(gatherInSteps(draft, detector, model, profile))
