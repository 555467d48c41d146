/** Requests in other clothes than the imperative: "could you …?", "I would like all leads to …", "we ask that …". */

import type { Sentence } from '../draft.ts'
import { stateVerbs } from '../lexicons/states.ts'
import type { Clause } from './clause.ts'
import { clauseAt, isEmbedded } from './duties.ts'
import { type Span, spansOf, wording } from './wording.ts'

const whom =
  '(?:you|your|all|every|each|everyone|everybody|anyone|those|staff|managers|colleagues|employees|any|that)'

const asks = wording(
  `(?:i|we) (?:would|'d|should) (?:now |also |really |therefore )?(?:like|appreciate|ask|prefer) ${whom}`,
  `(?:i'd|we'd) (?:now |also |really |therefore )?(?:like|appreciate|ask|prefer) ${whom}`,
  "(?:i|we|i'd|we'd) (?:would |should )?be (?:very |most )?(?:grateful|obliged|pleased) if you",
  `(?:i|we) (?:do |also |again |now |kindly |respectfully |therefore |must |would |further )?(?:ask|request|urge|remind|invite|beg|implore) (?:of )?${whom}`,
  `(?:i'm|i am|we're|we are) (?:also |now |therefore )?(?:asking|requesting|urging|reminding) ${whom}`,
  '(?:what|all|one thing|the only thing) (?:i|we) ask(?: of you| from you)?(?: is| :)',
  '(?:my|our) (?:ask|request)(?: of you| to you| for you)? (?:is|:)',
)

/** "Could you send me the list by Tuesday?": whoever is asked can do nothing but do it. */
function asksFor(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject, verbWord } = clause
  if (clause.mood !== 'interrogative' || !modal || clause.groupFirst !== modal.first) return false
  if (!/^(?:can|will|would)$/.test(modal.kind)) return false
  if (subject.kind !== 'you' && subject.kind !== 'group') return false
  const before = sentence.tokens[clause.groupFirst - 1]?.lower ?? ''
  if (clause.groupFirst > 0 && !/^(?:,|:|and|please|so)$/.test(before)) return false
  // "Can you land this?", "can you explain how …?" ask whether and how.
  if (clause.perfect || stateVerbs.has(verbWord) || /^(?:be|beat|explain|land|win)$/.test(verbWord))
    return false
  return clause.verb > clause.groupFirst
}

function questionRequest(sentence: Sentence): Span | undefined {
  if (!sentence.question || /^(?:q|question)$/.test(sentence.tokens[0]?.lower ?? '')) return undefined
  const clause = sentence.clauses.find(each => asksFor(sentence, each))
  return clause ? { first: clause.groupFirst, last: clause.verb } : undefined
}

/** The verb of the first "to VERB" behind `from`. */
function infinitive(sentence: Sentence, from: number): string {
  for (let i = from + 1; i < from + 9; i++)
    if (sentence.tokens[i]?.lower === 'to') return sentence.tokens[i + 1]?.lower ?? ''
  return ''
}

export function* requestsOf(sentence: Sentence): Generator<Span> {
  const asked = questionRequest(sentence)
  if (asked) yield asked
  if (sentence.question) return
  for (const span of spansOf(sentence, asks)) {
    const clause = clauseAt(sentence, span.first)
    if (clause && (clause.past || isEmbedded(sentence, clause) || clause.negated)) continue
    const words = sentence.tokens.slice(span.last + 1, span.last + 5).map(token => token.lower)
    // "I'd like you to know", "we ask your forgiveness".
    if (
      /^(?:know|feel|hear|understand|see|have|imagine|picture|think)$/.test(infinitive(sentence, span.last))
    )
      continue
    if (words.some(each => /^(?:forgiveness|patience|understanding|pardon|trust)$/.test(each))) continue
    yield span
  }
}
