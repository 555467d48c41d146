/** The house's own word in place of another: the one exchange of words that the lock lets pass. */

import type { Refusal } from '../rewrites/lock/refusal.ts'
import { refusalOf } from '../rewrites/lock.ts'

/** What a house agreed to when it wrote the exchange down: other words, and another spelling of a name. */
const agreed: ReadonlySet<Refusal> = new Set<Refusal>(['invented', 'dropped', 'order', 'name', 'cause'])

/**
 * @returns why the exchange changes more than words: a number, a negation, a condition, who must act, how
 * strongly; undefined where it may be offered
 */
export function exchangeRefusal(from: string, to: string): Refusal | undefined {
  const refusal = refusalOf({ before: from, after: to, force: 'keeps', locked: false })
  return refusal === undefined || agreed.has(refusal) ? undefined : refusal
}

/** The capitals of the words that go, on those that come. */
export function withCapitalsOf(from: string, to: string): string {
  const letters = from.replace(/\P{L}/gu, '')
  const isLoud = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  if (isLoud) return to.toUpperCase()
  return /^\P{L}*\p{Lu}/u.test(from)
    ? to.replace(/^(\P{L}*)(\p{L})/u, (_, lead, letter) => lead + letter.toUpperCase())
    : to
}

/** Letters that begin with a vowel's sound in some words and not in others. */
const unsure = /^(?:u|eu|h|o[nu])/i
const vowel = /^[aeio]/i

/** "a" or "an" before the new word; undefined where its first letter does not tell. */
export function articleFor(article: string, next: string): string | undefined {
  if (unsure.test(next) || !/^[a-z]/i.test(next)) return undefined
  const fitting = vowel.test(next) ? 'an' : 'a'
  return withCapitalsOf(article.slice(0, 1), fitting)
}
