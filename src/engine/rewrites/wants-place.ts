/**
 * Where a place to fill in helps: on a mark, and where the whole draft lacks something. Elsewhere "so that [[why]]"
 * behind each order would ask the writer for what the draft says already, or what no reader misses.
 */

import type { Ask } from './ask.ts'
import type { Candidate } from './candidate.ts'
import { placeholdersOf } from './lock/marks.ts'

/** Force from which a sentence is an ask. */
const strongAsk = 2

/** Where orders are normal the reason is asked for once: at the first of them, if nothing in the draft says why. */
function opensUnexplained({ judged, evidence, index }: Ask): boolean {
  if (judged.report.reading.questions.why.level > 0) return false
  if (!judged.profile.ordersAreNormal && !evidence.locked) return false
  return judged.evidence.findIndex(({ directing }) => directing >= strongAsk) === index
}

/** True where an open place is worth its menu entry. */
export const wantsPlace = (ask: Ask): boolean => ask.marked || ask.ofDraft || opensUnexplained(ask)

/** Says why in the draft's own words: beside it a place for a reason asks again. */
export const saysOwnReason = ({ borrowed = [], bound = false }: Candidate): boolean => bound || borrowed.length > 0

/** Says nothing new but where the writer could. */
export function isOnlyPlace(candidate: Candidate): boolean {
  const { force, edits } = candidate
  return force === 'adds' && !saysOwnReason(candidate) && edits.some(({ text }) => placeholdersOf(text).length > 0)
}

/** Two: the reason, and what the kind of sentence lacks besides (an alternative, a milestone, help). */
export const mostPlaces = 2
