/** "All teams must cut spend by 8%." → "All of us, [[who: …]], must cut spend by 8%.": the writer's own share is named. */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf } from '../draft-facts.ts'
import { replace } from '../edit.ts'

/** What everybody in a house can do, leadership first. */
const shareable = /^(?:cut|hold|improve|lower|raise|reduce|save|stop|trim)$/
const groups = /^(?:teams?|departments?|units?|sites?|managers?|staff|employees?|colleagues)$/

export function shareOwnership(ask: Ask): readonly Candidate[] {
  const { clause, tokens, evidence, mark, placed, judged } = ask
  if (evidence.locked || mark !== '.' || placed.sentence.zone !== 'prose' || clause?.subject.first !== 0)
    return []
  const all = /^(?:all|every|each)$/.test(tokens[0]?.lower ?? '') && groups.test(tokens[1]?.lower ?? '')
  const plural = /^(?:must|have|need|should|will)$/.test(tokens[2]?.lower ?? '')
  // Only where somebody speaks who can have a share.
  if (!all || !plural || !shareable.test(clause.verbWord) || !factsOf(judged.draft).hasVoice) return []
  const words = "All of us, [[who: including the leadership team's own share]],"
  return [
    {
      strategy: 'share-ownership',
      force: 'softens',
      title: 'Soften: “All of us, [[who]], …”',
      edits: [replace(startOf(ask, 0), endOf(ask, 1), words)],
    },
  ]
}
