import type { Profile } from '../profiles/profile.ts'
import type { Verdict } from '../report.ts'
import { type Columns, speaks, sumOf } from './columns.ts'
import { identity } from './influence.ts'
import { weights } from './weights.ts'

export interface Balance {
  /** Share of influence, 0 to 1, smoothed. */
  readonly balance: number
  /** Half the width of its 90 % interval. */
  readonly margin: number
  readonly verdict: Verdict
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Influence by category, so that none drowns the others. */
function cappedInfluence({ influenced, influences, count }: Columns): number {
  const total = sumOf(influenced, count)
  if (total < weights.capFrom) return total
  const byRule: number[] = []
  /** In the order of the draft. */
  const rules: number[] = []
  for (let i = 0; i < count; i++) {
    const amount = influenced[i] ?? 0
    const influence = amount === 0 ? undefined : influences[i]
    if (!influence) continue
    for (let k = 0; k < influence.rules.length; k++) {
      const rule = influence.rules[k] ?? 0
      if (byRule[rule] === undefined) rules.push(rule)
      byRule[rule] = (byRule[rule] ?? 0) + (amount * (influence.weights[k] ?? 0)) / influence.sum
    }
  }
  let over = 0
  for (const rule of rules) {
    const cap = (rule === identity ? weights.identityCap : weights.categoryCap) * total
    over += Math.max(0, (byRule[rule] ?? 0) - cap)
  }
  return total - over
}

function speakingIn({ flags, count }: Columns): number {
  let speaking = 0
  for (let i = 0; i < count; i++) speaking += (flags[i] ?? 0) & speaks
  return speaking
}

export function balanceOf(columns: Columns, profile: Profile): Balance {
  const directing = sumOf(columns.directed, columns.count)
  const influencing = cappedInfluence(columns)
  const speaking = speakingIn(columns)
  const balance = (influencing + 1) / (influencing + directing + 2)
  const margin = weights.z * Math.sqrt((balance * (1 - balance)) / (speaking + 4))
  return { balance: round(balance), margin: round(margin), verdict: verdictOf() }

  function verdictOf(): Verdict {
    if (columns.count < weights.leastSentences) return 'too-short'
    if (speaking / columns.count < weights.informingShare) return 'informing'
    if (influencing + directing < weights.leastEvidence) return 'too-short'
    if (balance < profile.range[0] - weights.leanBeyond) return 'leans-directing'
    return balance > profile.range[1] + weights.leanBeyond ? 'leans-influencing' : 'in-range'
  }
}
