/** "Attendance is mandatory." → who must do what. Who it is, only the writer knows. */

import { type Ask, endOf, sourceOf, startOf } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { verbOfAct } from '../lock/frame.ts'

/** What stands between the noun of the act and its object, and what the verb has there. */
const links: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['adherence', ['to', 'to']],
  ['attendance', ['at', '']],
  ['completion', ['of', '']],
  ['compliance', ['with', 'with']],
  ['participation', ['in', 'in']],
  ['registration', ['for', 'for']],
  ['submission', ['of', '']],
  ['use', ['of', '']],
])

export function nameTheObligation(ask: Ask): readonly Candidate[] {
  const { tokens, mark } = ask
  const noun = tokens[0]?.lower ?? ''
  const verb = verbOfAct.get(noun)
  const [link, kept] = links.get(noun) ?? ['', '']
  const duty = tokens.findIndex(({ lower }) => lower === 'mandatory' || lower === 'compulsory')
  if (!verb || mark !== '.' || duty < 2 || tokens[duty - 1]?.lower !== 'is') return []
  const objectless = duty === 2
  if (!objectless && tokens[1]?.lower !== link) return []
  // The object that was dropped with "at" or "of" goes on as it stands.
  if (link === 'at' && !objectless) return []
  const object = objectless ? '' : ` ${kept ? `${kept} ` : ''}${sourceOf(ask, 2, duty - 2)}`
  const why = saysWhy(ask) || ask.evidence.reason ? '' : ' because [[why: what it protects]]'
  const text = `[[who: all staff, you]] must ${verb}${object}`
  const edits = [replace(startOf(ask, 0), endOf(ask, duty), text)]
  if (why) edits.push(replace(ask.stop, ask.stop, why))
  return [
    {
      strategy: 'name-the-obligation',
      force: 'keeps',
      title: `Say who must: “[[who]] must ${verb}${object}”`,
      edits,
    },
  ]
}
