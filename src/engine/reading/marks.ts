/** Which findings carry a mark in the text. Few: a mark costs the writer's attention. */

import type { Profile } from '../profiles/profile.ts'
import type { Verdict } from '../report.ts'
import { type Columns, isAversive } from './columns.ts'
import type { Evidence } from './evidence.ts'
import { mostMarks } from './weights.ts'

/** Weakest force that is worth a mark of its own. */
const worthMarking = 2

/**
 * @param taken sentences that a finding of the whole draft marks already
 * @returns indexes of the sentences whose strongest directing finding is marked
 */
export function sentencesToMark(
  columns: Columns,
  profile: Profile,
  verdict: Verdict,
  taken: ReadonlySet<number>,
): ReadonlySet<number> {
  const { flags, count } = columns
  const marked = new Set<number>()
  for (let index = 0; index < count; index++)
    if (((flags[index] ?? 0) & isAversive) !== 0 && !taken.has(index)) marked.add(index)
  const leans = verdict === 'leans-directing' || verdict === 'too-short'
  if (!leans || profile.ordersAreNormal) return marked
  const room = mostMarks - marked.size - taken.size
  for (const index of strongestAsks(columns, room, index => taken.has(index) || marked.has(index)))
    marked.add(index)
  return marked
}

const isAsk = ({ directing, reason, locked, hits }: Evidence): boolean =>
  directing >= worthMarking && !reason && !locked && hits.some(hit => hit.rule.side === 'directing')

/** Asks that press most, the earlier one first where they are level. */
function strongestAsks(
  { gathered: { evidence }, directed, count }: Columns,
  most: number,
  isTaken: (index: number) => boolean,
): readonly number[] {
  const asks: number[] = []
  if (most <= 0) return asks
  for (let index = 0; index < count; index++) {
    const force = directed[index] ?? 0
    if (force === 0 || (asks.length === most && force <= (directed[asks[most - 1] ?? 0] ?? 0))) continue
    const each = evidence[index]
    if (!each || isTaken(index) || !isAsk(each)) continue
    const behind = asks.findIndex(other => (directed[other] ?? 0) < force)
    asks.splice(behind < 0 ? asks.length : behind, 0, index)
    if (asks.length > most) asks.pop()
  }
  return asks
}
