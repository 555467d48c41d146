/** Where an order starts. The tagger knows most; a clause that opens in a verb's base form is one too. */

import type { Token } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import { isDateToken } from './dates.ts'
import { doForms } from './verb-words.ts'

const lead: ReadonlySet<string> = new Set([
  'also',
  'always',
  'and',
  'finally',
  'first',
  'immediately',
  'instead',
  'just',
  'kindly',
  'never',
  'next',
  'now',
  'or',
  'otherwise',
  'please',
  'pls',
  'plz',
  'second',
  'simply',
  'so',
  'then',
  'third',
])
const breaks: ReadonlySet<string> = new Set([
  ':',
  ';',
  '—',
  '–',
  '-',
  '(',
  '"',
  '“',
  '*',
  '•',
  '→',
  '…',
  '.',
  '!',
])

/** True where a clause may open: at the head of the sentence, behind a mark, or behind such an opener's "please, then". */
export function opensClause(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  let i = at - 1
  while (i >= 0 && lead.has(tokens[i]?.lower ?? '')) i--
  if (i < 0) return true
  const text = tokens[i]?.text ?? ''
  if (breaks.has(text)) return true
  if (text !== ',') return false
  // Behind the comma of a fronted phrase ("By Friday, …", "If asked, …") or of the opener itself ("First, …").
  const opener = uposOf(tags[0] ?? 0)
  const fronted =
    opener === 'ADP' || opener === 'SCONJ' || opener === 'ADV' || lead.has(tokens[0]?.lower ?? '')
  return fronted && !tokens.slice(0, i).some(token => token.text === ',')
}

/** Words that only an object starts with: behind a bare noun they show that it was a verb. */
const startsObject = (tokens: readonly Token[], tags: Uint8Array, at: number): boolean => {
  const tag = tags[at] ?? 0
  const lower = tokens[at]?.lower ?? ''
  if (tag === Tag.determiner) return lower !== 'no' && lower !== 'both'
  return /^(?:your|my|our|their|me|us|them|it|him|her|yourself|everything)$/.test(lower)
}

interface Before {
  readonly imperative: boolean
}

export function opensOrder(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  previous: Before | undefined,
): boolean {
  const tag = tags[at] ?? 0
  if (tag === Tag.verbImperative || tag === Tag.auxiliaryImperative) return true
  const token = tokens[at]
  if (!token?.isWord) return false
  const opens = opensClause(tokens, tags, at)
  const { lower } = token
  if (doForms.has(lower)) {
    const negated =
      lower === "don't" || lower === 'dont' || (lower === 'do' && tokens[at + 1]?.lower === 'not')
    const next = tokens[at + (lower === 'do' ? 2 : 1)]?.lower ?? ''
    return negated && opens && !/^(?:you|we|they|i)$/.test(next)
  }
  if (tag === Tag.verbBase || tag === Tag.verbPresent) {
    // "Submit the form and upload …": what goes on after an order in base form is an order.
    const goesOn = (previous?.imperative ?? false) && /^(?:and|or|then|,)$/.test(tokens[at - 1]?.lower ?? '')
    return (opens || goesOn) && lower !== 'am' && lower !== 'are'
  }
  const bare =
    tag === Tag.nounSingular || tag === Tag.properNoun || tag === Tag.adjective || tag === Tag.adverb
  if (!bare || !opens || lead.has(lower) || isDateToken(tokens, at)) return false
  if (!/^[a-z]{2,}$/.test(lower) || (tag !== Tag.nounSingular && !couldBeVerb(lower))) return false
  return startsObject(tokens, tags, at + 1) && !/(?:ing|ness|tion|ment|ity|ly|ful|ous|ive)$/.test(lower)
}

/** Verbs that the tagger takes for other words when they open a sentence. */
const couldBeVerb = (lower: string): boolean => oftenVerbs.has(lower)
const oftenVerbs: ReadonlySet<string> = new Set([
  'back',
  'clean',
  'clear',
  'close',
  'double-check',
  'dry',
  'email',
  'empty',
  'lower',
  'mail',
  'open',
  'phone',
  'ring',
  'secure',
  'slow',
  'text',
  'tidy',
  'warm',
])
