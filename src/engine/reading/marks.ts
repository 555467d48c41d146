/** Which findings carry a mark in the text. Few: a mark costs the writer's attention. */

import type { Profile } from '../profiles/profile.ts'
import type { Verdict } from '../report.ts'
import type { Evidence } from './evidence.ts'
import { mostMarks } from './weights.ts'

/** Weakest force that is worth a mark of its own. */
const worthMarking = 2

/**
 * @param taken sentences that a finding of the whole draft marks already
 * @returns indexes of the sentences whose strongest directing finding is marked
 */
export function sentencesToMark(
  evidence: readonly Evidence[],
  profile: Profile,
  verdict: Verdict,
  taken: ReadonlySet<number>,
): ReadonlySet<number> {
  const marked = new Set<number>()
  evidence.forEach((each, index) => {
    if (each.aversive && !taken.has(index)) marked.add(index)
  })
  const leans = verdict === 'leans-directing' || verdict === 'too-short'
  if (!leans || profile.ordersAreNormal) return marked
  const asks: { each: Evidence; index: number }[] = []
  evidence.forEach((each, index) => {
    if (each.directing < worthMarking || each.reason || each.locked) return
    if (taken.has(index) || marked.has(index)) return
    if (each.hits.some(hit => hit.rule.side === 'directing')) asks.push({ each, index })
  })
  asks.sort(
    (a, b) => b.each.position * b.each.mitigated - a.each.position * a.each.mitigated || a.index - b.index,
  )
  for (const { index } of asks) {
    if (marked.size + taken.size >= mostMarks) break
    marked.add(index)
  }
  return marked
}
