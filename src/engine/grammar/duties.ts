/** What modals, mandates and commands in "will" have in common: somebody is to do something. */

import type { Sentence } from '../draft.ts'
import { passingVerbs as passing } from '../lexicons/reporting.ts'
import type { Clause } from './clause.ts'

export interface Duty {
  /** Tokens of the modal and its verb, both included. */
  readonly first: number
  readonly last: number
  readonly clause: Clause
  readonly negated: boolean
}

/** The lower-cased word at a place, '' outside the sentence. */
export const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

export const dutyOf = (clause: Clause): Duty => ({
  first: clause.modal?.first ?? clause.groupFirst,
  last: clause.verb,
  clause,
  negated: clause.negated,
})

/** "We remind you that", "please note that", "make sure", "the rule is that": what follows is laid down. */
function passesOn(sentence: Sentence, governor: Clause): boolean {
  if (passing.has(governor.verbWord) || governor.mood === 'imperative') return true
  if (governor.subject.kind === 'I' && governor.verbWord === 'inform') return true
  if (!/(?:^|')(?:is|are|be|s|inform)$/.test(governor.verbWord)) return false
  if (governor.subject.kind === 'it' || governor.verbWord === 'inform') return true
  return /^(?:ask|condition|deal|expectation|instruction|point|policy|reminder|request|requirement|rule|standard|understanding)s?$/.test(
    wordAt(sentence, governor.subject.head),
  )
}

/** True where the clause only reports, supposes or describes whom the sentence is about. */
export function isEmbedded(sentence: Sentence, clause: Clause): boolean {
  if (clause.role === 'main' || clause.role === 'purpose') return false
  if (clause.role !== 'complement') return true
  // "You are reminded that …", "Please note that …" pass a duty on; "he said that …", "what you must …" do not.
  if (/^(?:what|whatever|why|how|where|wherever|whether|than)$/.test(clause.marker)) return true
  const governor = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  return governor !== undefined && !passesOn(sentence, governor)
}

/** The clause that a stretch of tokens belongs to. */
export const clauseAt = (sentence: Sentence, last: number): Clause | undefined =>
  sentence.clauses.filter(clause => clause.first <= last && clause.last >= last).at(-1)

/** A duty to come, laid down in a declarative main clause, not told of the past. */
export const isLaidDown = (sentence: Sentence, clause: Clause): boolean =>
  clause.mood === 'declarative' && !clause.past && !isEmbedded(sentence, clause)
