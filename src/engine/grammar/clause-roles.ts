/** How a clause without a subordinating word hangs on what stands before it. */

import type { Token } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause, Subject } from './clause.ts'
import { isDateToken } from './dates.ts'
import { isHardStop, type Left, leftEdge } from './subordination.ts'
import type { VerbGroup } from './verb-groups.ts'
import { isClitic } from './verb-words.ts'

export function hasStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (isHardStop(tokens[i]?.lower ?? '') || tokens[i]?.text === ',') return true
  return false
}

/** A clause without a word that subordinates it may hang on the verb or noun before it all the same. */
export function bareRole(
  tokens: readonly Token[],
  tags: Uint8Array,
  group: VerbGroup,
  left: Left,
  subject: Subject,
  previous: Clause | undefined,
): Left {
  if (left.role !== 'main' || group.imperative || subject.head < 0) return left
  const pronoun = subject.head === subject.first && subject.first === subject.last
  const before = subject.first - 1
  // "The forms ⟨you must sign⟩": a pronoun right behind a noun that is no date.
  const noun =
    uposOf(tags[before] ?? 0) === 'NOUN' ||
    /^(?:everything|anything|all|one)$/.test(tokens[before]?.lower ?? '')
  if (
    pronoun &&
    before >= left.first &&
    noun &&
    !isDateToken(tokens, before) &&
    !isFronted(tags, left.first, before)
  )
    return { first: subject.first, role: 'relative', marker: '' }
  if (!previous || hasStop(tokens, previous.verb, subject.first)) return left
  const between = tokens.slice(previous.verb + 1, subject.first)
  if (between.some((_, i) => tags[previous.verb + 1 + i] === Tag.coordinator)) {
    // "If you see smoke and you cannot leave": a joined clause shares the role.
    return previous.role === 'condition' || previous.role === 'time'
      ? { ...left, role: previous.role, marker: previous.marker }
      : left
  }
  // "Make sure ⟨you sign⟩", "I know ⟨you must⟩".
  return between.length <= 3 && subject.first > previous.verb
    ? { first: subject.first, role: 'complement', marker: '' }
    : left
}

const isFronted = (tags: Uint8Array, first: number, noun: number): boolean => {
  for (let i = first; i < noun; i++) if (tags[i] === Tag.adposition) return true
  return false
}

/** "Support costs ⟨fell⟩", "Work on the line ⟨has stopped⟩": what looked like an order was the subject's head. */
export function wasSubject(
  tokens: readonly Token[],
  tags: Uint8Array,
  group: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (!group.imperative || !next || next.imperative || group.negated) return false
  if (
    /^(?:make|ensure|check|see|note|confirm|remember|let|assume|say|tell)$/.test(
      tokens[group.verb]?.lower ?? '',
    )
  )
    return false
  if (isClitic(tokens[next.first]?.lower ?? '') || next.first - group.last > 9) return false
  const between = tokens.slice(group.last + 1, next.first)
  if (between.some(token => token.text === ',' || isHardStop(token.lower))) return false
  if (leftEdge(tokens, tags, group.last + 1, next.first).role !== 'main') return false
  const first = tags[group.last + 1] ?? 0
  // An object with its article ("Ensure all staff have read") or a pronoun before the next verb: an order after all.
  // "Plan A was"
  if (tokens[group.last + 1]?.text === 'A') return true
  if (first === Tag.determiner || first === Tag.pronoun || first === Tag.pronounSubject) return false
  const last = tags[next.first - 1] ?? 0
  if (last === Tag.pronounSubject || last === Tag.coordinator) return false
  const joined = between.some((_, i) => tags[group.last + 1 + i] === Tag.coordinator)
  return !joined || first === Tag.coordinator
}
