/**
 * Whether a plain fact beside an ask speaks of the same matter, and in words that read behind "because". Neighbours in a
 * good draft are mostly no reasons: "Trays meet at the lift" stands beside "Ground-floor staff don't go up" and explains
 * nothing.
 */

import type { Sentence } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import { type Ask, heard } from './ask.ts'
import { stemsOf } from './topic.ts'

const back = /^(?:it|its|they|them|their|he|him|his|she|her)$/
/** "It is hard to …", "It's not enough to …": the pronoun means nothing said before. */
const empty = /^(?:it is|it's|it was|there)\b/
/** Says its own words again, grants an exception, or is cut short: "Flat means flat", "Ours does not." */
const hollow =
  /\b(?:means|only|already|do so|did so|anyway|however|though|although|whatever|either way)\b|\b(?:does|do|did|is|are|was|were|has|have|will|can) (?:not|n't)$|\b(?:doesn't|don't|didn't|isn't|aren't|won't|can't)$/
/** A comma that ties on a word or two is no second sentence: "the real one, not the copy". */
const pauses = /,(?! (?:not|or|nor)\b)(?!\d)/
/** A second statement behind the first. */
const coordinate = /\b(?:and|but) (?:nobody|no one|everybody|everyone|it|it's|they|he|she|we|you|i|the)\b/
/** How things are done here, which is another rule: "Permits are issued by the desk", "Nobody writes on his palm". */
const custom = /^(?:nobody|no one|everybody|everyone|each|every|all)\b/
const knows = /^(?:know|knows|knew|see|sees|saw|hear|hears|is|was|has|had|can|could|noticed|told)$/

const wordsOf = ({ tokens }: Sentence): string => tokens.map(({ lower }) => lower).join(' ')

/** Reads as one clause behind "because", and tells how things stand rather than how they are done. */
export function readsAsReason(sentence: Sentence): boolean {
  const text = wordsOf(sentence).replace(/ ,/g, ',').replace(/ \.$/, '')
  if (/^(?:\d|\(?[a-z]\b[.)])/.test(text) || hollow.test(text) || pauses.test(text)) return false
  if (coordinate.test(text)) return false
  // Two statements are a thought of their own.
  const mains = sentence.clauses.filter(({ role }) => role === 'main')
  const [main] = mains
  if (!main || mains.length > 1) return false
  if (main.passive && !main.past && !main.perfect && !main.modal && !main.negated) return false
  if (main.modal?.kind === 'can' && !main.negated && !main.passive) return false
  return !custom.test(text) || knows.test(main.verbWord)
}

/** A pronoun that no noun of its own sentence before it can mean. */
export function pointsBack(fact: Sentence): boolean {
  const { tokens, tags } = fact
  if (empty.test(wordsOf(fact))) return false
  return tokens.some(({ lower }, i) => {
    if (/^(?:otherwise|some)$/.test(lower)) return lower === 'otherwise' || i === 0
    if (!back.test(lower)) return false
    const before = [...tags.slice(0, i)]
    if (/^(?:it|its)$/.test(lower))
      return !before.some(tag => tag === Tag.nounSingular || tag === Tag.properNoun)
    if (/^(?:they|them|their)$/.test(lower)) return !before.includes(Tag.nounPlural)
    return i === 0
  })
}

/** The fact names what the ask names, or points at it. */
export const pointsAtAsk = (ask: Ask, fact: Sentence): boolean =>
  pointsBack(fact) || /^this happened\b/.test(wordsOf(fact)) || sharesMatter(ask, fact)

export function sharesMatter(ask: Ask, fact: Sentence): boolean {
  const own = stemsOf(ask.placed.sentence)
  return [...stemsOf(fact)].some(stem => own.has(stem))
}

/** The ask has a reason or a turn of its own, in words too loose for a finding. */
export const isTurned = (ask: Ask): boolean =>
  /, (?:so|but|unless|except|then)\b|\bso (?:don|do|leave|keep)/i.test(heard(ask))
