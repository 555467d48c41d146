/**
 * What a sentence does by itself, once it is decided which sides it takes. It depends on the sentence, its hits and
 * those two answers alone, so it is kept with the sentence, and so is all that is told of it.
 */

import type { RuleHit } from '../detect.ts'
import type { Sentence } from '../draft.ts'
import { type Keeper, keptByOwner } from '../kept.ts'
import type { Stance } from '../report.ts'
import type { Side } from '../rule.ts'
import { weights } from './weights.ts'

export interface Own extends Keeper {
  readonly sentence: Sentence
  /** The hits that count. */
  readonly hits: readonly RuleHit[]
  readonly rules: ReadonlySet<string>
  readonly stance: Stance
  /** Force 0 to 3, before mitigation. */
  readonly directing: number
  readonly influencing: number
  readonly structure: number
  readonly aversive: boolean
  readonly givesReason: boolean
  /** Names help, choice or cost. */
  readonly caring: boolean
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

function stanceOf(directing: boolean, influencing: boolean): Stance {
  if (directing && influencing) return 'both'
  if (directing) return 'directing'
  return influencing ? 'influencing' : 'informing'
}

function makeOwn(sentence: Sentence, all: readonly RuleHit[], directs: boolean, influences: boolean): Own {
  // A rule's word against a confident model is an exception the rule does not know: its hit does not count.
  const hits = all.filter(({ rule }) => {
    if (rule.side === 'directing') return directs
    // A "because" gives a reason in any stance.
    return rule.side === 'influencing' ? influences || reasonRules.has(rule.id) : true
  })
  const directing = directs ? forceOf(hits) || weights.modelOnlyDirecting : 0
  const joined = hits.reduce((sum, { rule }) => sum + (weights.influenceOfStructure[rule.id] ?? 0), 0)
  const influencing = influences ? sumOf(hits, 'influencing') + joined || weights.modelOnlyInfluencing : 0
  return {
    sentence,
    hits,
    rules: new Set(hits.map(hit => hit.rule.id)),
    stance: stanceOf(directs, influences),
    directing,
    influencing: Math.min(weights.strongest, influencing),
    structure: Math.min(weights.strongest, sumOf(hits, 'structure')),
    aversive: hits.some(({ rule }) => rule.aversive),
    givesReason: hits.some(({ rule, weight }) => reasonRules.has(rule.id) && weight > 0),
    caring: hits.some(({ rule }) => careRules.has(rule.id)),
    kept: [],
  }
}

/** By the two answers: neither, directing, influencing, both. */
type Variants = (Own | undefined)[]

const kept = keptByOwner<Variants>()

/** @param hits all that the rules found, the same object each time */
export function ownOf(
  sentence: Sentence,
  hits: readonly RuleHit[],
  directs: boolean,
  influences: boolean,
): Own {
  let variants = kept.get(sentence, hits)
  if (!variants) {
    variants = []
    kept.set(sentence, hits, variants)
  }
  const variant = (directs ? 1 : 0) | (influences ? 2 : 0)
  variants[variant] ??= makeOwn(sentence, hits, directs, influences)
  return variants[variant]
}
