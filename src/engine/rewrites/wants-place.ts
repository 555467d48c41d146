/**
 * Where a place to fill in helps: on a sentence that carries a mark, and once for a group of orders that nobody
 * explains. Elsewhere "so that [[why]]" behind each order would ask the writer for what the draft says already.
 */

import type { Judged } from '../reading/build-report.ts'
import { type Evidence, reasonRules } from '../reading/evidence.ts'
import type { Ask } from './ask.ts'
import type { Candidate } from './candidate.ts'
import { placeholdersOf } from './lock/marks.ts'

/** Force from which a sentence counts as an ask of its group. */
const strongAsk = 2

const givesReason = ({ rules }: Evidence): boolean => [...rules].some(rule => reasonRules.has(rule))

const headingOf = ({ draft }: Judged, { placed }: Evidence): number => draft.blocks[placed.block]?.heading ?? -1

/** The first order under its heading, with no reason anywhere under it. */
function leadsUnexplained({ judged, index, evidence }: Ask): boolean {
  const heading = headingOf(judged, evidence)
  const group = judged.evidence.filter(each => headingOf(judged, each) === heading)
  if (group.some(givesReason)) return false
  return group.find(({ directing }) => directing >= strongAsk)?.placed === judged.evidence[index]?.placed
}

/** True where an open place is worth its menu entry. */
export function wantsPlace(ask: Ask): boolean {
  if (ask.marked || ask.ofDraft) return true
  const { judged } = ask
  if (judged.report.reading.questions.why.level > 0) return false
  return (judged.profile.ordersAreNormal || ask.evidence.locked) && leadsUnexplained(ask)
}

/** Says why in the draft's own words: beside it a place for a reason asks again. */
export const saysOwnReason = ({ borrowed = [], bound = false }: Candidate): boolean => bound || borrowed.length > 0

/** Says nothing new but where the writer could. */
export function isOnlyPlace({ force, edits, borrowed = [], bound = false }: Candidate): boolean {
  if (force !== 'adds' && force !== 'softens') return false
  return borrowed.length === 0 && !bound && edits.some(({ text }) => placeholdersOf(text).length > 0)
}
