/**
 * The one thing that a softening rewrite may grant, in set words: that an alternative of the sentence is the reader's
 * choice. With these words taken back nothing may have changed.
 */

/** "Everyone must attend the morning or the evening briefing, as they choose." */
const choice = /, as (?:you|they) choose(?=\.$)/
const onlyOneOr = /^(?:(?!\bor\b)[^;:?()])*\bor\b(?:(?!\bor\b)[^;:?()])*$/i

/** @returns `after` without what it grants, to be compared with `before` like any other rewrite that keeps the force */
export const withoutGrants = (before: string, after: string): string =>
  onlyOneOr.test(before) ? after.replace(choice, '') : after
