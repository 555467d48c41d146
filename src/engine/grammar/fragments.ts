/** Orders without a finite verb, as notices have them: "dollars only", "not by radio", "walkways sanded before each shift". */

import type { Sentence } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import { wordAt } from './duties.ts'
import type { Span } from './wording.ts'

const isVerbless = ({ clauses, question }: Sentence): boolean => clauses.length === 0 && !question

const notNegated =
  /^(?:a|all|always|an|any|bad|because|bound|enough|ever|everybody|everyone|everything|every|exactly|just|least|many|me|mine|much|once|one|only|ours|quite|really|so|surprisingly|that|the|this|to|us|very|yet)$/

/** "Not Friday.", "Not by radio.", "Not in the canteen." */
export function negatedFragment(sentence: Sentence): Span | undefined {
  if (!isVerbless(sentence) || wordAt(sentence, 0) !== 'not' || sentence.tokens.length > 14) return undefined
  const next = uposOf(sentence.tags[1] ?? 0)
  if (next !== 'ADP' && next !== 'PROPN' && next !== 'NOUN') return undefined
  return notNegated.test(wordAt(sentence, 1)) ? undefined : { first: 0, last: 1 }
}

/** "Dollars only.", "Alcohol: only with a client present.", "Visitors by agreement only." */
export function limitedFragment(sentence: Sentence): Span | undefined {
  if (!isVerbless(sentence) || sentence.tokens.length < 3 || sentence.tokens.length > 16) return undefined
  const at = sentence.tokens.findIndex(({ lower }) => lower === 'only')
  if (at < 0) return undefined
  const ends = !sentence.tokens[at + 1]?.isWord
  const binds = /^(?:after|by|for|if|in|on|through|to|when|with)$/.test(wordAt(sentence, at + 1))
  const amount =
    /^(?:\d|a$|an$|one$|two$|three$)/.test(wordAt(sentence, at + 1)) ||
    /^(?:not|the)$/.test(wordAt(sentence, at - 1))
  return (ends || binds) && !amount ? { first: Math.max(0, at - 1), last: at } : undefined
}

/** "Max 60 km/h.", "Maximum seven participants." */
export function boundFragment(sentence: Sentence): Span | undefined {
  if (!isVerbless(sentence)) return undefined
  const { tokens, tags } = sentence
  const at = tokens.findIndex(({ lower }) => /^(?:max|maximum|min|minimum)$/.test(lower))
  if (at < 0 || at > 2) return undefined
  const numbered =
    tags[at + 1] === Tag.number || (wordAt(sentence, at + 1) === '.' && tags[at + 2] === Tag.number)
  return numbered ? { first: at, last: at + 1 } : undefined
}

const measures = /^(?:after|at|before|between|by|each|every|in|on|same|until|when|within)$/

/** "Walkways sanded before each shift start.", "callbacks done by 1" */
export function participleFragment(sentence: Sentence): Span | undefined {
  const { tokens, tags, clauses, question } = sentence
  if (question || tokens.length < 4 || tokens.length > 22) return undefined
  for (let at = 1; at < 7; at++) {
    const tag = tags[at] ?? 0
    const participle = tag === Tag.verbPassive || tag === Tag.verbParticiple || tag === Tag.verbPast
    if (!participle) continue
    const before = uposOf(tags[at - 1] ?? 0)
    if (before !== 'NOUN' && before !== 'PROPN' && before !== 'ADV') return undefined
    // No other verb may stand in its main clause.
    if (clauses.some(({ role, verb }) => role === 'main' && verb !== at)) return undefined
    const timed = tokens.slice(at + 1, at + 6).some(({ lower }) => measures.test(lower))
    const head = tokens[0]?.lower ?? ''
    const named = /^(?:i|we|he|she|it|they|you|the|a|an|this|that|last|our|my|one|two|three)$/.test(head)
    return timed && !named && sentence.zone !== 'prose' ? { first: at - 1, last: at } : undefined
  }
  return undefined
}
