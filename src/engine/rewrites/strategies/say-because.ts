/**
 * A reason that only a semicolon or a dash ties to its ask: "Delete that version; the dates in it were wrong." →
 * "Delete that version, because the dates in it were wrong."
 */

import { type Ask, endOf, isUnfit, startOf } from '../ask.ts'
import { endsInOtherClause } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { isReasonPart } from '../explains.ts'

/** Words; with more before the mark the reason comes too late for a "because". */
const longestAsk = 24
const back = /^(?:it|its|they|them|their|he|him|his|she|her|otherwise)$/

export function sayBecause(ask: Ask): readonly Candidate[] {
  const { tokens, clause, placed, mark, evidence } = ask
  if (!clause || evidence.reason || mark !== '.' || placed.sentence.question || isUnfit(ask)) return []
  const marks = tokens.flatMap(({ text }, i) => (/^(?:;|–|—)$/.test(text) ? [i] : []))
  const at = marks[0] ?? -1
  if (marks.length !== 1 || at < 3 || at > longestAsk || clause.verb > at) return []
  if (
    tokens.slice(0, at).some(({ text }) => /^[:()]$/.test(text)) ||
    endsInOtherClause({ ...ask, placed: headOf(ask, at) }, 'complement')
  )
    return []
  const last = tokens.length - 2
  if (!isReasonPart(placed.sentence, at + 1, last)) return []
  const part = tokens.slice(at + 1, last + 1)
  // The part has to mean what stands before it; a pause within it makes a second thought.
  if (part.some(({ text }) => text === ',') || !part.some(({ lower }) => back.test(lower))) return []
  const shown = tokens
    .slice(at + 1, at + 7)
    .map(({ text }) => text)
    .join(' ')
  return [
    {
      strategy: 'give-the-reason',
      // The cause was left to the reader; saying it adds something.
      force: 'adds',
      title: `Say because: “…, because ${shown} …”`,
      edits: [replace(endOf(ask, at - 1), startOf(ask, at + 1), ', because ')],
      bound: true,
    },
  ]
}

/** The sentence up to its mark. */
const headOf = ({ placed }: Ask, at: number): Ask['placed'] => ({
  ...placed,
  sentence: {
    ...placed.sentence,
    clauses: placed.sentence.clauses.filter(({ groupFirst }) => groupFirst < at),
  },
})
