/** "Prior to leaving, staff must lock the cabinet." → "Before leaving, staff must …": the words change, what they say does not. */

import { plainly } from '../../lexicons/plain-wordings.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { literal, plainMust } from './plain-must.ts'

export function sayItPlainly(ask: Ask): readonly Candidate[] {
  const { start, end, judged } = ask
  const text = judged.draft.text.slice(start, end)
  // A deadline without its reason is none the better for a shorter word.
  if (literal.test(text) || ask.rule === 'unexplained-deadline') return []
  const plain = plainly(text)
  if (plain === text || plainMust(ask).length > 0) return []
  return [
    {
      strategy: 'plain-must',
      force: 'keeps',
      title: `Say it plainly: “${plain}”`,
      edits: [replace(start, end, plain)],
    },
  ]
}
