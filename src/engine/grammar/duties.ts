/** The duties that a sentence's modals, mandates and commands in "will" lay on people. */

import type { Sentence } from '../draft.ts'
import { reportingVerbs } from '../lexicons/reporting.ts'
import { changeVerbs, stateAdjectives, stateVerbs } from '../lexicons/states.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { hasDate } from './dates.ts'

export interface Duty {
  /** Tokens of the modal and its verb, both included. */
  readonly first: number
  readonly last: number
  readonly clause: Clause
  readonly negated: boolean
}

const word = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

/** True where the clause only reports, supposes or describes whom the sentence is about. */
export function isEmbedded(sentence: Sentence, clause: Clause): boolean {
  if (clause.role === 'main' || clause.role === 'purpose') return false
  if (clause.role !== 'complement') return true
  // "You are reminded that …", "Please note that …" pass a duty on; "he said that …", "what you must …" do not.
  if (/^(?:what|whatever|why|how|where|wherever|whether|than)$/.test(clause.marker)) return true
  const governor = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!governor) return false
  return reportingVerbs.has(governor.verbWord) && !(governor.mood === 'imperative')
}

/** People whom a memo can tell what to do. */
export const isAddressed = (clause: Clause): boolean =>
  clause.subject.kind === 'you' || clause.subject.kind === 'group' || clause.subject.kind === 'person'

/** "must be tired", "must have cost", "must feel": guesses. */
function isGuess(sentence: Sentence, clause: Clause): boolean {
  const behind = clause.verb + 1
  if (clause.subject.kind === 'there') return true
  if (clause.perfect || word(sentence, clause.verb) === 'have' && sentence.tags[behind] === Tag.verbParticiple) return true
  if (word(sentence, clause.verb) === 'been' || word(sentence, (clause.modal?.last ?? 0) + 1) === 'have') return true
  if (clause.progressive && clause.modal?.kind !== 'be-to') return true
  if (clause.verbWord === 'be') return stateAdjectives.has(word(sentence, behind)) || stateAdjectives.has(word(sentence, behind + 1))
  return /^(?:feel|seem|know|want|think|mean|sound|wonder|look|love|hate|exist|sit|prove)$/.test(clause.verbWord)
}

/** "Results should improve", "you should see a green tick": what is likely, no order. */
function isLikely(sentence: Sentence, clause: Clause): boolean {
  const { kind } = clause.subject
  if (clause.perfect || word(sentence, clause.verb) === 'have' || word(sentence, (clause.modal?.last ?? 0) + 1) === 'have')
    return true
  if (kind === 'they' || kind === 'there') return true
  const thing = kind === 'thing' || kind === 'it' || kind === 'none' || kind === 'who'
  if (thing) return !clause.passive && (changeVerbs.has(clause.verbWord) || stateVerbs.has(clause.verbWord))
  if (clause.passive && kind === 'you') return true
  return stateVerbs.has(clause.verbWord) && clause.verbWord !== 'be' || (clause.verbWord === 'be' && uposOf(sentence.tags[clause.verb + 1] ?? 0) === 'ADJ')
}

const concedes = /^(?:admit|acknowledge|say|ask|be|remember|keep|own|face|accept|believe|confess|tell|thank)$/

/** A duty of must, shall, have to, need to, should, ought to. */
function isModalDuty(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject } = clause
  if (!modal || clause.past || clause.mood !== 'declarative') return false
  if (subject.kind === 'I' || subject.kind === 'there') return false
  switch (modal.kind) {
    case 'must':
      if (modal.word === 'shall' && (subject.kind === 'we' || subject.kind === 'it')) return false
      if (isGuess(sentence, clause)) return false
      break
    case 'have-to':
      if (clause.negated || isGuess(sentence, clause)) return false
      if (word(sentence, modal.first - 1) === 'never' || word(sentence, modal.first - 1) === 'only') return false
      break
    case 'should':
      // "should not have to": a principle
      if (word(sentence, modal.last + 1) === 'have' || word(sentence, modal.last + 2) === 'have') return false
      if (modal.word === 'supposed' || modal.word === 'meant') return false
      if (isLikely(sentence, clause)) return false
      break
    default:
      return false
  }
  if (subject.kind === 'we') return !concedes.test(clause.verbWord) && hasDate(sentence.tokens) && modal.kind !== 'should'
  if (subject.kind === 'they' || subject.kind === 'it') return modal.kind === 'must' || clause.passive
  // "Something needs to change": no one is told.
  if (subject.kind === 'thing' && modal.kind === 'have-to') return clause.passive || sentence.tags[clause.verb + 1] === Tag.adposition || clause.verbWord !== 'be' || true
  return true
}

const kept = new WeakMap<Sentence, readonly Duty[]>()

/** Duties by must, shall, have to, need to, should and ought to; prohibitions among them are `negated`. */
export function modalDuties(sentence: Sentence): readonly Duty[] {
  const known = kept.get(sentence)
  if (known) return known
  const found = sentence.clauses
    .filter(clause => isModalDuty(sentence, clause) && !isEmbedded(sentence, clause))
    .map(clause => ({ first: clause.modal?.first ?? clause.groupFirst, last: clause.verb, clause, negated: clause.negated }))
  kept.set(sentence, found)
  return found
}

/** "You will submit", "each site will appoint", "staff are to report". */
export function willCommands(sentence: Sentence): readonly Duty[] {
  return sentence.clauses
    .filter(clause => {
      const { modal, subject } = clause
      if (!modal || clause.mood !== 'declarative' || isEmbedded(sentence, clause) || clause.past) return false
      if (subject.kind !== 'you' && subject.kind !== 'group') return false
      if (modal.kind === 'be-to') return !clause.passive
      if (modal.kind !== 'will' || modal.word === 'going' || clause.passive || clause.progressive || clause.perfect) return false
      if (clause.negated && subject.kind === 'you' && stateVerbs.has(clause.verbWord)) return false
      return !stateVerbs.has(clause.verbWord) && !/^(?:be|able|welcome)$/.test(clause.verbWord)
    })
    .map(clause => ({ first: clause.modal?.first ?? clause.groupFirst, last: clause.verb, clause, negated: clause.negated }))
}

/** "Employees are required to", "budgets are to be resubmitted". */
export function mandateDuties(sentence: Sentence): readonly Duty[] {
  return sentence.clauses
    .filter(clause => {
      const { modal, subject } = clause
      if (!modal || clause.mood !== 'declarative' || isEmbedded(sentence, clause) || clause.past || clause.negated) return false
      if (subject.kind === 'I' || subject.kind === 'we' || subject.kind === 'they' || subject.kind === 'there') return false
      if (modal.kind === 'be-to') return clause.passive || clause.verbWord === 'be' || /^(?:remain|stay)$/.test(clause.verbWord)
      if (modal.kind !== 'required') return false
      const forecast = /^(?:expected|meant|bound|told)$/.test(modal.word)
      if (forecast) return subject.kind === 'you' || subject.kind === 'group'
      return true
    })
    .map(clause => ({ first: Math.max(clause.groupFirst, (clause.modal?.first ?? 1) - 1), last: clause.verb, clause, negated: false }))
}
