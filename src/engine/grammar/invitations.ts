/** Imperatives that order nothing: invitations, offers, pointers, bets and reassurance. */

import type { Sentence } from '../draft.ts'
import { inviteVerbs, reassuringVerbs } from '../lexicons/invitations.ts'
import { Tag } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { hasDate } from './dates.ts'
import { wordAt } from './duties.ts'

const whWords = /^(?:if|whether|which|who|what|when|where|how|why|that)$/

/** "If you need help, call …", "call me if you'd like …": an offer, whose taking up is the reader's affair. */
export function isOffer(sentence: Sentence, imperative: Clause): boolean {
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
  /^(?:call|contact|ring|email|e-mail|ask|see|text|message|write|reply|speak|talk|reach|come|phone|drop|visit|shout|get)$/

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

const papers =
  /^(?:annex|appendix|article|attachment|chapter|column|faq|figure|item|note|page|part|schedule|section|slide|table|tab|map)$/

/** "Be at the gate by six"; but "be bold", "be kind". */
const placesOneself =
  /^(?:at|available|aware|back|brief|careful|downstairs|early|here|in|inside|on|outside|prepared|present|prompt|punctual|ready|seated|specific|sure|there|upstairs)$/

export function isInvitation(sentence: Sentence, clause: Clause): boolean {
  if (wordAt(sentence, clause.groupFirst) === 'be')
    return !placesOneself.test(wordAt(sentence, clause.groupFirst + 1))
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
export const reassures = (sentence: Sentence, clause: Clause): boolean =>
  clause.negated &&
  reassuringVerbs.has(clause.verbWord) &&
  ((clause.verbWord !== 'take' && clause.verbWord !== 'forget') || wordAt(sentence, clause.verb + 1) === 'my')

/** "Come along, bring your curiosity": what goes on after an invitation invites as well. */
export function goesOnInviting(sentence: Sentence, clause: Clause): boolean {
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
