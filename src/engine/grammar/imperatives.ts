/** The orders of a sentence that stand in the imperative; invitations, courtesies and bets are none. */

import type { Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'
import { nounLikeActionVerbs, plainActionVerbs } from '../lexicons/action-verbs.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { wordAt } from './duties.ts'
import { goesOnInviting, isInvitation, reassures } from './invitations.ts'
import { isBet, isHowTo, isOffer, isPointer, pointsTo } from './offers.ts'

export interface Imperative {
  /** Tokens from "please", "do not" or the verb to the end of its object, both included. */
  readonly first: number
  readonly last: number
  readonly verb: number
  readonly clause: Clause
  readonly negated: boolean
  /** With "please" or "kindly". */
  readonly polite: boolean
}

const knownAct = (verb: string): boolean => plainActionVerbs.has(verb) || nounLikeActionVerbs.has(verb)
const politeWords: ReadonlySet<string> = new Set(['please', 'kindly', 'pls', 'plz'])

function startOf(sentence: Sentence, clause: Clause): number {
  let first = clause.groupFirst
  while (
    first > 0 &&
    (politeWords.has(wordAt(sentence, first - 1)) || wordAt(sentence, first - 1) === 'never')
  )
    first--
  return first
}

/** The object's end: where a mark, a conjunction or a preposition comes. */
function objectEnd(sentence: Sentence, verb: number): number {
  let at = verb
  while (at + 1 < sentence.tokens.length && at < verb + 6) {
    const upos = uposOf(sentence.tags[at + 1] ?? 0)
    const stops = upos === 'PUNCT' || upos === 'CCONJ' || upos === 'SCONJ' || (upos === 'ADP' && at > verb)
    if (stops || !sentence.tokens[at + 1]?.isWord) break
    at++
  }
  return at
}

/** "… be home on the weekend, and finish a career": base forms that go on behind a modal are no orders. */
function continues(sentence: Sentence, clause: Clause): boolean {
  const index = sentence.clauses.indexOf(clause)
  const before = wordAt(sentence, clause.groupFirst - 1)
  if (!/^(?:and|or|,|but)$/.test(before)) return false
  const previous = sentence.clauses[index - 1]
  if (previous?.mood === 'imperative') return continues(sentence, previous)
  if (previous?.mood !== 'declarative' || previous.role === 'condition' || previous.role === 'time')
    return false
  const ordered = sentence.clauses
    .slice(0, index)
    .some(each => each.mood === 'imperative' && !continues(sentence, each))
  if (ordered) return false
  // "… who soldered it, put it in the box"
  if (/^(?:beat|cost|cut|hit|let|put|quit|read|set|shut)$/.test(clause.verbWord) && previous.past) return true
  if (previous.subject.head < 0 || clause.negated) return false
  if (previous.modal && /^(?:can|may|will|would)$/.test(previous.modal.kind)) return true
  return before === 'and' && previous.subject.kind !== 'you' && previous.role === 'main' && previous.perfect
}

/** Somebody turns, hits or hits upon something in mid-clause: the tagger slipped. */
function standsInside(sentence: Sentence, clause: Clause): boolean {
  const at = clause.groupFirst
  if (at === 0) return false
  const upos = uposOf(sentence.tags[at - 1] ?? 0)
  const lead = wordAt(sentence, at - 1)
  if (upos === 'PUNCT' || upos === 'CCONJ' || upos === 'ADV' || upos === 'INTJ' || politeWords.has(lead))
    return false
  if (/^(?:so|then|now|just|only|do|to)$/.test(lead)) return lead === 'to'
  // "If asked call security": a clause before it may end without a comma; a vocative may, too.
  const index = sentence.clauses.indexOf(clause)
  const role = sentence.clauses[index - 1]?.role
  return role !== 'condition' && role !== 'time' && at > 2
}

/** The pattern of all letters is long to compile, and nearly never needed. */
const startsWithLetter = (word: string): boolean => /^[a-z]/.test(word) || /^\p{L}/u.test(word)

/** A label, a heading, a stage direction or a slip of the tagger: nobody is told anything. */
function isNoSentence(sentence: Sentence, { verb, verbWord, groupFirst, last }: Clause): boolean {
  const { tokens } = sentence
  if (!startsWithLetter(verbWord) || /^(?:advised|assured|miss|mr|mrs|ms|need)$/.test(verbWord)) return true
  if (tokens.filter(token => token.isWord).length < 2 || (verbWord === 'do' && last <= verb + 1)) return true
  // "(beat)" is a stage direction; "payroll moves" a subject that the tagger took for an order.
  if (wordAt(sentence, verb + 1) === ')') return true
  if (sentence.tags[verb + 1] === Tag.nounPlural && !knownAct(verbWord)) return true
  // "Do this:" announces what follows; "Report: third-quarter results" is a title.
  if (tokens.at(-1)?.text === ':' || tokens.slice(verb + 1, verb + 3).some(token => token.text === ':'))
    return true
  const before = wordAt(sentence, groupFirst - 1)
  // "Next update at five"
  if (before === 'next' || /^(?:next|previously)$/.test(wordAt(sentence, 0))) return true
  return groupFirst > 1 && /^["“‘'(]$/.test(before)
}

const excuses = [
  isNoSentence,
  isInvitation,
  reassures,
  goesOnInviting,
  standsInside,
  continues,
  isOffer,
  isHowTo,
  pointsTo,
  isPointer,
  isBet,
] as const

const isOrder = (sentence: Sentence, clause: Clause): boolean =>
  clause.mood === 'imperative' &&
  !clause.passive &&
  !sentence.question &&
  !excuses.some(excuse => excuse(sentence, clause))

export const imperativesOf = keptWith((sentence: Sentence): readonly Imperative[] =>
  sentence.clauses
    .filter(clause => isOrder(sentence, clause))
    .map(clause => {
      const first = startOf(sentence, clause)
      const last = objectEnd(sentence, clause.verb)
      const polite = sentence.tokens
        .slice(Math.max(0, first - 1), last + 2)
        .some(token => politeWords.has(token.lower))
      const negated = clause.negated || /^(?:never|don't|dont)$/.test(wordAt(sentence, first))
      return { first, last, verb: clause.verb, clause, negated, polite: polite || endsPolitely(sentence) }
    }),
)

/** "Written by hand, please." */
const endsPolitely = (sentence: Sentence): boolean => {
  const words = sentence.tokens.filter(token => token.isWord)
  return politeWords.has(words.at(-1)?.lower ?? '') || politeWords.has(words[0]?.lower ?? '')
}
