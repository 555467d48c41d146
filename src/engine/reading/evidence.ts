/** What each sentence does, with the hits that say so. */

import type { Detector, RuleHit } from '../detect.ts'
import type { Draft, PlacedSentence } from '../draft.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Stance } from '../report.ts'
import type { SentenceEvidence, Side } from '../rule.ts'
import type { StanceDecision, StanceModel } from '../stance/stance.ts'
import { isLocked } from './locks.ts'
import { weights } from './weights.ts'

export interface Evidence extends SentenceEvidence {
  readonly hits: readonly RuleHit[]
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

/** Rules whose hit is a reason for an ask. */
export const reasonRules: ReadonlySet<string> = new Set([
  'purpose-rationale',
  'urgency-stakes',
  'bridge-task-vision',
  'commander-intent',
])
const careRules: ReadonlySet<string> = new Set([
  'choice-autonomy',
  'collective-sentiment',
  'invite-contribution',
  'self-commitment',
])

const sumOf = (hits: readonly RuleHit[], side: Side): number => {
  const byRule = new Map<string, number>()
  for (const hit of hits)
    if (hit.rule.side === side) byRule.set(hit.rule.id, Math.max(byRule.get(hit.rule.id) ?? 0, hit.weight))
  return [...byRule.values()].reduce((sum, weight) => sum + weight, 0)
}

function forceOf(hits: readonly RuleHit[]): number {
  let force = 0
  let pressed = false
  for (const { rule, weight } of hits) {
    if (rule.side !== 'directing') continue
    if (rule.id === 'absolute-pressure') pressed = true
    force = Math.max(force, weight)
  }
  return Math.min(weights.strongest, pressed && force > 0 ? force + weights.pressure : force)
}

function stanceOf({ directing, influencing }: StanceDecision): Stance {
  if (directing && influencing) return 'both'
  if (directing) return 'directing'
  return influencing ? 'influencing' : 'informing'
}

interface Own {
  readonly placed: PlacedSentence
  readonly hits: readonly RuleHit[]
  readonly rules: ReadonlySet<string>
  readonly decision: StanceDecision
  readonly directing: number
  readonly influencing: number
  readonly structure: number
}

/** The model decides, but a strong rule is believed unless the model is sure of the contrary. */
function decide(all: readonly RuleHit[], decision: StanceDecision): StanceDecision {
  const strong = (side: Side, chance: number): boolean =>
    chance >= weights.sureOfContrary &&
    all.some(({ rule, weight }) => rule.side === side && weight >= weights.strongRule)
  const { directing, influencing, pDirecting, pInfluencing } = decision
  return {
    ...decision,
    directing: directing || strong('directing', pDirecting),
    influencing: influencing || strong('influencing', pInfluencing),
  }
}

function ownEvidence(placed: PlacedSentence, all: readonly RuleHit[], byModel: StanceDecision): Own {
  const decision = decide(all, byModel)
  // A rule's word against a confident model is an exception the rule does not know: its hit does not count.
  const hits = all.filter(({ rule }) => {
    if (rule.side === 'directing') return decision.directing
    // A "because" gives a reason in any stance.
    return rule.side === 'influencing' ? decision.influencing || reasonRules.has(rule.id) : true
  })
  const directing = decision.directing ? forceOf(hits) || weights.modelOnlyDirecting : 0
  const joined = hits.reduce((sum, { rule }) => sum + (weights.influenceOfStructure[rule.id] ?? 0), 0)
  const influencing = decision.influencing
    ? sumOf(hits, 'influencing') + joined || weights.modelOnlyInfluencing
    : 0
  return {
    placed,
    hits,
    rules: new Set(hits.map(hit => hit.rule.id)),
    decision,
    directing,
    influencing: Math.min(weights.strongest, influencing),
    structure: Math.min(weights.strongest, sumOf(hits, 'structure')),
  }
}

const givesReason = (own: Own | undefined): boolean =>
  own?.hits.some(({ rule, weight }) => reasonRules.has(rule.id) && weight > 0) ?? false

/** A neighbour's reason belongs to this ask unless the neighbour asks something itself. */
function reasonFor(own: readonly Own[], index: number, draft: Draft): number {
  if (givesReason(own[index])) return index
  for (const other of [index + 1, index - 1]) {
    const neighbour = own[other]
    if (!neighbour || !givesReason(neighbour) || neighbour.directing > 0) continue
    const here = draft.sentences[index]?.block ?? -1
    const there = draft.sentences[other]?.block ?? -1
    const crossesHeading = draft.blocks[here]?.heading !== draft.blocks[there]?.heading
    if (!crossesHeading) return other
  }
  return -1
}

function mitigation(own: Own, reasonAt: number, aversive: boolean): number {
  if (aversive) return 1
  const byReason = reasonAt >= 0 ? weights.reasonMitigates : 1
  const byCare = [...own.rules].some(rule => careRules.has(rule)) ? weights.careMitigates : 1
  return Math.max(weights.leastMitigated, byReason * byCare)
}

function positionOf(index: number, count: number): number {
  if (index < weights.openingSentences) return weights.openingPosition
  return index >= count - weights.closingSentences ? weights.closingPosition : 1
}

export function gatherEvidence(
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  profile: Profile,
): Evidence[] {
  const allHits = draft.sentences.map(placed => detector.hitsOf(placed.sentence))
  const decisions = model.decide(draft, allHits)
  const own = draft.sentences.map((placed, index) =>
    ownEvidence(
      placed,
      allHits[index] ?? [],
      decisions[index] ?? { directing: false, influencing: false, pDirecting: 0, pInfluencing: 0 },
    ),
  )
  return own.map((each, index) => {
    const reasonAt = reasonFor(own, index, draft)
    const aversive = each.hits.some(hit => hit.rule.aversive)
    return {
      ...each,
      stance: stanceOf(each.decision),
      reason: reasonAt >= 0,
      reasonAt,
      aversive,
      mitigated: each.directing * mitigation(each, reasonAt, aversive),
      locked: isLocked(draft, each.placed, profile),
      position: positionOf(index, own.length),
    }
  })
}
