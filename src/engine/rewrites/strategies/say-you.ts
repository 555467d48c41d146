/** "We need you to submit the form." → "You need to submit the form.": who acts is named, the duty stays. */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

export function sayYou(ask: Ask): readonly Candidate[] {
  const { tokens, first } = ask
  const words = tokens.slice(first, first + 4).map(({ lower }) => lower)
  if (words.join(' ') !== 'we need you to') return []
  const lead = first === 0 ? 'You need to' : 'you need to'
  return [
    {
      strategy: 'name-the-obligation',
      force: 'keeps',
      title: `Say who acts: “${lead} ${tokens[first + 4]?.text ?? ''} …”`,
      edits: [replace(startOf(ask, first), endOf(ask, first + 3), lead)],
    },
  ]
}
