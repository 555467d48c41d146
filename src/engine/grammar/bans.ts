/** Bans that need no order: "is not allowed", "you may not", "under no circumstances", "no cleats". */

import type { Sentence } from '../draft.ts'
import { lawWords } from '../lexicons/authority.ts'
import { stateVerbs } from '../lexicons/states.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { isAct } from './commands.ts'
import { isDateToken } from './dates.ts'
import { clauseAt, isEmbedded } from './duties.ts'
import { type Span, spansOf, wording } from './wording.ts'

const forbidden = wording(
  '(?:is|are|remains?|stays?|will be|shall be) (?:now |also |strictly |expressly |absolutely |hereby |therefore )?(?:prohibited|forbidden|banned|off limits|off-limits)',
  "(?:(?:is|are|will|shall) (?:now |also |strictly |therefore )?(?:not|no longer|never) (?:be )?|isn't |aren't |won't be )(?:permitted|allowed|authori[sz]ed|acceptable|accepted|optional)",
  '(?:is|are|remains?) (?:now |all )?(?:frozen|suspended|void|blocked|ring-fenced|blacked out|locked out|barred)',
  'does not count',
  "doesn't count",
  "(?:(?:is|are) not|isn't|aren't) (?:an? )?(?:reason|excuse|exceptions?|approval|attendance|optional)",
  '(?:is|are|will be) (?:only |solely )?(?:limited|restricted) to \\S+(?: \\S+){0,4} only',
  'only (?:[a-z-]+ ){0,6}(?:may|can) be',
  'may (?:\\S+ ){0,7}only',
  '(?:not|no longer) (?:allowed|permitted|authori[sz]ed) \\S+',
  'for (?:company|business|official|internal|authori[sz]ed|emergency|work) use only',
  'it is (?:strictly |expressly )?(?:prohibited|forbidden) to',
)
const never = wording('under no circumstances?', 'at no time', 'in no event', 'on no account')

/** "You may not", "no one may", "phones cannot be used": permission withheld. */
function withholds(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject } = clause
  if (!modal || !clause.negated || clause.past || clause.mood === 'interrogative' || clause.perfect)
    return false
  if (isEmbedded(sentence, clause) || stateVerbs.has(clause.verbWord) || clause.verbWord === 'blame')
    return false
  if (modal.word === 'could' || modal.word === "couldn't" || modal.word === 'might') return false
  const people = subject.kind === 'you' || subject.kind === 'group'
  if (modal.kind === 'may') return people || clause.passive
  if (modal.kind === 'be-to') return people || clause.passive
  if (modal.kind !== 'can') return false
  // "You cannot lead people …" is a truth; "phones cannot be used", "kids can't come on site" are rules.
  if (subject.kind === 'group')
    return (
      !clause.passive &&
      isAct(clause.verbWord) &&
      !/^(?:fix|do|help|say|tell|choose|lead|afford)$/.test(clause.verbWord)
    )
  return subject.kind === 'thing' && clause.passive && acts.test(clause.verbWord)
}
const acts =
  /^(?:used|shared|booked|taken|brought|removed|left|accepted|claimed|carried|moved|opened|changed|sent|copied|entered|worn|stored|submitted|combined|swapped|posted|disabled)$/

/** "No cleats, no ground work.": a list of what is banned, without a verb. */
function bareBan(sentence: Sentence): Span | undefined {
  const { tokens, tags, clauses } = sentence
  if (tokens[0]?.lower !== 'no' || tags[0] !== Tag.determiner || clauses.some(each => each.role === 'main'))
    return undefined
  const next = uposOf(tags[1] ?? 0)
  const words = tokens.filter(token => token.isWord).length
  if (!/^(?:NOUN|ADJ|VERB|PROPN)$/.test(next) || words < 2 || words > 14) return undefined
  if (
    /^(?:problem|worries|doubt|wonder|need|matter|thanks|surprises?|speeches|questions?|longer|more|pressure|change|changes|idea|news|fuss|reason|rush|blame)$/.test(
      tokens[1]?.lower ?? '',
    )
  )
    return undefined
  // "No layoffs." tells; "no capital except safety", "no jewellery, no phones" rule.
  const rules = tokens.some(
    ({ lower }, i) =>
      /^(?:except|unless|without|but|till|until|before|after|while|during|on|please)$/.test(lower) ||
      isDateToken(tokens, i) ||
      (i > 1 && lower === 'no'),
  )
  if (!rules || sentence.question) return undefined
  return { first: 0, last: 1 }
}

/** "No panel covers come off", "nothing leaves the attic unless it is signed for". */
function deniesAll(sentence: Sentence, clause: Clause): boolean {
  const { subject, modal } = clause
  if (
    !subject.negative ||
    clause.past ||
    clause.perfect ||
    clause.mood !== 'declarative' ||
    isEmbedded(sentence, clause)
  )
    return false
  if (
    subject.kind !== 'thing' ||
    subject.first > 3 ||
    /^(?:is|are|be|seems?|means?|matters?)$/.test(clause.verbWord)
  )
    return false
  if (modal && modal.kind !== 'will') return false
  return sentence.tokens
    .slice(clause.verb)
    .some(({ lower }) => /^(?:except|unless|without|until|till|before)$/.test(lower))
}

const bansIt = wording('(?:strictly |expressly )?(?:prohibits?|forbids?)')

/** A ban in words that binds: not one that is told of, of old, or of ourselves; "it is forbidden to" binds. */
function bindsByWords(sentence: Sentence, span: Span): boolean {
  const clause = clauseAt(sentence, span.last)
  if (!clause) return true
  if (isEmbedded(sentence, clause) || clause.past) return false
  if (clause.subject.kind === 'it') return sentence.tokens[span.last]?.lower === 'to'
  return clause.subject.kind !== 'I' && clause.subject.kind !== 'we'
}

function* bansByWords(sentence: Sentence): Generator<Span> {
  for (const span of spansOf(sentence, forbidden)) if (bindsByWords(sentence, span)) yield span
  const { clauses, tokens } = sentence
  const tells = clauses.some(({ past, subject }) => past || subject.negative)
  if (!tells && !tokens.some(({ lower }) => lawWords.has(lower)))
    for (const { first } of spansOf(sentence, bansIt)) yield { first, last: first }
  const ours = clauses.some(({ past, subject }) => past || subject.kind === 'we' || subject.kind === 'I')
  if (!ours) yield* spansOf(sentence, never)
}

export function* bansOf(sentence: Sentence): Generator<Span> {
  const bare = bareBan(sentence)
  if (bare) yield bare
  for (const clause of sentence.clauses)
    if (deniesAll(sentence, clause)) yield { first: clause.subject.first, last: clause.verb }
    else if (withholds(sentence, clause))
      yield { first: clause.modal?.first ?? clause.groupFirst, last: clause.verb }
  if (!sentence.question) yield* bansByWords(sentence)
}
