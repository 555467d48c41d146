import { isDated } from '../grammar/dates.ts'
import { keptWith } from '../kept.ts'
import type { Columns } from './columns.ts'
import type { Own } from './own.ts'

/** Owner, action and date of an ask, each 1 where it is there. */
export const completenessOf = keptWith(({ sentence, hits }: Own): number => {
  const owned = hits.some(hit => hit.rule.id === 'owner-action-date')
  // An order's owner is its addressee, where it has one.
  const addressed = sentence.clauses.some(
    ({ subject, mood }) =>
      mood === 'imperative' || ['you', 'group', 'person', 'I', 'we'].includes(subject.kind),
  )
  return ((owned || addressed ? 1 : 0) + 1 + (isDated(sentence) ? 1 : 0)) / 3
})

/** Mean share of owner, action and date over the asks, 0 to 1; 0 without asks. */
export function structureOf({ complete, count }: Columns): number {
  let asks = 0
  let sum = 0
  for (let i = 0; i < count; i++) {
    const own = complete[i] ?? -1
    if (own < 0) continue
    asks += 1
    sum += own
  }
  return asks === 0 ? 0 : Math.round((sum / asks) * 100) / 100
}
