/** Recalls what the whole message is for, in its own words, without claiming it for this ask alone. */

import type { Ask } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { insert } from '../edit.ts'
import { wholeReason } from '../reasons.ts'

const leads = {
  because: 'Behind this message:',
  'so that': 'The purpose of this message:',
  to: 'The purpose of this message: to',
} as const

export function linkTaskToPurpose(ask: Ask): readonly Candidate[] {
  if (saysWhy(ask) || ask.evidence.reason || ask.mark !== '.' || ask.evidence.directing < 2) return []
  const reason = wholeReason(ask)
  if (!reason) return []
  const lead = leads[reason.kind]
  return [
    {
      strategy: 'link-task-to-purpose',
      force: 'adds',
      title: `Recall the purpose: “… ${lead} ${reason.words}”`,
      edits: [insert(ask.end, ` ${lead} ${reason.words}.`)],
      borrowed: [reason.words],
      sources: [reason.source],
    },
  ]
}
