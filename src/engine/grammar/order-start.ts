/** Where an order starts. The tagger knows most; a clause that opens in a verb's base form is one too. */

import type { Token } from '../draft.ts'
import { nounLikeActionVerbs, plainActionVerbs } from '../lexicons/action-verbs.ts'
import { groupNouns, groupPronouns } from '../lexicons/people.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import { isDateToken } from './dates.ts'
import { doForms, finiteTags } from './verb-words.ts'

const lead: ReadonlySet<string> = new Set([
  'also',
  'always',
  'and',
  'finally',
  'immediately',
  'instead',
  'just',
  'kindly',
  'never',
  'now',
  'or',
  'otherwise',
  'please',
  'pls',
  'plz',
  'simply',
  'so',
  'then',
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

/** True where a word stands at `at` or before it. */
function hasWordUpTo(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i <= at; i++) if (tokens[i]?.isWord) return true
  return false
}

/** False for a box, a warning sign or a bullet at the head of the sentence. */
const startsWord = (tokens: readonly Token[], at: number): boolean =>
  hasWordUpTo(tokens, at) || /^["“‘']$/.test(tokens[at]?.text ?? '')

/** True where a clause may open: at the head of the sentence, behind a mark, or behind such an opener's "please, then". */
function opensClause(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (lead.has(tokens[i]?.lower ?? '') || !startsWord(tokens, i))) i--
  if (i < 0) return true
  const text = tokens[i]?.text ?? ''
  if (breaks.has(text)) return true
  if (text !== ',') return false
  // Behind the comma of a fronted phrase ("By Friday, …", "If asked, …") or of the opener itself ("First, …").
  const opener = uposOf(tags[0] ?? 0)
  const fronted =
    opener === 'ADP' || opener === 'SCONJ' || opener === 'ADV' || lead.has(tokens[0]?.lower ?? '')
  const addressed =
    i <= 4 && tokens.slice(0, i).some(({ lower }) => groupNouns.has(lower) || groupPronouns.has(lower))
  return (fronted || addressed) && !tokens.slice(0, i).some(token => token.text === ',')
}

/** Words that only an object starts with: behind a bare noun they show that it was a verb. */
const startsObject = (tokens: readonly Token[], tags: Uint8Array, at: number): boolean => {
  const tag = tags[at] ?? 0
  const lower = tokens[at]?.lower ?? ''
  if (tag === Tag.determiner) return lower !== 'no' && lower !== 'both'
  return /^(?:one|your|my|our|their|me|us|them|it|him|her|yourself|everything)$/.test(lower)
}

interface Before {
  readonly imperative: boolean
}

/** "Do not open", "don't wait"; but "don't you think" asks and "never have we" turns the clause around. */
function isNegatedOrder(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const negated = lower === "don't" || lower === 'dont' || (lower === 'do' && tokens[at + 1]?.lower === 'not')
  return negated && !/^(?:you|we|they|i)$/.test(tokens[at + (lower === 'do' ? 2 : 1)]?.lower ?? '')
}

const auxiliaries: ReadonlySet<string> = new Set(['am', 'are', 'do', 'had', 'have', 'is', 'was', 'were'])

const isInverted = (tokens: readonly Token[], at: number): boolean =>
  auxiliaries.has(tokens[at]?.lower ?? '') &&
  /^(?:he|i|it|she|they|we|you)$/.test(tokens[at + 1]?.lower ?? '')

/** "Submit the form and upload …": what goes on after an order in base form is an order. */
const goesOn = (tokens: readonly Token[], at: number, previous: Before | undefined): boolean =>
  (previous?.imperative ?? false) && /^(?:,|and|or|then)$/.test(tokens[at - 1]?.lower ?? '')

/** "Name badges to be worn on the left": what may be a verb is part of the subject of a clipped passive. */
export function isClippedSubject(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  let i = at + 1
  while (uposOf(tags[i] ?? 0) === 'NOUN') i++
  return (
    i > at + 1 &&
    tokens[i]?.lower === 'to' &&
    tokens[i + 1]?.lower === 'be' &&
    (tags[i + 2] === Tag.verbPassive || tags[i + 2] === Tag.verbParticiple)
  )
}

/** @param previous the verb group before it */
export function opensOrder(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  previous: Before | undefined,
): boolean {
  const tag = tags[at] ?? 0
  if (tag === Tag.verbImperative || tag === Tag.auxiliaryImperative) return true
  if (!tokens[at]?.isWord || isInverted(tokens, at)) return false
  const lower = tokens[at]?.lower ?? ''
  const opens = opensClause(tokens, tags, at)
  if (doForms.has(lower)) return opens && isNegatedOrder(tokens, at)
  if (tag === Tag.verbBase || tag === Tag.verbPresent)
    return (opens || goesOn(tokens, at, previous)) && lower !== 'am' && lower !== 'are'
  if (!opens || lead.has(lower) || isDateToken(tokens, at) || ending.test(lower)) return false
  return opensByWord(tokens, tags, at)
}

/** Endings of nouns and adjectives that no verb's base form has. */
const ending = /[a-z]{3}(?:ing|ness|tion|ity|ly|ful|ous)$/

/** A clause without a finite verb in a sentence with a full stop: its first word has to be the verb. */
function standsAlone(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  if (tokens.at(-1)?.text !== '.') return false
  const object = tokens[at + 2]
  if (
    /^(?:on|off|in|out|up|back|over)$/.test(tokens[at + 1]?.lower ?? '') &&
    object &&
    startsObject(tokens, tags, at + 2)
  )
    return true
  for (let i = at + 1; i < tokens.length; i++) {
    if (/^[,;:.—–(]$/.test(tokens[i]?.text ?? '')) return true
    if (finiteTags.has(tags[i] ?? 0))
      return tags[i - 1] === Tag.subordinator || tags[i - 1] === Tag.pronounSubject
  }
  return true
}

/** "Report concerns to Compliance" reads on like a verb; "limit of 50", "Name badges to be worn" do not. */
function readsOn(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const next = tokens[at + 1]
  const tag = tags[at + 1] ?? 0
  if (!next || next.lower === 'of' || next.text === ':') return false
  // "Line managers", "process owners"
  if (groupNouns.has(next.lower)) return false
  if (tag === Tag.nounPlural && tokens[at + 2]?.lower === 'to') return false
  // A verb in the third person singular may be a plural noun.
  return !finiteTags.has(tag) || tag === Tag.verbPresent3
}

/** A verb that is as often a noun: its object or particle shows which it is. */
function nounLikeOpens(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  const tag = tags[at + 1] ?? 0
  // "If you lose power, rest.", "…, stop and ring"
  const behindCondition = tags[0] === Tag.subordinator && tokens[at - 1]?.text === ','
  if (behindCondition && (!tokens[at + 1]?.isWord || /^(?:and|\d+)/.test(next))) return true
  if (tag === Tag.nounPlural || /^(?:up|out|down|off|what)$/.test(next)) return true
  return (tag === Tag.verbGerund || tag === Tag.adposition) && standsAlone(tokens, tags, at)
}

/** A clause that opens in a word which may be a verb: what follows decides. */
function opensByWord(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  // "Print, sign and return"
  const listed =
    tokens[at + 1]?.text === ',' &&
    (plainActionVerbs.has(tokens[at + 2]?.lower ?? '') ||
      nounLikeActionVerbs.has(tokens[at + 2]?.lower ?? ''))
  if (listed && at === 0 && (plainActionVerbs.has(lower) || nounLikeActionVerbs.has(lower)))
    return !tags.some(tag => finiteTags.has(tag))
  if (!readsOn(tokens, tags, at) || /^(?:half|twice)$/.test(lower)) return false
  if (plainActionVerbs.has(lower)) return (tokens[at + 1]?.isWord ?? false) || at > 0
  const object = startsObject(tokens, tags, at + 1)
  if (nounLikeActionVerbs.has(lower)) return object || nounLikeOpens(tokens, tags, at)
  // A bare noun right before an object's first word was a verb.
  const next = tokens[at + 1]?.lower ?? ''
  const named = tags[at] === Tag.properNoun && at === 0 && /^(?:a|an|it|my|the|your)$/.test(next)
  return (tags[at] === Tag.nounSingular || named) && object && /^[a-z]{2,}$/.test(lower)
}
