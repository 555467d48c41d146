/**
 * Whether a plain fact beside an ask speaks of the same matter, and in words that read behind "because". Neighbours in a
 * good draft are mostly no reasons: "Trays meet at the lift" stands beside "Ground-floor staff don't go up" and explains
 * nothing.
 */

import type { Sentence } from '../draft.ts'
import { type Ask, heard } from './ask.ts'
import { stemsOf } from './topic.ts'

const back = /\b(?:it|its|they|them|their|he|him|his|she|her|otherwise|some|this happened)\b/
/** "It is hard to …", "It's not enough to …": the pronoun means nothing said before. */
const empty = /^(?:it is|it's|it was|there)\b/
/** Says its own words again, or says nothing: "Flat means flat." */
const hollow = /\b(?:means|only|do so|did so|anyway|however|though|although|whatever|either way)\b/
/** A comma that ties on a word or two is no second sentence: "the real one, not the copy". */
const joined = /,(?! (?:not|and|or|nor)\b)(?!\d)/
/** Words; a longer clause behind a comma is a thought of its own. */
const longestPaused = 16

const wordsOf = ({ tokens }: Sentence): string => tokens.map(({ lower }) => lower).join(' ')

/** Reads as one clause behind "because". */
export function readsAsReason(sentence: Sentence): boolean {
  const text = wordsOf(sentence).replace(/ ,/g, ',')
  const words = sentence.tokens.filter(({ isWord }) => isWord).length
  if (/^(?:\d|\(?[a-z]\b[.)])/.test(text) || hollow.test(text)) return false
  // Two statements are a thought of their own.
  if (sentence.clauses.filter(({ role }) => role === 'main').length > 1) return false
  return !joined.test(text) && (!/,(?!\d)/.test(text) || words <= longestPaused)
}

/** The fact names what the ask names, or points at it. */
export function pointsAtAsk(ask: Ask, fact: Sentence): boolean {
  const text = wordsOf(fact)
  if (back.test(text) && !empty.test(text)) return true
  return sharesMatter(ask, fact)
}

export function sharesMatter(ask: Ask, fact: Sentence): boolean {
  const own = stemsOf(ask.placed.sentence)
  return [...stemsOf(fact)].some(stem => own.has(stem))
}

/** The ask has a reason or a turn of its own, in words too loose for a finding. */
export const isTurned = (ask: Ask): boolean =>
  /, (?:so|but|unless|except|then)\b|\bso (?:don|do|leave|keep)/i.test(heard(ask))
