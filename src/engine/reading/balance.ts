import type { RuleHit } from '../detect.ts'
import { keptWith } from '../kept.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Verdict } from '../report.ts'
import type { Evidence } from './evidence.ts'
import type { Own } from './own.ts'
import { weights } from './weights.ts'

export interface Balance {
  /** Share of influence, 0 to 1, smoothed. */
  readonly balance: number
  /** Half the width of its 90 % interval. */
  readonly margin: number
  readonly verdict: Verdict
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** A sentence's influencing hits and the sum of their weights. */
const influenceOf = keptWith((own: Own): { readonly hits: readonly RuleHit[]; readonly sum: number } => {
  const hits = own.hits.filter(({ rule }) => rule.side === 'influencing')
  return { hits, sum: hits.reduce((all, { weight }) => all + weight, 0) }
})

/** Influence by category, so that none drowns the others. */
function cappedInfluence(evidence: readonly Evidence[]): number {
  const byRule = new Map<string, number>()
  let total = 0
  for (const { influencing, own, position } of evidence) {
    if (influencing === 0) continue
    const amount = position * influencing
    total += amount
    const { hits, sum } = influenceOf(own)
    for (const { rule, weight } of hits)
      byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + (amount * weight) / (sum || 1))
  }
  if (total < weights.capFrom) return total
  let over = 0
  for (const [rule, amount] of byRule) {
    const cap = (rule === 'collective-identity' ? weights.identityCap : weights.categoryCap) * total
    over += Math.max(0, amount - cap)
  }
  return total - over
}

export function balanceOf(evidence: readonly Evidence[], profile: Profile): Balance {
  const directing = evidence.reduce((sum, e) => sum + e.position * e.mitigated, 0)
  const influencing = cappedInfluence(evidence)
  const speaking = evidence.filter(e => e.directing > 0 || e.influencing > 0).length
  const balance = (influencing + 1) / (influencing + directing + 2)
  const margin = weights.z * Math.sqrt((balance * (1 - balance)) / (speaking + 4))
  return { balance: round(balance), margin: round(margin), verdict: verdictOf() }

  function verdictOf(): Verdict {
    if (evidence.length < weights.leastSentences) return 'too-short'
    if (speaking / evidence.length < weights.informingShare) return 'informing'
    if (influencing + directing < weights.leastEvidence) return 'too-short'
    if (balance < profile.range[0] - weights.leanBeyond) return 'leans-directing'
    return balance > profile.range[1] + weights.leanBeyond ? 'leans-influencing' : 'in-range'
  }
}
