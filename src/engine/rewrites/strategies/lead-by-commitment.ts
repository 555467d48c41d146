/** Asks for what the sender does first; promises nothing for them. */

import { sentenceBehind } from '../add-sentence.ts'
import { type Ask, startsWithCounter } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { isOfSome } from '../relevance.ts'

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
  // "Agents below 85 % will attend the course": what some are asked nobody else does first.
  const isForAll =
    clause?.subject.kind === 'you' ||
    (/^(?:all|every|everyone|everybody|each)$/.test(ask.tokens[clause?.subject.first ?? -1]?.lower ?? '') &&
      !isOfSome(ask) &&
      (clause?.subject.last ?? 0) - (clause?.subject.first ?? 0) <= 1)
  if (!people || !isForAll || clause.passive || placed.sentence.zone !== 'prose' || evidence.directing < 2)
    return []
  return sentenceBehind(
    ask,
    'lead-by-commitment',
    'Commit first',
    '[[what: what you yourself do first, and by when]].',
  )
}
