/** Asks for what the sender does first; promises nothing for them. */

import { sentenceBehind } from '../add-sentence.ts'
import { type Ask, startsWithCounter } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

/** What a leader can do before everybody else does. */
const shared =
  /^(?:attend|complete|cut|enrol|join|learn|publish|reduce|save|share|sign|stop|take|test|train|wear|work)$/

export function leadByCommitment(ask: Ask): readonly Candidate[] {
  const { clause, placed, evidence } = ask
  const people = clause?.subject.kind === 'you' || clause?.subject.kind === 'group'
  if (!shared.test(clause?.verbWord ?? '')) return []
  if (
    /^(?:any|some)(?:one|body)$/.test(ask.tokens[0]?.lower ?? '') ||
    clause?.negated ||
    startsWithCounter(ask)
  )
    return []
  if (!people || clause.passive || placed.sentence.zone !== 'prose' || evidence.directing < 2) return []
  return sentenceBehind(
    ask,
    'lead-by-commitment',
    'Commit first',
    '[[what: what you yourself do first, and by when]].',
  )
}
