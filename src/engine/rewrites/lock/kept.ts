/** What must be the same before and after: one check a kind. */

import { isVerbOfAct, mayCome, mayGo, persons, verbOfAct } from './frame.ts'
import { type Ranked, ranksOf } from './ranks.ts'
import type { Refusal } from './refusal.ts'
import { type LockWord, missing, same } from './words.ts'

export interface Compared {
  readonly softens: boolean
  readonly before: readonly LockWord[]
  readonly after: readonly LockWord[]
}

const lowers = (words: readonly LockWord[]): string[] => words.map(word => word.lower)

/** The words of `set` in order, each with the content word behind it, which is its scope. */
export function scoped(words: readonly LockWord[], set: ReadonlySet<string>): string[] {
  return words.flatMap(({ lower }, i) => {
    if (!set.has(lower)) return []
    // "everyone" and its like are whole already.
    if (/(?:one|body|thing)$/.test(lower)) return [lower]
    let next = i + 1
    while (/^(?:to|be|do|the|a|an|of)$/.test(words[next]?.lower ?? '')) next++
    return [`${lower} ${words[next]?.lower ?? ''}`]
  })
}

export const numbers = (words: readonly LockWord[]): string[] => lowers(words).filter(word => /\d/.test(word))

const leading: ReadonlySet<string> = new Set(
  'from to by on at in for with of until till before after within over under above below between and or per than as'.split(
    ' ',
  ),
)
const times = /^(?:today|tonight|tomorrow|noon|midnight)$/

/**
 * Numbers, names and times with the word that says what they are to the sentence: "from 5", "to 7", "at noon". The
 * same ones in another order, or tied to another word, would say something else.
 */
export function ties(words: readonly LockWord[]): string[] {
  return words.flatMap(({ lower, text, opens }, i) => {
    const before = words[i - 1]?.lower ?? ''
    if (opens || !leading.has(before)) return []
    if (!/\d/.test(lower) && !times.test(lower) && (text === 'I' || !/^\p{Lu}/u.test(text))) return []
    return [`${before} ${lower}`]
  })
}

const names = (words: readonly LockWord[]): string[] =>
  words
    .filter(({ text, lower, opens }) => !opens && text !== 'I' && !mayGo.has(lower) && /^\p{Lu}/u.test(text))
    .map(word => word.text)

/** A name may come to stand first, or leave the first place; its letters stay the same. */
export function namesKept({ before, after }: Compared): boolean {
  const all = (words: readonly LockWord[]): Set<string> => new Set(words.map(word => word.text))
  const inAfter = all(after)
  const inBefore = all(before)
  const openers = new Set(before.filter(word => word.opens).map(word => word.lower))
  return (
    names(before).every(name => inAfter.has(name)) &&
    names(after).every(name => inBefore.has(name) || openers.has(name.toLowerCase()))
  )
}

/** Words that tie what was moved. */
const movers: readonly (readonly string[])[] = [
  [],
  ['because'],
  ['that', 'is', 'why'],
  ['so'],
  ['the', 'reason'],
]

/** The same words with one stretch of them before another one, and what ties it; exact, however long the text is. */
function isOneMove({ before, after }: Compared): boolean {
  const own = lowers(before)
  return movers.some(tie => {
    const words = lowers(after)
    const more = words.length - own.length
    if (more !== tie.length) return false
    return words.some((_, at) => {
      if (!tie.every((word, i) => words[at + i] === word)) return false
      return isRotation(own, [...words.slice(0, at), ...words.slice(at + tie.length)])
    })
  })
}

/** A C B D → A B C D: between what both begin and end with, one is the other with its halves exchanged. */
function isRotation(a: readonly string[], b: readonly string[]): boolean {
  let first = 0
  while (first < a.length && a[first] === b[first]) first++
  let last = a.length
  while (last > first && a[last - 1] === b[last - 1]) last--
  const length = last - first
  for (let shift = 1; shift < length; shift++) {
    let i = 0
    while (i < length && a[first + i] === b[first + ((i + shift) % length)]) i++
    if (i === length) return true
  }
  return length === 0
}

/** At most one cut: a rewrite may move one part of the text before another, never shuffle it. */
export function keepsOrder({ before, after }: Compared): boolean {
  if (isOneMove({ softens: false, before, after })) return true
  const places = new Map<string, number[]>()
  before.forEach(({ lower }, i) => {
    places.set(lower, [...(places.get(lower) ?? []), i])
  })
  const content = after.map(({ lower }) => lower).filter(word => !mayCome.has(word) && !mayGo.has(word))
  let breaks = 0
  let at = -1
  for (const word of content) {
    const list = places.get(word)
    if (!list || list.length === 0) continue
    const next = list.find(place => place > at)
    const place = next ?? list[0] ?? 0
    if (next === undefined) breaks++
    list.splice(list.indexOf(place), 1)
    at = place
  }
  return breaks <= 1
}

export function wordsKept({ before, after }: Compared): Refusal | undefined {
  const came = missing(lowers(after), lowers(before))
  const went = missing(lowers(before), lowers(after))
  const acts = went.flatMap(word => verbOfAct.get(word) ?? [])
  if (came.some(word => !mayCome.has(word) && !(isVerbOfAct(word) && acts.includes(word)))) return 'invented'
  if (went.some(word => !mayGo.has(word) && !verbOfAct.has(word))) return 'dropped'
  // An act goes only where its verb comes.
  return went.some(word => verbOfAct.has(word) && !came.includes(verbOfAct.get(word) ?? ''))
    ? 'dropped'
    : undefined
}

const keyOf = ({ rank, verb }: Ranked): string => `${rank} ${verb}`

/** The same duties on the same verbs; a duty in a noun ("is mandatory") has no verb to compare. */
function sameDuties(own: readonly Ranked[], next: readonly Ranked[]): boolean {
  const ranks = (all: readonly Ranked[]): string[] => all.map(({ rank }) => String(rank))
  const lost = missing(own.map(keyOf), next.map(keyOf))
  return same(ranks(own), ranks(next)) && lost.every(key => key.endsWith(' '))
}

export function ranksKept({ before, after, softens }: Compared): boolean {
  const own = ranksOf(before)
  const next = ranksOf(after)
  if (!softens) return sameDuties(own, next)
  // An imperative has no modal; softened it becomes a request.
  if (own.length === 0) return next.every(({ rank }) => rank <= 1)
  if (next.length < own.length) return false
  const highest = (ranks: readonly Ranked[]): number => Math.max(...ranks.map(({ rank }) => rank), -1)
  const verbs = (ranks: readonly Ranked[]): string[] =>
    ranks.map(({ verb }) => verb).filter(verb => verb !== '')
  return highest(next) <= highest(own) && missing(verbs(own), verbs(next)).length === 0
}

const count = (words: readonly LockWord[], lower: string): number =>
  words.filter(word => word.lower === lower).length

export function personsKept({ before, after }: Compared): boolean {
  // An order may name its addressee; nobody else may take the place of "you".
  if (count(after, 'you') < count(before, 'you')) return false
  return persons.every(group => {
    const of = (words: readonly LockWord[]): string[] => lowers(words).filter(word => group.includes(word))
    return same(of(before), of(after))
  })
}
