/** "Please be advised that the store closes." → "The store closes."; "Please ensure that you sign." → "Please sign." */

import { type Ask, startsWithCounter } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { upperFirst } from '../letters.ts'
import { assurance, preamble } from '../lock/ritual.ts'

const sourceOf = ({ judged, start, end }: Ask): string => judged.draft.text.slice(start, end)

/** True where the message only begins behind such words. */
export const opensWithPreamble = (ask: Ask): boolean => preamble.test(sourceOf(ask))

export function cutPreamble(ask: Ask): readonly Candidate[] {
  const { start, mark } = ask
  const text = sourceOf(ask)
  if (mark !== '.' || startsWithCounter(ask)) return []
  const lead = preamble.exec(text)?.[0]
  const polite = assurance.exec(text)
  const gone = lead ?? polite?.[0]
  if (gone === undefined) return []
  const kept = lead === undefined ? `${polite?.[1] ?? ''} ` : ''
  const first = text.charAt(gone.length)
  const shown = upperFirst(`${kept}${text.slice(gone.length).split(' ').slice(0, 6).join(' ')}`)
  return [
    {
      strategy: 'cut-device',
      force: 'removes',
      title: `Say it straight: “${shown} …”`,
      edits: [
        replace(start, start + gone.length + 1, lead === undefined ? kept + first : first.toUpperCase()),
      ],
    },
  ]
}
