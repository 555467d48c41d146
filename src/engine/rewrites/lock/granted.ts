/**
 * The two things that a softening rewrite may grant, each in set words: that an alternative of the sentence is the
 * reader's choice, and that the writer bears a share of the duty. With these words taken back nothing may have changed.
 */

import { hole } from './marks.ts'

/** "Everyone must attend the morning or the evening briefing, as they choose." */
const choice = /, as (?:you|they) choose(?=\.$)/
const onlyOneOr = /^(?:(?!\bor\b)[^;:?()])*\bor\b(?:(?!\bor\b)[^;:?()])*$/i
/** "All of us, [[who: …]], must cut spend." for "All teams must cut spend." */
const shared = new RegExp(`^All of us, ${hole}, (?=(?:must|have to|need to|should|will)\\b)`)
const everyGroup =
  /^(?:all|every|each) (?:teams?|departments?|units?|sites?|managers?|staff|employees?|colleagues) (?=(?:must|have to|need to|should|will)\b)/i

/** @returns `after` without what it grants, to be compared with `before` like any other rewrite that keeps the force */
export function withoutGrants(before: string, after: string): string {
  const group = everyGroup.exec(before)?.[0]
  const unshared = group === undefined ? after : after.replace(shared, group)
  return onlyOneOr.test(before) ? unshared.replace(choice, '') : unshared
}
