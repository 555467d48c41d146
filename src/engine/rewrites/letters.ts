/** Capitals at the beginning of what becomes, or stops being, a sentence. */

import type { Draft } from '../draft.ts'
import { factsOf } from './draft-facts.ts'

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Words that are never a name's beginning, so that their capital only marks the sentence. */
const small: ReadonlySet<string> = new Set(
  `a all an and any as at because before both by do each every everybody everyone few for from how if in it its
   effective last many more most my new next no nobody none of on once one only other our over overtime people please several she he
   since so some staff starting ten that the their there these they this those three to today too tomorrow two
   under until we what when where which while who with you your`.split(/\s+/),
)

/** True where the first word of a sentence would lose a capital that is its own: "I", "NHS", "Priya", "Friday". */
export function keepsCapital(word: string, isName: boolean, draft: Draft): boolean {
  if (/^I(?:$|['’])/.test(word) || /^.+\p{Lu}/u.test(word) || calendar.test(word)) return true
  if (small.has(word.toLowerCase().replace(/['’].*$/, ''))) return false
  const known = factsOf(draft).small
  const lower = word.toLowerCase()
  // "Depot managers", and "depots" elsewhere.
  return isName && !known.has(lower) && !known.has(`${lower}s`)
}

/**
 * True where only the tagger takes the first word of a sentence for a name: neither its small letter nor a capital
 * within a sentence of the draft says whether it is one ("Discipline follows its own process").
 */
export function isDoubtfulName(word: string, isName: boolean, draft: Draft): boolean {
  if (!isName || !keepsCapital(word, isName, draft) || /^.+\p{Lu}/u.test(word) || /^I(?:$|['’])/.test(word))
    return false
  return !calendar.test(word) && !factsOf(draft).named.has(word)
}

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
