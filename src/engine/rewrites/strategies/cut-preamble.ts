/** "Please be advised that the store closes." → "The store closes."; "Please ensure that you sign." → "Please sign." */

import { type Ask, startsWithCounter } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { upperFirst } from '../letters.ts'
import { assurance, preamble } from '../lock/ritual.ts'

export function cutPreamble(ask: Ask): readonly Candidate[] {
  const { judged, start, end, mark } = ask
  const text = judged.draft.text.slice(start, end)
  if (mark !== '.' || startsWithCounter(ask)) return []
  const lead = preamble.exec(text)?.[0]
  const polite = assurance.exec(text)
  const gone = lead ?? polite?.[0]
  if (gone === undefined) return []
  const kept = lead === undefined ? `${polite?.[1] ?? ''} ` : ''
  const first = text.charAt(gone.length)
  return [
    {
      strategy: 'cut-device',
      force: 'removes',
      title: `Say it straight: “${upperFirst(`${kept}${text.slice(gone.length).split(' ').slice(0, 6).join(' ')}`)} …”`,
      edits: [
        replace(start, start + gone.length + 1, lead === undefined ? kept + first : first.toUpperCase()),
      ],
    },
  ]
}
