/** A rough memory of the clause being read, in a few bits: an imperative needs a clause without a subject. */
import { Tag, type TagName, tagCount } from './tags.ts'

/** How far the clause has come, in the two lowest bits. */
const phase = Object.freeze({ open: 0, subject: 1, finite: 2, imperative: 3 })
const phaseMask = 3
const subordinate = 4
const imperativeBefore = 8
const begun = 16
/** "To take it, alter it and release it": base forms joined to an infinitive are no orders. */
const infinitive = 32

/** The state before the first word. */
export const clauseStart = 0

const subjects: readonly TagName[] = ['pronounSubject', 'pronoun', 'nounSingular', 'nounPlural', 'properNoun']
const finite: readonly TagName[] = [
  'verbPresent',
  'verbPresent3',
  'verbPast',
  'auxiliaryModal',
  'auxiliaryPast',
  'auxiliaryPresent',
]

const phaseByTag = new Uint8Array(tagCount)
for (const name of subjects) phaseByTag[Tag[name]] = phase.subject
for (const name of finite) phaseByTag[Tag[name]] = phase.finite
for (const tag of [Tag.verbImperative, Tag.auxiliaryImperative]) phaseByTag[tag] = phase.imperative

/** The state after a word with this tag; a comma opens a clause within the sentence's, other marks a new one. */
export function clauseAfter(state: number, tag: number, comma: boolean): number {
  if (tag === Tag.punctuation) return comma ? state & ~phaseMask : state & imperativeBefore
  if (tag === Tag.coordinator) return (state & ~phaseMask) | begun
  if (tag === Tag.subordinator) return (state & imperativeBefore) | subordinate | begun
  const next = phaseByTag[tag] ?? 0
  if (next === phase.imperative) return phase.imperative | imperativeBefore | begun
  const joined = tag === Tag.particleTo || tag === Tag.verbBase ? infinitive : state & infinitive
  const kept = next === phase.finite || tag === Tag.pronounSubject ? 0 : joined
  return (state & ~(phaseMask | infinitive)) | kept | Math.max(state & phaseMask, next) | begun
}
