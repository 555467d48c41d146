/** Which sentences may not be softened. The lock forbids nothing else: they count in the balance like any other. */

import type { Draft, OrderedSentence, Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'
import { legalWords, safetyWords } from '../lexicons/locks.ts'
import type { Profile } from '../profiles/profile.ts'

const clauseNouns: ReadonlySet<string> = new Set([
  'section',
  'article',
  'clause',
  'schedule',
  'annex',
  'paragraph',
  'regulation',
])

/** RFC 2119 / 8174: in capitals these words are terms of art. */
const keyWords: ReadonlySet<string> = new Set(['MUST', 'SHALL', 'REQUIRED', 'SHOULD', 'MAY'])

const hasLockWord = keptWith(({ tokens }: Sentence): boolean => {
  const shouted = tokens.filter(
    ({ text, isWord }) => isWord && text.length > 1 && text === text.toUpperCase() && /[A-Z]/.test(text),
  ).length
  return tokens.some(({ lower, text }, i) => {
    if (legalWords.has(lower) || safetyWords.has(lower)) return true
    // One key word in capitals is a term; a sentence in capitals is only loud.
    if (keyWords.has(text) && shouted <= 2) return true
    return clauseNouns.has(lower) && /^\d/.test(tokens[i + 1]?.text ?? '')
  })
})

export function isLocked(draft: Draft, { sentence, block }: OrderedSentence, profile: Profile): boolean {
  if (profile.locked) return true
  const ordered = draft.order.blocks[block]
  return (ordered?.ignore.keep ?? false) || hasLockWord(sentence)
}
