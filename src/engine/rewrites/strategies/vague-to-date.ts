/** "soon", "in due course" → a date the writer fills in. */

import { hasDate } from '../../grammar/dates.ts'
import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

const vague: readonly (readonly string[])[] = [['in', 'due', 'course'], ['shortly'], ['soon']]

export function vagueToDate(ask: Ask): readonly Candidate[] {
  const end = ask.tokens.length - 1
  // "Say it to the person, soon" means at once; only what is announced has a date.
  if (ask.mark !== '.' || hasDate(ask.tokens) || ask.clause?.modal?.kind !== 'will') return []
  const found = vague.find(words =>
    words.every((word, i) => ask.tokens[end - words.length + i]?.lower === word),
  )
  // "I'll call you shortly."
  if (ask.clause.subject.kind === 'I') return []
  // "… by the lead by [[when]]"
  if (ask.tokens.some(({ lower }) => lower === 'by')) return []
  const before = ask.tokens[end - (found?.length ?? 0) - 1]?.lower ?? ''
  if (!found || /^(?:as|too|so|very|how|pretty)$/.test(before)) return []
  return [
    {
      strategy: 'vague-to-date',
      force: 'keeps',
      title: 'Give a date: “… by [[when]]”',
      edits: [replace(startOf(ask, end - found.length), endOf(ask, end - 1), 'by [[when: date]]')],
    },
  ]
}
