/** Imperatives that say how or where to, for whoever wants it; and bets in the form of an order. */

import type { Sentence } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { isDated } from './dates.ts'
import { wordAt } from './duties.ts'

/** "To find the form, use this link": a way for those who want to, unless it has a date. */
export const isHowTo = (sentence: Sentence, imperative: Clause): boolean =>
  wordAt(sentence, 0) === 'to' &&
  sentence.tags[1] === Tag.verbBase &&
  imperative.groupFirst > 2 &&
  !isDated(sentence)

const pleases = /^(?:appeals?|helps?|interests?|suits?)$/
const likes = /^(?:care|fancy|like|prefer|rather|want|wish)$/
/** "If for any reason", "if others are interested", "if you need further help". */
const occasions = /^(?:assistance|further|interested|questions?|reason)$/
const wanted = /^(?:assistance|concerns?|doubts?|feedback|help|ideas?|questions?|support|unsure|worried)$/

/** A condition whose taking up is the reader's affair. */
function leavesFree(sentence: Sentence, condition: Clause, imperative: Clause): boolean {
  if (condition.role !== 'condition') return false
  if (pleases.test(condition.verbWord)) return true
  const words = sentence.tokens.slice(condition.first, condition.last + 1).map(token => token.lower)
  const turnsTo = helpful.test(imperative.verbWord)
  if (turnsTo && words.some(each => occasions.test(each))) return true
  if (condition.subject.kind !== 'you') return false
  // "If you do not hear from us, call me"
  if (condition.negated) return condition.verbWord === 'hear' || condition.verbWord === 'mind'
  if (words.includes('rather') || (likes.test(condition.verbWord) && !isDated(sentence))) return true
  return turnsTo && words.some((each, i) => wanted.test(each) && words[i + 1] !== 'it')
}

/** "If you need help, call …", "call me if you'd like …". */
export const isOffer = (sentence: Sentence, imperative: Clause): boolean =>
  sentence.clauses.some(clause => clause !== imperative && leavesFree(sentence, clause, imperative))

/** "Click here to see …", "find out more": a pointer for whom it interests. */
export const pointsTo = (sentence: Sentence, { verbWord, verb }: Clause): boolean => {
  const next = wordAt(sentence, verb + 1)
  if (/^(?:click|jump|discover)$/.test(verbWord))
    return next === 'here' || next === 'to' || wordAt(sentence, verb + 2) === 'here'
  return (
    /^(?:find|learn|read|see|discover)$/.test(verbWord) &&
    /^(?:more|how|out)$/.test(next) &&
    /^(?:more|how|about|what|on|to|we|from)$/.test(wordAt(sentence, verb + 2))
  )
}

const helpful =
  /^(?:call|communicate|respond|contact|ring|email|e-mail|ask|see|text|message|write|reply|speak|talk|reach|come|phone|drop|visit|shout|get)$/

/** "Contact HR with questions", "for details, see …". */
export function isPointer(sentence: Sentence, clause: Clause): boolean {
  if (!helpful.test(clause.verbWord)) return false
  const words = sentence.tokens.map(token => token.lower)
  return words.some(
    (each, i) =>
      /^(?:questions?|queries|concerns|details|information|help)$/.test(each) &&
      /^(?:with|for|any|more|further|have)$/.test(words[i - 1] ?? ''),
  )
}

/** "Ask any nurse and you will hear", "Do this well and families sleep safer": a condition in disguise. */
export function isBet(sentence: Sentence, clause: Clause): boolean {
  const index = sentence.clauses.indexOf(clause)
  const next = sentence.clauses[index + 1]
  if (next?.mood !== 'declarative' || next.role !== 'main' || next.past || next.subject.first < 1)
    return false
  if (!/^(?:you|they|thing|it)$/.test(next.subject.kind)) return false
  if (next.modal && next.modal.kind !== 'will' && next.modal.kind !== 'can') return false
  return (
    wordAt(sentence, next.subject.first - 1) === 'and' && wordAt(sentence, next.subject.first - 2) !== ','
  )
}
