import { isDayOrMonth } from '../../engine/grammar/dates.ts'

/** Between the words of a name: small words, a space. */
const namePattern = /\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:(?:of|the|and|for|to) )?\p{Lu}[\p{L}\p{N}’'&-]*)+/gu

/** Characters of the draft that are looked at on either side. */
const reach = 120

/** "Tuesdays and Wednesdays" belong to everyone. */
const namesTimesOnly = (name: string): boolean =>
  name.split(' ').every(word => !/^\p{Lu}/u.test(word) || isDayOrMonth(word))

/** The name of several words, by their capitals, that a finding's words are part of; undefined where they are plain. */
export function nameAround(text: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - reach)
  for (const match of text.slice(from, end + reach).matchAll(namePattern)) {
    const at = from + match.index
    if (at < end && start < at + match[0].length && !namesTimesOnly(match[0])) return match[0]
  }
  return undefined
}
