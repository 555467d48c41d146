/** Which word hangs a clause in its sentence, and how. */

import type { Token } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Role } from './clause.ts'

const roles: ReadonlyMap<string, Role> = new Map([
  ['if', 'condition'],
  ['unless', 'condition'],
  ['provided', 'condition'],
  ['whether', 'complement'],
  ['when', 'time'],
  ['whenever', 'time'],
  ['while', 'time'],
  ['until', 'time'],
  ['till', 'time'],
  ['before', 'time'],
  ['after', 'time'],
  ['once', 'time'],
  ['as', 'time'],
  ['because', 'reason'],
  ['since', 'reason'],
  ['although', 'concession'],
  ['though', 'concession'],
  ['who', 'relative'],
  ['whom', 'relative'],
  ['whose', 'relative'],
  ['which', 'relative'],
  ['that', 'complement'],
  ['than', 'complement'],
  ['what', 'complement'],
  ['whatever', 'complement'],
  ['why', 'complement'],
  ['how', 'complement'],
  ['where', 'complement'],
  ['wherever', 'complement'],
])

/** These are also prepositions or adverbs; the tag decides. */
const ambiguous: ReadonlySet<string> = new Set([
  'after',
  'as',
  'before',
  'once',
  'since',
  'than',
  'till',
  'until',
])

/** Marks behind which a clause starts anew. */
const hardStops: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', '.', '!', '?', '--', '...', '…'])
export const isHardStop = (lower: string): boolean => hardStops.has(lower)

export interface Left {
  readonly first: number
  readonly role: Role
  readonly marker: string
}

/** Where the last mark between stands, or -1. */
function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.text === ',') return i
  return -1
}

/** "If, by then, you must": what stands between two commas does not close the clause. */
const closedBefore = (tokens: readonly Token[], marker: number, group: number): boolean => {
  const last = lastComma(tokens, marker, group)
  return last >= 0 && lastComma(tokens, marker, last) < 0 && last < group - 1
}

/** "So that", "the form that", "he said that"; but "that must change" has a subject of its own. */
function thatAt(tags: Uint8Array, at: number, before: string): Left | undefined {
  if (before === 'so') return { first: at - 1, role: 'purpose', marker: 'so that' }
  const complement: Left = { first: at, role: 'complement', marker: 'that' }
  if (tags[at] === Tag.subordinator) return complement
  const upos = uposOf(tags[at - 1] ?? 0)
  if (upos === 'NOUN' || upos === 'PRON') return { ...complement, role: 'relative' }
  const opens = at === 0 || !/^\w/.test(before) || tags[at - 1] === Tag.coordinator
  return opens ? undefined : complement
}

function roleAt(tokens: readonly Token[], tags: Uint8Array, at: number): Left | undefined {
  const lower = tokens[at]?.lower ?? ''
  const role = roles.get(lower)
  const tag = tags[at] ?? 0
  if (!role || tag === Tag.determiner) return undefined
  if (lower === 'that') return thatAt(tags, at, tokens[at - 1]?.lower ?? '')
  const pronounBehind = /^(?:i|you|we|they|he|she|it)(?:'|$)/.test(tokens[at + 1]?.lower ?? '')
  if (ambiguous.has(lower) && tag !== Tag.subordinator && !pronounBehind) return undefined
  return { first: at, role, marker: lower }
}

/** Looks left from a verb group, not beyond `from`, for the word that subordinates it. */
export function leftEdge(tokens: readonly Token[], tags: Uint8Array, from: number, group: number): Left {
  for (let i = group - 1; i >= from; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (hardStops.has(lower)) return { first: i + 1, role: 'main', marker: '' }
    const found = roleAt(tokens, tags, i)
    if (found && !closedBefore(tokens, i, group)) return found
  }
  return { first: from, role: 'main', marker: '' }
}
