/**
 * Sentences that restrict, threaten or oblige. Whatever they stand beside, they are never its reason: "Attend the
 * handover, because verbal handovers will not count" explains nothing.
 */

import type { Evidence } from '../reading/evidence.ts'

/** Rules that hear an act, whether the sentence counts as directing or not; a bare order is heard too easily. */
const acts: ReadonlySet<string> = new Set([
  'absolute-pressure',
  'contingent-exchange',
  'controlling-presumption',
  'deontic-modal',
  'expectation-assertion',
  'nominal-mandate',
  'passive-mandate',
  'prohibition',
  'sanction-threat',
  'surveillance',
])

/** "Late forms will not be accepted", "wishes cannot be considered", "verbal handovers will not count". */
const refused =
  /\b(?:will|can|could|may|shall|do|does|is|are) ?(?:not|n't|no longer|never)(?: be)? (?:accept(?:ed)?|admit(?:ted)?|allow(?:ed)?|apply|approved?|authori[sz]ed|considered?|count(?:ed)?|excused?|exempt|exist|granted|honou?red|issued?|optional|paid|pay|permitted|processed|published|qualify|receive|refunded|reimbursed?|scheduled|tolerated?|valid|work)\b/
/** "Items that remain will be disposed of", "cars may be towed": what is done to whoever does otherwise. */
const fate =
  /\b(?:will|may|shall|can only) (?:then |also |only |simply )?be [a-z]+(?:ed|en|wn|ld|nt|ost|id)\b/
const bars =
  /\b(?:without exception|no exceptions?|at (?:the |your )?own (?:expense|risk|cost)|held (?:responsible|liable|accountable)|may experience|answer to (?:me|us)|consequences|no (?:excuse|choice)|unacceptable|inexcusable)\b|^(?:no|only) (?!one\b)|\bor (?:it|you|they) [a-z]+s?\b/

/** @param text the sentence's words in small letters */
export function restricts(evidence: Evidence | undefined, text: string): boolean {
  if (evidence?.heard.some(({ rule, weight }) => weight > 1 && acts.has(rule.id))) return true
  return refused.test(text) || fate.test(text) || bars.test(text)
}

/** The same of a part of a sentence, which no rule has heard by itself. */
export const restrictsInPart = (text: string): boolean => restricts(undefined, text)
