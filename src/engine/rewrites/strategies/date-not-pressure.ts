/** "as soon as possible" → a date, with its reason; the date is the writer's. */

import { hasDate } from '../../grammar/dates.ts'
import { type Ask, endOf, startOf } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

const pressures: readonly (readonly string[])[] = [
  ['as', 'soon', 'as', 'possible'],
  ['asap'],
  ['immediately'],
  ['at', 'once'],
  ['right', 'away'],
]

export function dateNotPressure(ask: Ask): readonly Candidate[] {
  const { tokens, mark, evidence } = ask
  if (evidence.locked || mark !== '.' || hasDate(tokens)) return []
  // Only at the sentence's end does a date read as the pressure did.
  const end = tokens.length - 1
  const found = pressures.find(words =>
    words.every((word, i) => tokens[end - words.length + i]?.lower === word),
  )
  if (!found) return []
  const reasoned = saysWhy(ask) || evidence.reason
  const date = 'by [[when: date and time]]'
  return [
    {
      strategy: 'date-not-pressure',
      force: 'keeps',
      title: `Give a date: “… by [[when]]${reasoned ? '' : ' because [[why]]'}”`,
      edits: [
        replace(
          startOf(ask, end - found.length),
          endOf(ask, end - 1),
          reasoned ? date : `${date} because [[why: what makes it urgent]]`,
        ),
      ],
    },
  ]
}
