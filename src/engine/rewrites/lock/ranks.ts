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

/** Count only before "to VERB" ("asked to"), or as a request in progress ("asking you to"). */
const beforeTo: ReadonlyMap<string, Ranked['rank']> = new Map([
  ['required', 3],
  ['requires', 3],
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
  ['expects', 1],
  ['asked', 1],
  ['asks', 1],
  ['requested', 1],
  ['supposed', 1],
  ['advised', 1],
  ['urged', 1],
  ['reminded', 1],
  ['encouraged', 0],
])

const skipped: ReadonlySet<string> = new Set(['not', 'never', 'always', 'also', 'only', 'be', 'to', 'have', 'all', 'now'])

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

export function ranksOf(words: readonly LockWord[]): Ranked[] {
  const ranks: Ranked[] = []
  words.forEach(({ lower }, i) => {
    const next = words[i + 1]?.lower
    const modal = plain.get(lower)
    if (modal !== undefined) {
      // "The month of May": a capital in mid-sentence makes a name of it.
      const name = (lower === 'may' || lower === 'will') && !words[i]?.opens && /^\p{Lu}/u.test(words[i]?.text ?? '')
      if (!name) ranks.push({ rank: modal, verb: modal === 3 && lower.length > 5 ? '' : verbBehind(words, i + 1) })
      return
    }
    const isRequest = /^(?:asking|expects?|requires?)$/.test(lower) || (lower === 'need' && next === 'you')
    if (isRequest) {
      const verb = requestedVerb(words, i)
      const rank = lower.startsWith('require') ? 3 : lower === 'need' ? 2 : 1
      if (verb !== undefined) ranks.push({ rank, verb })
      return
    }
    const semi = beforeTo.get(lower)
    const negatedBe = next === 'not' && words[i + 2]?.lower === 'to'
    if (semi === undefined || (next !== 'to' && !negatedBe)) return
    ranks.push({ rank: semi, verb: verbBehind(words, i + (negatedBe ? 3 : 2)) })
  })
  return ranks
}
