/**
 * Where a place to fill in helps: on a mark, and where the whole draft lacks something. Elsewhere "so that [[why]]"
 * behind each order would ask the writer for what the draft says already, or what no reader misses.
 */

import type { Ask } from './ask.ts'
import type { Candidate } from './candidate.ts'
import { draftWhy } from './draft-why.ts'
import { placeholdersOf } from './lock/marks.ts'

/** True where an open place is worth its menu entry. */
export const wantsPlace = (ask: Ask): boolean => ask.marked && !isStepOfExplained(ask)

/** True where the reason is worth asking for: once a draft, and not where the draft gives it in full. */
export const wantsReason = (ask: Ask): boolean =>
  wantsPlace(ask) &&
  ask.opens &&
  (ask.ofDraft || ask.judged.report.reading.questions.why.level < 2) &&
  draftWhy(ask.judged).length === 0

/** Asks the writer for the reason. */
export const asksWhy = ({ edits }: Candidate): boolean => edits.some(({ text }) => text.includes('[[why'))

/** A step of a list whose draft says why in full: there each step would ask again. */
const isStepOfExplained = ({ placed, judged, evidence }: Ask): boolean =>
  placed.sentence.zone !== 'prose' && !evidence.aversive && judged.report.reading.questions.why.level === 2

/** One a mark: the reason, or what else this kind of sentence lacks. */
export const placesFor = (ask: Ask): number => (wantsPlace(ask) ? 1 : 0)

/** Says why in the draft's own words: beside it a place for a reason asks again. */
export const saysOwnReason = ({ borrowed = [], bound = false }: Candidate): boolean =>
  bound || borrowed.length > 0

/** Says nothing new but where the writer could. */
export function isOnlyPlace(candidate: Candidate): boolean {
  const { force, edits } = candidate
  return (
    force === 'adds' && !saysOwnReason(candidate) && edits.some(({ text }) => placeholdersOf(text).length > 0)
  )
}
