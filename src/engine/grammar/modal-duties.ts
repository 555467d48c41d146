/** Duties by must, shall, have to, need to, should and ought to; guesses, forecasts and concessions are none. */

import type { Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'
import { changeVerbs, stateAdjectives, stateVerbs } from '../lexicons/states.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { isDated, isDateToken } from './dates.ts'
import { type Duty, dutyOf, isLaidDown, wordAt } from './duties.ts'

/** "must have cost", "should have been ready": about what was. */
function looksBack(sentence: Sentence, { perfect, verb, modal }: Clause): boolean {
  if (perfect || wordAt(sentence, verb) === 'been') return true
  if (wordAt(sentence, verb) === 'have' && sentence.tags[verb + 1] === Tag.verbParticiple) return true
  return wordAt(sentence, (modal?.last ?? 0) + 1) === 'have' && verb > (modal?.last ?? 0) + 1
}

const isAdjective = (sentence: Sentence, at: number): boolean => uposOf(sentence.tags[at] ?? 0) === 'ADJ'

const minds = /^(?:exist|feel|hate|know|look|love|mean|prove|seem|sit|sound|think|want|wonder)$/

/** "You must be tired", "it must be frustrating": a guess at how somebody is. */
function guessesState(sentence: Sentence, { subject, verb, verbWord }: Clause): boolean {
  if (stateAdjectives.has(verbWord) && wordAt(sentence, verb - 1) === 'be') return true
  if (
    verbWord === 'have' &&
    sentence.tokens
      .slice(verb, verb + 5)
      .some(({ lower }) => /^(?:doubts|questions|reasons|thoughts)$/.test(lower))
  )
    return true
  if (verbWord !== 'be') return minds.test(verbWord)
  const behind = verb + 1
  if (!sentence.tokens[behind]?.isWord) return true
  const distant = subject.kind === 'it' || subject.kind === 'they'
  if (distant && isAdjective(sentence, behind)) return true
  return stateAdjectives.has(wordAt(sentence, behind)) || stateAdjectives.has(wordAt(sentence, behind + 1))
}

/** "The company must remain competitive", "change must start with us"; but "doors must remain closed". */
function bindsNobody(sentence: Sentence, { subject, verb, verbWord, negated }: Clause): boolean {
  if ((subject.kind !== 'thing' && subject.kind !== 'none') || negated || verbWord === 'be') return false
  if (!changeVerbs.has(verbWord) || /^(?:follow|go|stay|stop|take)$/.test(verbWord)) return false
  return !/ed$/.test(wordAt(sentence, verb + 1))
}

const isGuess = (sentence: Sentence, clause: Clause): boolean =>
  looksBack(sentence, clause) ||
  (clause.progressive && clause.modal?.kind !== 'be-to') ||
  bindsNobody(sentence, clause) ||
  guessesState(sentence, clause)

const places = /^(?:at|black|in|into|no|now|on|through|to|via)$/

/** "Results should improve", "you should see a green tick": what is likely or fair, no order. */
function isLikely(sentence: Sentence, clause: Clause): boolean {
  const { verb, verbWord } = clause
  const { kind } = clause.subject
  if (clause.progressive || looksBack(sentence, clause) || wordAt(sentence, verb) === 'have') return true
  if (kind === 'they' || kind === 'none' || /^(?:expect|last|turn)$/.test(verbWord)) return true
  if (verbWord === 'share' && kind !== 'you' && wordAt(sentence, verb - 1) !== 'only') return true
  if (kind === 'thing' || kind === 'it' || kind === 'who') {
    if (clause.passive) return false
    // "Questions that can wait should go in a thread", "cleanup should start now"
    if (/^(?:be|go|start|stop)$/.test(verbWord) && places.test(wordAt(sentence, verb + 1))) return false
    return !(verbWord === 'be' && isDated(sentence))
  }
  if (clause.passive && kind === 'you') return true
  return verbWord === 'be' ? isAdjective(sentence, verb + 1) : stateVerbs.has(verbWord)
}

const concedes = /^(?:accept|acknowledge|admit|ask|be|believe|confess|face|keep|own|remember|say|tell|thank)$/

/** "Previously you must …", "Managers must:", "Should a visitor ask, …". */
function isAside(sentence: Sentence, { modal, verb, groupFirst }: Clause): boolean {
  if (!modal || verb <= modal.first) return true
  if (/^(?:previously|formerly|once|historically)$/.test(wordAt(sentence, 0))) return true
  return modal.kind === 'should' && groupFirst === 0
}

/** "Questions should be directed to …", "details shall be communicated": where to turn, and what will follow. */
function isPointer(sentence: Sentence, { subject, passive, verbWord, modal }: Clause): boolean {
  if (!passive) return false
  if (
    modal?.word === 'shall' &&
    /^(?:announced|circulated|communicated|informed|notified|published|shared)$/.test(verbWord)
  )
    return true
  return (
    /^(?:comments|enquiries|feedback|inquiries|queries|question|questions)$/.test(
      wordAt(sentence, subject.head),
    ) && /^(?:addressed|directed|referred|sent)$/.test(verbWord)
  )
}

function modalBinds(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject } = clause
  switch (modal?.kind) {
    case 'must':
      if (modal.word === 'shall' && (subject.kind === 'we' || subject.kind === 'it')) return false
      return !isGuess(sentence, clause)
    case 'have-to':
      // "You have to be patient", "you have to be the sort of person": no act.
      if (
        clause.verbWord === 'be' &&
        subject.kind !== 'thing' &&
        (isAdjective(sentence, clause.verb + 1) || wordAt(sentence, clause.verb + 1) === 'the')
      )
        return false
      if (clause.negated || /^(?:longer|never|only)$/.test(wordAt(sentence, modal.first - 1))) return false
      return !isGuess(sentence, clause)
    case 'should':
      // "should not have to": a principle; "is supposed to": an expectation
      if (wordAt(sentence, modal.last + 1) === 'have' || wordAt(sentence, modal.last + 2) === 'have')
        return false
      return modal.word !== 'supposed' && modal.word !== 'meant' && !isLikely(sentence, clause)
    default:
      return false
  }
}

/** "We must file by Friday" is work; "we must prepare our children today" exhorts. */
const hasDeadline = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({ lower }, i) =>
      /^(?:before|by|from|on|until|within)$/.test(lower) &&
      [1, 2, 3].some(step => isDateToken(sentence.tokens, i + step)),
  )

function isModalDuty(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject } = clause
  if (!modal || !isLaidDown(sentence, clause) || isAside(sentence, clause)) return false
  if (/^(?:somebody|someone)$/.test(wordAt(sentence, subject.head)) || isPointer(sentence, clause))
    return false
  if (subject.kind === 'I' || subject.kind === 'there' || !modalBinds(sentence, clause)) return false
  if (subject.kind === 'we')
    return !concedes.test(clause.verbWord) && hasDeadline(sentence) && modal.kind !== 'should'
  if (subject.kind === 'they' || subject.kind === 'it') return modal.kind === 'must' || clause.passive
  // "Something needs to change": no one is told.
  if (subject.kind === 'thing' && modal.kind === 'have-to')
    return clause.passive || (clause.verbWord === 'be' && !isAdjective(sentence, clause.verb + 1))
  return true
}

/** Prohibitions among them are `negated`. */
export const modalDuties = keptWith((sentence: Sentence): readonly Duty[] =>
  sentence.clauses.filter(clause => isModalDuty(sentence, clause)).map(dutyOf),
)
