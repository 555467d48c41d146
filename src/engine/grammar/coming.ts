/** Whether a sentence tells of something dated that is still to come: "The round begins on Saturday the 15th". */

import type { Sentence, Token } from '../draft.ts'
import { keptWith } from '../kept.ts'
import type { Clause } from './clause.ts'
import { isDateToken } from './dates.ts'

const hours: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve'.split(' '),
)

/** A year alone is no date to wait for. */
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

/** "at ten", "from 7", "half past two", "till noon": clock times that carry no mark of one. */
function isClockTime(tokens: readonly Token[], i: number): boolean {
  // At the end of a sentence the dot stays with the number.
  const word = (tokens[i]?.lower ?? '').replace(/\.$/, '')
  if (!hours.has(word) && !/^(?:[1-9]|1\d|2[0-4])$/.test(word)) return false
  const before = tokens[i - 1]?.lower ?? ''
  const after = tokens[i + 1]
  const ends =
    after === undefined || !after.isWord || /^(?:in|on|at|for|with|to|till|sharp|tonight)$/.test(after.lower)
  return ends && /^(?:at|from|till|until|past|by)$/.test(before)
}

const parts: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])
const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter'])

/** "in the morning", "next spring". */
function isComingPart(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? ''
  const before = tokens[i - 1]?.lower ?? ''
  if (parts.has(word)) return before === 'this' || (before === 'the' && tokens[i - 2]?.lower === 'in')
  return seasons.has(word) && /^(?:next|this|the)$/.test(before)
}

const isTime = (tokens: readonly Token[], i: number): boolean =>
  (isDateToken(tokens, i) && !isYear(tokens[i]?.lower ?? '')) ||
  isClockTime(tokens, i) ||
  isComingPart(tokens, i)

const isOver = ({ past, perfect, modal }: Clause): boolean => (past || perfect) && modal === undefined

export const isComing = keptWith(({ tokens, clauses, question }: Sentence): boolean => {
  if (question) return false
  const main = clauses.find(({ role }) => role === 'main') ?? clauses[0]
  if (main && isOver(main)) return false
  return tokens.some((_, i) => isTime(tokens, i))
})
