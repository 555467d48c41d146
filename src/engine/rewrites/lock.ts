/**
 * The meaning lock: no rewrite is shown that changes a number, a date, a name, a negation, a quantifier, a
 * condition, who must act, or how strongly. It knows nothing of strategies and refuses in doubt.
 */

import type { ForceClass } from '../report.ts'
import {
  causes,
  conditions,
  isVerbOfAct,
  mayCome,
  mayGo,
  negations,
  persons,
  quantifiers,
  verbOfAct,
} from './lock/frame.ts'
import { hole, isPlaceholder, isQuotedFrom, markupOf, placeholdersOf, withoutPlaceholders } from './lock/marks.ts'
import { ownersOf } from './lock/owners.ts'
import { ranksOf } from './lock/ranks.ts'
import { type LockWord, lockWords, missing, same } from './lock/words.ts'

export interface Change {
  /** Source of the span, and what is to stand there instead. */
  readonly before: string
  readonly after: string
  readonly force: ForceClass
  /** The sentence may not be softened. */
  readonly locked: boolean
  /** Words of `after` that were lifted from elsewhere, as they stand in `after`. */
  readonly borrowed?: readonly string[]
  /** The passages they were lifted from. */
  readonly sources?: readonly string[]
  /** A reason within the span that is bound to its ask: they may be joined by "so" or "because". */
  readonly bound?: boolean
}

export type Refusal =
  | 'locked'
  | 'placeholder'
  | 'markup'
  | 'invented'
  | 'dropped'
  | 'number'
  | 'name'
  | 'negation'
  | 'quantifier'
  | 'condition'
  | 'owner'
  | 'rank'
  | 'order'
  | 'cause'
  | 'question'

interface Compared {
  readonly change: Change
  readonly before: readonly LockWord[]
  readonly after: readonly LockWord[]
}

const lowers = (words: readonly LockWord[]): string[] => words.map(word => word.lower)

/** The words of `set` in order, each with the content word behind it, which is its scope. */
function scoped(words: readonly LockWord[], set: ReadonlySet<string>): string[] {
  return words.flatMap(({ lower }, i) => {
    if (!set.has(lower)) return []
    let next = i + 1
    while (/^(?:to|be|do|the|a|an|of)$/.test(words[next]?.lower ?? '')) next++
    return [`${lower} ${words[next]?.lower ?? ''}`]
  })
}

const numbers = (words: readonly LockWord[]): string[] => lowers(words).filter(word => /\d/.test(word))

const names = (words: readonly LockWord[]): string[] =>
  words.filter(({ text, opens }) => !opens && text !== 'I' && /^\p{Lu}/u.test(text)).map(word => word.text)

/** A name may come to stand first, or leave the first place; its letters stay the same. */
function namesKept({ before, after }: Compared): boolean {
  const all = (words: readonly LockWord[]): Set<string> => new Set(words.map(word => word.text))
  const inAfter = all(after)
  const inBefore = all(before)
  const openers = new Set(before.filter(word => word.opens).map(word => word.lower))
  return (
    names(before).every(name => inAfter.has(name)) &&
    names(after).every(name => inBefore.has(name) || openers.has(name.toLowerCase()))
  )
}

/** At most one cut: a rewrite may move one part of the text before another, never shuffle it. */
function keepsOrder({ before, after }: Compared): boolean {
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

function wordsKept({ before, after }: Compared): Refusal | undefined {
  const came = missing(lowers(after), lowers(before))
  const went = missing(lowers(before), lowers(after))
  const acts = went.flatMap(word => verbOfAct.get(word) ?? [])
  if (came.some(word => !mayCome.has(word) && !(isVerbOfAct(word) && acts.includes(word)))) return 'invented'
  if (went.some(word => !mayGo.has(word) && !verbOfAct.has(word))) return 'dropped'
  // An act goes only where its verb comes.
  return went.some(word => verbOfAct.has(word) && !came.includes(verbOfAct.get(word) ?? '')) ? 'dropped' : undefined
}

/** A cause may only be claimed before a placeholder or the draft's own words. */
function causesCovered({ change }: Compared, after: string): boolean {
  if (change.bound) return true
  const count = (text: string): number => lockWords(text).filter(({ lower }) => causes.has(lower)).length
  const added = count(after) - count(withoutPlaceholders(change.before))
  if (added <= 0) return true
  const covered = after.match(new RegExp(`\\b(?:because|so that|so|reason:|reason is|aim:|why)\\s*[*_]*${hole}`, 'giu'))
  return (covered?.length ?? 0) >= 1
}

function ranksKept({ before, after, change }: Compared): boolean {
  const own = ranksOf(before)
  const next = ranksOf(after)
  if (change.force !== 'softens') {
    return same(
      own.map(({ rank }) => String(rank)),
      next.map(({ rank }) => String(rank)),
    )
  }
  // An imperative has no modal; softened it becomes a request.
  if (own.length === 0) return next.every(({ rank }) => rank <= 1)
  const highest = (ranks: readonly { rank: number }[]): number => Math.max(...ranks.map(({ rank }) => rank), -1)
  return next.length >= own.length && highest(next) <= highest(own)
}

function personsKept({ before, after }: Compared): boolean {
  return persons.every(group => {
    const of = (words: readonly LockWord[]): string[] => lowers(words).filter(word => group.includes(word))
    return same(of(before), of(after))
  })
}

const questionMarks = (text: string): number => withoutPlaceholders(text).split('?').length

/** Cuts what was lifted from the draft out of the new text; undefined where the draft does not say it. */
function withoutBorrowed(change: Change): string | undefined {
  let after = change.after
  for (const words of change.borrowed ?? []) {
    if (!after.includes(words) || !isQuotedFrom(words, change.sources ?? [])) return undefined
    after = after.replace(words, () => hole)
  }
  return after
}

function placeholdersHold({ before, after }: Change): boolean {
  const added = missing(placeholdersOf(after), placeholdersOf(before))
  return missing(placeholdersOf(before), placeholdersOf(after)).length === 0 && added.every(isPlaceholder)
}

/** @returns why the change may not be shown; undefined where it keeps the meaning */
export function refusalOf(change: Change): Refusal | undefined {
  if (change.force === 'softens' && change.locked) return 'locked'
  if (!placeholdersHold(change)) return 'placeholder'
  const lifted = withoutBorrowed(change)
  if (lifted === undefined) return 'invented'
  if (!same(markupOf(change.before), markupOf(lifted))) return 'markup'
  const ownAfter = withoutPlaceholders(lifted)
  const ownBefore = withoutPlaceholders(change.before)
  const compared: Compared = { change, before: lockWords(ownBefore), after: lockWords(ownAfter) }
  const { before, after } = compared
  if (!same(numbers(before), numbers(after))) return 'number'
  if (!same(scoped(before, negations), scoped(after, negations))) return 'negation'
  if (!same(scoped(before, quantifiers), scoped(after, quantifiers))) return 'quantifier'
  if (!same(scoped(before, conditions), scoped(after, conditions))) return 'condition'
  if (!personsKept(compared) || !same(ownersOf(ownBefore), ownersOf(ownAfter))) return 'owner'
  if (!ranksKept(compared)) return 'rank'
  if (!namesKept(compared)) return 'name'
  const lost = wordsKept(compared)
  if (lost) return lost
  if (!keepsOrder(compared)) return 'order'
  if (!causesCovered(compared, ownAfter)) return 'cause'
  if (questionMarks(change.before) !== questionMarks(change.after)) return 'question'
  return undefined
}
