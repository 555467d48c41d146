import type { Token } from '../draft.ts'
import { groupNouns } from '../lexicons/people.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Subject } from './clause.ts'
import { isDateToken } from './dates.ts'
import { kindOfNoun, kindOfPronoun, partitive } from './subject-kinds.ts'

export const noSubject: Subject = { kind: 'none', first: -1, last: -1, head: -1, negative: false }

const negatives: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'no-one', 'nothing'])
const nominal: ReadonlySet<number> = new Set([
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.properNoun,
  Tag.pronoun,
  Tag.pronounSubject,
  Tag.number,
])
const inPhrase: ReadonlySet<number> = new Set([
  ...nominal,
  Tag.adjective,
  Tag.determiner,
  Tag.verbGerund,
  Tag.verbParticiple,
  Tag.verbPassive,
  Tag.adverb,
  Tag.symbol,
  // "Team leads bring": a noun that the tagger took for a verb stands in a subject.
  Tag.verbPresent3,
  Tag.verbImperative,
])

function pronounAt(tokens: readonly Token[], tags: Uint8Array, at: number): Subject | undefined {
  const lower = tokens[at]?.lower ?? ''
  const kind = kindOfPronoun(lower)
  if (!kind) return undefined
  const tag = tags[at] ?? 0
  const unsure = kind === 'thing' || kind === 'who'
  if (unsure && uposOf(tag) !== 'PRON' && !lower.includes("'")) return undefined
  return { kind, first: at, last: at, head: at, negative: false }
}

/** The noun or pronoun right before a verb group, adverbs apart. */
export function pronounBefore(
  tokens: readonly Token[],
  tags: Uint8Array,
  first: number,
  last: number,
): Subject {
  let i = last
  while (i > first && tags[i] === Tag.adverb) i--
  if (/^(?:all|both|each)$/.test(tokens[i]?.lower ?? '') && i > first) i--
  if (i < first) return noSubject
  const found = pronounAt(tokens, tags, i)
  // "those of you", "each of us" belong to the phrase before.
  return found && tokens[i - 1]?.lower !== 'of' ? found : noSubject
}

/** @param last last token that may belong to it (the one before the verb group) */
export function subjectWithin(
  tokens: readonly Token[],
  tags: Uint8Array,
  first: number,
  last: number,
): Subject {
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    const tag = tags[i] ?? 0
    if (!token) break
    const pronoun = pronounAt(tokens, tags, i)
    if (pronoun) return pronoun
    if (tag === Tag.adposition) {
      i = skipPhrase(tokens, tags, i + 1, last)
      continue
    }
    if (!inPhrase.has(tag) || tag === Tag.adverb) continue
    // "This week managers must", "From Monday all teams must": a date is no subject where another noun follows.
    if (isTemporal(tokens, tags, i, last)) {
      i = temporalEnd(tokens, i, last)
      continue
    }
    return nounPhrase(tokens, tags, i, last)
  }
  return noSubject
}

function isTemporal(tokens: readonly Token[], tags: Uint8Array, at: number, last: number): boolean {
  const end = temporalEnd(tokens, at, last)
  return end >= at && end < last && subjectWithin(tokens, tags, end + 1, last).head >= 0
}

function temporalEnd(tokens: readonly Token[], at: number, last: number): number {
  let end = at - 1
  for (let i = at; i <= Math.min(last, at + 6); i++) {
    if (isDateToken(tokens, i)) end = i
    else if (
      !/^(?:this|next|the|each|every|\d+\S*|of|,|morning|afternoon|evening|on|a)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      break
  }
  return end
}

/** A phrase behind a preposition ends where a new one starts: "In the north ⟨all teams⟩ must". */
function skipPhrase(tokens: readonly Token[], tags: Uint8Array, from: number, last: number): number {
  let i = from
  let noun = false
  for (; i <= last && inPhrase.has(tags[i] ?? 0); i++) {
    const tag = tags[i] ?? 0
    const lower = tokens[i]?.lower ?? ''
    if (noun && (tag === Tag.determiner || tag === Tag.pronounSubject)) break
    if (noun && groupNouns.has(lower) && isDateToken(tokens, i - 1)) break
    if (nominal.has(tag)) noun = true
  }
  return i - 1
}

function nounPhrase(tokens: readonly Token[], tags: Uint8Array, first: number, last: number): Subject {
  let head = -1
  let i = first
  for (; i <= last && inPhrase.has(tags[i] ?? 0); i++) {
    const tag = tags[i] ?? 0
    // "Employees working remotely": the noun before a participle was the head.
    const participle = tag === Tag.verbGerund || tag === Tag.verbPassive || tag === Tag.verbParticiple
    if (head >= 0 && (participle || tag === Tag.adverb)) break
    if (
      nominal.has(tag) ||
      tag === Tag.verbPresent3 ||
      tag === Tag.verbImperative ||
      (head < 0 && tag === Tag.determiner)
    )
      head = i
  }
  if (head < 0) head = Math.max(first, i - 1)
  const lower = tokens[head]?.lower ?? ''
  const kind = partitive(tokens, head) ?? kindOfNoun(tokens, tags, first, head)
  const opener = tokens[first]?.lower ?? ''
  const negative = negatives.has(opener) || negatives.has(lower)
  return { kind, first, last, head, negative }
}
