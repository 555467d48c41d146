/** "Someone should look into this." → a named owner; the name is the writer's. */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

export function nameTheOwner(ask: Ask): readonly Candidate[] {
  if (!/^some(?:one|body)$/.test(ask.tokens[0]?.lower ?? '') || ask.mark !== '.') return []
  return [
    {
      strategy: 'fill-owner-date',
      force: 'keeps',
      title: 'Name the owner: “[[who]] …”',
      edits: [replace(startOf(ask, 0), endOf(ask, 0), '[[who: owner]]')],
    },
  ]
}
