import { isDated } from '../grammar/dates.ts'
import { keptWith } from '../kept.ts'
import type { Evidence } from './evidence.ts'
import type { Own } from './own.ts'

/** Owner, action and date of an ask, each 1 where it is there. */
const completenessOf = keptWith(({ sentence, hits }: Own): number => {
  const owned = hits.some(hit => hit.rule.id === 'owner-action-date')
  // An order's owner is its addressee, where it has one.
  const addressed = sentence.clauses.some(
    ({ subject, mood }) =>
      mood === 'imperative' || ['you', 'group', 'person', 'I', 'we'].includes(subject.kind),
  )
  return ((owned || addressed ? 1 : 0) + 1 + (isDated(sentence) ? 1 : 0)) / 3
})

/** Mean share of owner, action and date over the asks, 0 to 1; 0 without asks. */
export function structureOf(evidence: readonly Evidence[]): number {
  const asks = evidence.filter(e => e.directing > 0 || e.rules.has('owner-action-date'))
  if (asks.length === 0) return 0
  const mean = asks.reduce((sum, e) => sum + completenessOf(e.own), 0) / asks.length
  return Math.round(mean * 100) / 100
}
