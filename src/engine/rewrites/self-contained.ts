/** Whether a clause can stand elsewhere: its pronouns mean nothing outside it. */

import type { Sentence, Token } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'

/** Words that point to something outside the clause. */
const pointing: ReadonlySet<string> = new Set(
  `this that these those such here there he she him her his hers they them their theirs it its itself one ones
   former latter same both neither either another other others else former above below following so thus therefore
   however also too instead otherwise then though although second third finally lastly meanwhile again even yes no
   and but or nor if unless whether whichever whatever ditto`.split(/\s+/),
)
const timeNouns =
  /^(?:morning|afternoon|evening|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const referring: ReadonlySet<string> = new Set([
  'they',
  'them',
  'their',
  'theirs',
  'it',
  'its',
  'he',
  'him',
  'his',
  'she',
  'her',
])
const nouns: ReadonlySet<number> = new Set([Tag.nounSingular, Tag.nounPlural, Tag.properNoun])

/** True where a pronoun of the clause means something outside it. */
export function pointsOutside(sentence: Sentence, first: number, last: number): boolean {
  let named = false
  for (let i = first; i <= last; i++) {
    if (nouns.has(sentence.tags[i] ?? 0)) named = true
    if (pointsAt(sentence, first, i, named)) return true
  }
  return false
}

/** @param named a noun of the clause stands before: "they" may mean it */
function pointsAt({ tokens, tags }: Sentence, first: number, i: number, named: boolean): boolean {
  const lower = tokens[i]?.lower.replace(/'.*$/, '') ?? ''
  if (i === first && pointing.has(lower) && !deictic(tokens, i)) return true
  if (referring.has(lower) && (!named || isObject(tags, tokens, i))) return true
  if (/^(?:this|that|these|those|such)$/.test(lower)) return pointsAway(tags, tokens, i, first)
  // "Each one took a line down", "one of them"
  if (/^(?:each|one|some|many|most|half)$/.test(lower) && i === first)
    return /^(?:one|of (?:them|these|those|it))$/.test(
      [tokens[i + 1], ...(tokens[i + 1]?.lower === 'of' ? [tokens[i + 2]] : [])]
        .map(token => token?.lower ?? '')
        .join(' '),
    )
  // "Patients there wait": a place that was named before.
  if (lower === 'there') return i > first && uposOf(tags[i + 1] ?? 0) !== 'AUX'
  return /^(?:above|below|following|attached)$/.test(lower)
}

function pointsAway(tags: Uint8Array, tokens: readonly Token[], i: number, first: number): boolean {
  const pronoun = tags[i] === Tag.pronoun || tags[i] === Tag.determiner || tags[i] === Tag.pronounSubject
  return pronoun && !deictic(tokens, i) && !isRelative(tags, tokens, i, first)
}

/** "riding on it", "pull them apart": as an object the pronoun mostly reaches beyond its clause. */
function isObject(tags: Uint8Array, tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  if (/^(?:them|him)$/.test(lower)) return true
  return lower === 'it' && !predicates.has(uposOf(tags[i + 1] ?? 0))
}

/** "46 incidents that began in class" */
const isRelative = (tags: Uint8Array, tokens: readonly Token[], i: number, first: number): boolean =>
  i > first &&
  tokens[i]?.lower === 'that' &&
  nouns.has(tags[i - 1] ?? 0) &&
  // "We cancelled 612 orders that way."
  !/^(?:way|time|one)$/.test(tokens[i + 1]?.lower ?? '')

const predicates: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV'])

const deictic = (tokens: readonly Token[], i: number): boolean => timeNouns.test(tokens[i + 1]?.lower ?? '')

/** Opens with a word that means what stands before it: "This has to end.", "One of them died.", "So we stopped." */
export function leansBack(sentence: Sentence): boolean {
  const opener = sentence.tokens[0]?.lower ?? ''
  // "No changeovers on Fridays.", "One request each.", "All ..." count and bar; they point at nothing.
  const from = /^(?:no|one|all|above|if|unless|whether)$/.test(opener) && sentence.tokens[1]?.isWord ? 1 : 0
  return (
    pointsOutside(sentence, from, sentence.tokens.length - 1) ||
    /^(?:so|that|this|it|and|but|which|both|then|otherwise)$/.test(opener)
  )
}

/** What the writer feels or blames is seldom what an ask is for. */
export function isPersonal({ tokens }: Sentence, first: number, last: number): boolean {
  const text = tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')
  return (
    /^(?:some |most )?(?:i|you|i'd|i'm|i've|you're|my)\b/.test(text) ||
    /\b(?:i'd|i'm|my|me|myself)\b/.test(text)
  )
}
