/** How strongly a text obliges: the ranks of its modals, each with the verb it rules. */

import type { LockWord } from './words.ts'

export interface Ranked {
  /** must, shall, required 3; have to, need to, will 2; should, expected, asked 1; may, can 0. */
  readonly rank: 0 | 1 | 2 | 3
  /** The verb it rules; '' where it rules none ("is mandatory"). */
  readonly verb: string
}

const plain: ReadonlyMap<string, Ranked['rank']> = new Map([
  ['must', 3],
  ['shall', 3],
  ['mandatory', 3],
  ['compulsory', 3],
  ['obligatory', 3],
  ['will', 2],
  ['should', 1],
  ['may', 0],
  ['might', 0],
  ['can', 0],
  ['could', 0],
  ['would', 0],
])

/** These rule no verb of their own. */
const nouns: ReadonlySet<string> = new Set(['mandatory', 'compulsory', 'obligatory'])

/** Count only before "to VERB" ("asked to"), or as a request in progress ("asking you to"). */
const beforeTo: ReadonlyMap<string, Ranked['rank']> = new Map([
  ['required', 3],
  ['obliged', 3],
  ['obligated', 3],
  ['mandated', 3],
  ['instructed', 3],
  ['directed', 3],
  ['ordered', 3],
  ['have', 2],
  ['has', 2],
  ['need', 2],
  ['needs', 2],
  ['got', 2],
  ['are', 2],
  ['is', 2],
  ['ought', 1],
  ['expected', 1],
  ['asked', 1],
  ['requested', 1],
  ['supposed', 1],
  ['advised', 1],
  ['urged', 1],
  ['reminded', 1],
  ['encouraged', 0],
])

const skipped: ReadonlySet<string> = new Set([
  'not',
  'never',
  'always',
  'also',
  'only',
  'be',
  'to',
  'have',
  'all',
  'now',
])

function verbBehind(words: readonly LockWord[], at: number): string {
  for (let i = at; i < words.length && i < at + 4; i++) {
    const lower = words[i]?.lower ?? ''
    if (!skipped.has(lower)) return lower
  }
  return ''
}

/** "I'm asking all staff to VERB", "expects employees to VERB", "I need you to VERB": the "to" behind a short object. */
function requestedVerb(words: readonly LockWord[], at: number): string | undefined {
  for (let i = at + 1; i < words.length && i <= at + 9; i++)
    if (words[i]?.lower === 'to' && words[i - 1]?.lower !== 'up') return verbBehind(words, i + 1)
  return undefined
}

type Reader = (words: readonly LockWord[], at: number) => Ranked | undefined

const readModal: Reader = (words, at) => {
  const word = words[at]
  const rank = plain.get(word?.lower ?? '')
  if (!word || rank === undefined) return undefined
  // "The month of May": a capital in mid-sentence makes a name of it.
  if (/^(?:may|will)$/.test(word.lower) && !word.opens && /^\p{Lu}/u.test(word.text)) return undefined
  return { rank, verb: nouns.has(word.lower) ? '' : verbBehind(words, at + 1) }
}

const readRequest: Reader = (words, at) => {
  const lower = words[at]?.lower ?? ''
  const asks = /^(?:asking|asks|requests|expects?|requires?)$/.test(lower)
  if (!asks && !(lower === 'need' && words[at + 1]?.lower === 'you')) return undefined
  const verb = requestedVerb(words, at)
  const rank = lower.startsWith('require') ? 3 : lower === 'need' ? 2 : 1
  return verb === undefined ? undefined : { rank, verb }
}

const readSemiModal: Reader = (words, at) => {
  const rank = beforeTo.get(words[at]?.lower ?? '')
  if (rank === undefined) return undefined
  const to = words[at + 1]?.lower === 'not' ? at + 2 : at + 1
  // "Responses are required by noon": a duty all the same.
  if (
    words[to]?.lower !== 'to' &&
    rank === 3 &&
    !/^(?:directed|ordered|instructed)$/.test(words[at]?.lower ?? '')
  )
    return { rank, verb: '' }
  return words[to]?.lower === 'to' ? { rank, verb: verbBehind(words, to + 1) } : undefined
}

const readers: readonly Reader[] = [readModal, readRequest, readSemiModal]

export function ranksOf(words: readonly LockWord[]): Ranked[] {
  return words.flatMap((_, at) => {
    for (const read of readers) {
      const found = read(words, at)
      if (found) return [found]
    }
    return []
  })
}
