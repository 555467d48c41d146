/** A row of values → the one that decides this matter; which one, the writer knows. */

import { values } from '../../lexicons/values.ts'
import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

export function oneValue(ask: Ask): readonly Candidate[] {
  const { tokens, first, last } = ask
  const row = tokens.slice(first, last + 1)
  if (!row.every(({ lower }) => values.has(lower) || /^(?:,|and|&)$/.test(lower))) return []
  return [
    {
      strategy: 'one-value',
      force: 'removes',
      title: 'Keep one value: “… [[what]] …”',
      edits: [
        replace(startOf(ask, first), endOf(ask, last), '[[what: the one value that decides this matter]]'),
      ],
    },
  ]
}
