/** The orders of a sentence that stand in the imperative; invitations, courtesies and bets are none. */

import type { Sentence } from '../draft.ts'
import { nounLikeActionVerbs, plainActionVerbs } from '../lexicons/action-verbs.ts'
import { inviteVerbs, reassuringVerbs } from '../lexicons/invitations.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { hasDate } from './dates.ts'
import { wordAt } from './duties.ts'

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
const whWords = /^(?:if|whether|which|who|what|when|where|how|why|that)$/

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

/** "If you need help, call …", "call me if you'd like …": an offer, whose taking up is the reader's affair. */
function isOffer(sentence: Sentence, imperative: Clause): boolean {
  return sentence.clauses.some(clause => {
    if (clause === imperative || clause.role !== 'condition') return false
    if (/^(?:helps?|suits?|interests?|appeals?)$/.test(clause.verbWord)) return true
    if (clause.subject.kind !== 'you') return false
    if (clause.negated && clause.verbWord === 'hear') return true
    if (clause.negated && clause.verbWord !== 'mind') return false
    const rest = sentence.tokens.slice(clause.first, clause.last + 1).map(token => token.lower)
    const free = !hasDate(sentence.tokens)
    if (free && /^(?:care|fancy|like|prefer|rather|want|wish)$/.test(clause.verbWord)) return true
    if (rest.includes('rather')) return true
    if (!helpful.test(imperative.verbWord)) return false
    return rest.some((each, i) => wanted.test(each) && rest[i + 1] !== 'it')
  })
}

const wanted = /^(?:assistance|concerns?|doubts?|feedback|help|ideas?|questions?|support|unsure|worried)$/

/** "Click here to see …", "find out more": a pointer for whom it interests. */
const pointsTo = (sentence: Sentence, { verbWord, verb }: Clause): boolean => {
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
  /^(?:call|contact|ring|email|e-mail|ask|see|text|message|write|reply|speak|talk|reach|come|phone|drop|visit|shout|get)$/

/** "Contact HR with questions", "for details, see …". */
function isPointer(sentence: Sentence, clause: Clause): boolean {
  if (!helpful.test(clause.verbWord)) return false
  const words = sentence.tokens.map(token => token.lower)
  return words.some(
    (each, i) =>
      /^(?:questions?|queries|concerns|details|information|help)$/.test(each) &&
      /^(?:with|for|any|more|further|have)$/.test(words[i - 1] ?? ''),
  )
}

/** "Ask any nurse and you will hear", "Do this well and families sleep safer": a condition in disguise. */
function isBet(sentence: Sentence, clause: Clause): boolean {
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

/** "… be home on the weekend, and finish a career": base forms that go on behind a modal are no orders. */
function continues(sentence: Sentence, clause: Clause): boolean {
  const index = sentence.clauses.indexOf(clause)
  const before = wordAt(sentence, clause.groupFirst - 1)
  if (!/^(?:and|or|,|but)$/.test(before)) return false
  const previous = sentence.clauses[index - 1]
  if (
    !previous ||
    previous.mood !== 'declarative' ||
    previous.role === 'condition' ||
    previous.role === 'time'
  )
    return false
  if (sentence.clauses.slice(0, index).some(({ mood }) => mood === 'imperative')) return false
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

const papers =
  /^(?:annex|appendix|article|attachment|chapter|column|faq|figure|item|note|page|part|schedule|section|slide|table|tab|map)$/

/** "Be at the gate by six"; but "be bold", "be kind". */
const placesOneself =
  /^(?:at|available|aware|back|brief|careful|downstairs|early|here|in|inside|on|outside|prepared|present|prompt|punctual|ready|seated|specific|sure|there|upstairs)$/

function isInvitation(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verbWord
  const next = wordAt(sentence, clause.verb + 1)
  const afterNext = wordAt(sentence, clause.verb + 2)
  const third = wordAt(sentence, clause.verb + 3)
  switch (verb) {
    case 'let':
      // "Let me know by Friday which"
      return (
        !clause.negated &&
        (!(afterNext === 'know' || third === 'know') ||
          /^(?:if|how)$/.test(afterNext === 'know' ? third : wordAt(sentence, clause.verb + 4)) ||
          !(
            hasDate(sentence.tokens) ||
            whWords.test(third) ||
            whWords.test(wordAt(sentence, clause.verb + 4))
          ))
      )
    case 'see':
      if (sentence.tags[clause.verb + 1] === Tag.properNoun) return papers.test(next)
      return !/^(?:me|your|that|to)$/.test(next)
    case 'come':
      return /^(?:and|along|join|as|one|whenever|with|,)$/.test(next) || /^(?:read|see|say|meet)$/.test(next)
    case 'feel':
    case 'forget':
      return !clause.negated || verb === 'feel'
    case 'tell':
      return (
        /^(?:me|us)$/.test(next) &&
        /^(?:what|how|about|where|why|your|again|the)$/.test(afterNext) &&
        !hasDate(sentence.tokens)
      )
    case 'be':
      return !placesOneself.test(next)
    case 'take':
      // "Take Maria's team in Leeds: they halved …", "Take until Wednesday if you need it"
      return (
        sentence.tokens.slice(clause.verb).some(token => token.text === ':') ||
        next === 'until' ||
        next === 'care' ||
        next === 'heart'
      )
    case 'remember':
      return next !== 'to' && next !== 'that' && next !== ':'
    case 'look':
      return next !== 'up'
    case 'hang':
      return next === 'on' && !sentence.tokens[clause.verb + 2]?.isWord
    case 'watch':
      return next !== 'for' && next !== 'your'
    case 'mind':
      return next !== 'your' && next !== 'the'
    case 'say':
      return /^(?:goodbye|hello|thank|thanks|yes)$/.test(next)
    case 'expect':
    case 'assume':
      return true
    default:
      return inviteVerbs.has(verb)
  }
}

/** "Don't worry", "do not hesitate". */
const reassures = (sentence: Sentence, clause: Clause): boolean =>
  clause.negated &&
  reassuringVerbs.has(clause.verbWord) &&
  ((clause.verbWord !== 'take' && clause.verbWord !== 'forget') || wordAt(sentence, clause.verb + 1) === 'my')

function startOf(sentence: Sentence, clause: Clause): number {
  let first = clause.groupFirst
  while (
    first > 0 &&
    (politeWords.has(wordAt(sentence, first - 1)) || wordAt(sentence, first - 1) === 'never')
  )
    first--
  return first
}

/** "Come along, bring your curiosity": what goes on after an invitation invites as well. */
function goesOnInviting(sentence: Sentence, clause: Clause): boolean {
  const before = wordAt(sentence, clause.groupFirst - 1)
  if (!/^(?:and|,|or)$/.test(before)) return false
  const previous = sentence.clauses.slice(0, sentence.clauses.indexOf(clause))
  return previous.some(({ mood }, i) => {
    const other = previous[i]
    return (
      mood === 'hortative' || (mood === 'imperative' && other !== undefined && isInvitation(sentence, other))
    )
  })
}

function isOrder(sentence: Sentence, clause: Clause): boolean {
  if (clause.mood !== 'imperative' || clause.passive) return false
  const { verbWord } = clause
  if (
    !/^\p{L}/u.test(verbWord) ||
    verbWord === 'need' ||
    /^(?:advised|assured)$/.test(verbWord) ||
    (verbWord === 'do' && clause.last <= clause.verb + 1) ||
    sentence.question
  )
    return false
  const text = sentence.tokens.at(-1)?.text
  // "(beat)" is a stage direction; "payroll moves" a subject that the tagger took for an order.
  if (wordAt(sentence, clause.verb + 1) === ')') return false
  if (sentence.tags[clause.verb + 1] === Tag.nounPlural && !knownAct(verbWord)) return false
  // "Do this:" announces what follows; a label's colon ends no clause.
  if (
    text === ':' ||
    sentence.tokens.slice(clause.verb + 1, clause.verb + 3).some(token => token.text === ':')
  )
    return false
  const before = wordAt(sentence, clause.groupFirst - 1)
  if (/^["“‘'(]$/.test(before) && clause.groupFirst > 1) return false
  if (before === 'next' || /^(?:next|previously)$/.test(wordAt(sentence, 0))) return false
  // A button, a heading, a one-word item.
  if (sentence.tokens.filter(token => token.isWord).length < 2) return false
  return !(
    isInvitation(sentence, clause) ||
    reassures(sentence, clause) ||
    goesOnInviting(sentence, clause) ||
    standsInside(sentence, clause) ||
    continues(sentence, clause) ||
    isOffer(sentence, clause) ||
    pointsTo(sentence, clause) ||
    isPointer(sentence, clause) ||
    isBet(sentence, clause)
  )
}

const kept = new WeakMap<Sentence, readonly Imperative[]>()

export function imperativesOf(sentence: Sentence): readonly Imperative[] {
  const known = kept.get(sentence)
  if (known) return known
  const found = sentence.clauses
    .filter(clause => isOrder(sentence, clause))
    .map(clause => {
      const first = startOf(sentence, clause)
      const last = objectEnd(sentence, clause.verb)
      const polite = sentence.tokens
        .slice(Math.max(0, first - 1), last + 2)
        .some(token => politeWords.has(token.lower))
      const negated = clause.negated || /^(?:never|don't|dont)$/.test(wordAt(sentence, first))
      return { first, last, verb: clause.verb, clause, negated, polite: polite || endsPolitely(sentence) }
    })
  kept.set(sentence, found)
  return found
}

/** "Written by hand, please." */
const endsPolitely = (sentence: Sentence): boolean => {
  const words = sentence.tokens.filter(token => token.isWord)
  return politeWords.has(words.at(-1)?.lower ?? '') || politeWords.has(words[0]?.lower ?? '')
}
