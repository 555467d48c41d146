/** Asks what a general reason means for somebody. */

import { type Ask, heard } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { insert } from '../edit.ts'

export function deepenTheWhy(ask: Ask): readonly Candidate[] {
  if (ask.mark !== '.' || /[:;]/.test(heard(ask))) return []
  return [
    {
      strategy: 'standard-plus-purpose',
      force: 'adds',
      title: 'Say whom it helps: “…: [[why]]”',
      edits: [insert(ask.stop, ': [[why: who benefits, and what they will be able to do]]')],
    },
  ]
}
