/** Tags → finite clauses with their subjects, moods and roles. */

import type { Token } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause, Mood, Role, Subject } from './clause.ts'
import { bareRole, hasStop, wasSubject } from './clause-roles.ts'
import { noSubject, pronounBefore, subjectWithin } from './subject.ts'
import { isHardStop, type Left, leftEdge } from './subordination.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'
import { isClitic } from './verb-words.ts'

/** Behind a fronted phrase ("By Friday, …") or a conjunction the subject may start anew. */
function subjectStart(tokens: readonly Token[], tags: Uint8Array, left: Left, group: number): number {
  let start = left.role === 'main' ? left.first : left.first + (left.marker === 'so that' ? 2 : 1)
  for (let i = group - 1; i > start; i--) {
    if (tokens[i]?.text !== ',') continue
    // A comma within an enumeration of subjects ("nurses, porters and cleaners must") does not start one.
    const own = group - i > 1 && subjectWithin(tokens, tags, i + 1, group - 1).head >= 0
    if (own && !listed(tags, i, group)) {
      start = i + 1
      break
    }
  }
  while (start < group && (tags[start] === Tag.coordinator || tags[start] === Tag.adverb)) start++
  return start
}

function listed(tags: Uint8Array, comma: number, group: number): boolean {
  for (let i = comma + 2; i < group; i++) if (tags[i] === Tag.coordinator) return true
  return false
}

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what', 'whatever'])

function antecedentStart(tokens: readonly Token[], relative: Clause): number {
  for (let i = relative.first - 1; i >= 0; i--)
    if (isHardStop(tokens[i]?.lower ?? '') || tokens[i]?.text === ',') return i + 1
  return 0
}

/** "Anyone who misses the deadline ⟨will lose⟩": behind a relative clause its antecedent goes on. */
function antecedent(
  tokens: readonly Token[],
  tags: Uint8Array,
  group: VerbGroup,
  left: Left,
  before: readonly Clause[],
): Subject {
  const previous = before.at(-1)
  if (left.role !== 'main' || group.imperative) return noSubject
  const relative =
    previous?.role === 'relative' ? previous : before.filter(clause => clause.role === 'relative').at(-1)
  if (!relative || relative.first === 0) return noSubject
  const owned = before.some(clause => clause.verb < relative.first && clause.last >= relative.first - 1)
  if (owned || tokens[relative.first - 1]?.text === ',' || hasStop(tokens, relative.verb, group.first))
    return noSubject
  return subjectWithin(tokens, tags, antecedentStart(tokens, relative), relative.first - 1)
}

function subjectOf(
  tokens: readonly Token[],
  tags: Uint8Array,
  group: VerbGroup,
  left: Left,
  before: readonly Clause[],
): Subject {
  const own = tokens[group.first]?.lower ?? ''
  if (isClitic(own)) return subjectWithin(tokens, tags, group.first, group.first)
  if (group.imperative) return noSubject
  if (group.innerFirst >= 0) return subjectWithin(tokens, tags, group.innerFirst, group.innerLast)
  const previous = before.at(-1)
  const start = subjectStart(tokens, tags, left, group.first)
  const pronoun = pronounBefore(tokens, tags, start, group.first - 1)
  if (pronoun.head >= 0 && pronoun.kind !== 'who') return pronoun
  const carried = antecedent(tokens, tags, group, left, before)
  if (carried.head >= 0) return carried
  const subject = subjectWithin(tokens, tags, start, group.first - 1)
  // What stands behind the last verb is its object where a coordinator joins a further verb to it.
  const joins =
    tags[group.first - 1] === Tag.coordinator ||
    /^(?:then|also|not|never)$/.test(tokens[group.first - 1]?.lower ?? '')
  if (previous && joins && previous.subject.head >= 0) return previous.subject
  if (subject.head >= 0 && subject.head < group.first) return subject
  if (relativePronouns.has(left.marker) || left.marker === 'whose')
    return { kind: 'who', first: left.first, last: left.first, head: left.first, negative: false }
  return noSubject
}

function moodOf(
  tokens: readonly Token[],
  tags: Uint8Array,
  group: VerbGroup,
  subject: Subject,
  role: Role,
): Mood {
  const own = tokens[group.first]?.lower ?? ''
  if (own === "let's" || own === 'lets' || (own === 'let' && tokens[group.first + 1]?.lower === 'us'))
    return 'hortative'
  if (group.imperative) return 'imperative'
  const asks = tokens.slice(-3).some(token => token.text.startsWith('?'))
  if (!asks || role !== 'main') return 'declarative'
  const inverted = group.innerFirst >= 0 || (uposOf(tags[group.first] ?? 0) === 'AUX' && subject.head < 0)
  const questionWord = /^(?:who|what|which|when|where|why|how|whose|what's|who's)$/.test(
    tokens[0]?.lower ?? '',
  )
  return inverted || questionWord || group.first === 0 ? 'interrogative' : 'declarative'
}

/** "Are you expected …?", "Is attendance mandatory?": the subject stands behind the copula. */
function invertedSubject(tokens: readonly Token[], tags: Uint8Array, group: VerbGroup): Subject {
  const subject = subjectWithin(tokens, tags, group.first + 1, Math.min(tokens.length - 1, group.first + 4))
  return subject.first === group.first + 1 ? { ...subject, last: subject.head } : noSubject
}

/** All finite clauses of a sentence, by their verb groups, left to right. */
export function analyseClauses(tokens: readonly Token[], tags: Uint8Array): Clause[] {
  const all = verbGroups(tokens, tags)
  const groups = all.filter((group, index) => !wasSubject(tokens, tags, group, all[index + 1]))
  const clauses: Clause[] = []
  groups.forEach((group, index) => {
    const from = (groups[index - 1]?.last ?? -1) + 1
    const found = leftEdge(tokens, tags, from, group.first)
    // "If asked, say nothing": behind the comma an order stands by itself.
    const alone = group.imperative && tokens.slice(found.first, group.first).some(token => token.text === ',')
    const edge: Left = alone ? { first: group.first, role: 'main', marker: '' } : found
    const previous = clauses.at(-1)
    let subject = subjectOf(tokens, tags, group, edge, clauses)
    const left = bareRole(tokens, tags, group, edge, subject, previous)
    const mood = moodOf(tokens, tags, group, subject, left.role)
    if (mood === 'interrogative' && subject.head < 0) subject = invertedSubject(tokens, tags, group)
    const next = groups[index + 1]
    clauses.push({
      first: subject.head >= 0 && subject.first < left.first ? subject.first : left.first,
      last: next ? Math.max(group.last, next.first - 1) : tokens.length - 1,
      subject,
      modal: group.modal,
      verb: group.verb,
      verbWord: tokens[group.verb]?.lower ?? '',
      groupFirst: group.first,
      passive: group.passive,
      perfect: group.perfect,
      progressive: group.progressive,
      negated: group.negated || subject.negative,
      past: group.past,
      mood,
      role: left.role,
      marker: left.marker,
    })
  })
  return clauses
}
