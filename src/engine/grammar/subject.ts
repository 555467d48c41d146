import type { Token } from '../draft.ts'
import { groupNouns, groupPronouns } from '../lexicons/people.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Subject, SubjectKind } from './clause.ts'
import { isDateToken } from './dates.ts'

export const noSubject: Subject = { kind: 'none', first: -1, last: -1, head: -1, negative: false }

const pronounKinds: ReadonlyMap<string, SubjectKind> = new Map([
  ['you', 'you'],
  ['ye', 'you'],
  ['yous', 'you'],
  ["y'all", 'you'],
  ['we', 'we'],
  ['i', 'I'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'they'],
  ['it', 'it'],
  ['there', 'there'],
  ['who', 'who'],
  ['that', 'thing'],
  ['this', 'thing'],
  ['these', 'thing'],
  ['what', 'thing'],
  ['here', 'thing'],
  ['which', 'who'],
])

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
])

const universal: ReadonlySet<string> = new Set([
  'each',
  'every',
  'all',
  'any',
  'no',
  'both',
  'either',
  'neither',
])
const negatives: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'no-one', 'nothing'])

const kindOfPronoun = (lower: string): SubjectKind | undefined =>
  pronounKinds.get(lower.replace(/'(?:ll|re|ve|s|m|d)$/, ''))

/** "each of you", "all of us", "some of you": the pronoun behind "of" says who is meant. */
function partitive(tokens: readonly Token[], head: number): SubjectKind | undefined {
  if (tokens[head + 1]?.lower !== 'of') return undefined
  const whom = tokens[head + 2]?.lower
  if (whom === 'you') return 'you'
  if (whom === 'us') return 'we'
  return whom === 'them' ? 'they' : undefined
}

/** Nouns for people by what they do: -ers, -ors, -ees, -ists, -ants and the like. */
const trades =
  /^\p{L}{2,}(?:yees|nees|ists|tants|agers|isors|eers|inees|holders|tees|irers|achers|orkers|perators|ctors|mbers|chers|ivers|uilders|nicians|yers|owners|handlers|leaders|porters|walkers|keepers|marshals|wardens|men|women|marshalls|makers|ssors|cians|nders|hiefs|esters|ainers|wners|tters|izers|isers|elors|sters)$/u
/** Things that end like trades. */
const things =
  /(?:papers|orders|letters|numbers|members'|matters|filters|meters|vouchers|counters|posters|registers|centers|computers|tablets|stickers|trailers|containers|tenders|reminders|calendars|headers|factors|sectors|motors|monitors|routers|boilers|chillers|buckets)$/

const places = /^(?:agency|branch|department|division|office|organisation|organization|site|store|unit|ward)$/

const initialsOfThings = /^(?:apis|atms|cvs|faqs|ids|kpis|okrs|pcs|pdfs|pos|prs|rfps|skus|slas|tvs|urls|vms)$/

/** True where "… of the nurses", "… of our teams" names people. */
function peopleBehind(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(({ lower }) => groupNouns.has(lower) || trades.test(lower))
}

/** Subject of a person's kind by its noun. */
function kindOfNoun(tokens: readonly Token[], tags: Uint8Array, first: number, head: number): SubjectKind {
  const lower = tokens[head]?.lower ?? ''
  const text = tokens[head]?.text ?? ''
  // "One of my priorities" is no person.
  if (groupPronouns.has(lower) && tokens[head + 1]?.lower === 'of')
    return peopleBehind(tokens, head + 2) ? 'group' : 'thing'
  if (lower === 'one' && head > first && !/^(?:each|every|no|any)$/.test(tokens[head - 1]?.lower ?? ''))
    return 'thing'
  if (groupPronouns.has(lower)) return 'group'
  if (things.test(lower)) return 'thing'
  if (groupNouns.has(lower) || trades.test(lower)) return 'group'
  // "GMs", "HRBPs"
  if (/^[A-Z]{2,}s$/.test(text)) return initialsOfThings.test(lower) ? 'thing' : 'group'
  const plural = `${lower}s`
  if (groupNouns.has(plural) || (trades.test(plural) && !things.test(plural))) {
    const opener = tokens[first]?.lower ?? ''
    // "The Leeds office will close" is about a place; "each office" about its people.
    if (places.test(lower) && !universal.has(opener)) return 'thing'
    // "each team", "your manager", "a supervisor", "the charge nurse"; "the team" is a body of people as well.
    if (universal.has(opener) || /^(?:a|an|your|the|one|their|its)$/.test(opener) || first === head)
      return 'group'
  }
  return tags[head] === Tag.properNoun ? 'person' : 'thing'
}

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
    if (nominal.has(tag) || tag === Tag.verbPresent3 || (head < 0 && tag === Tag.determiner)) head = i
  }
  if (head < 0) head = Math.max(first, i - 1)
  const lower = tokens[head]?.lower ?? ''
  const kind = partitive(tokens, head) ?? kindOfNoun(tokens, tags, first, head)
  const opener = tokens[first]?.lower ?? ''
  const negative = negatives.has(opener) || negatives.has(lower)
  return { kind, first, last, head, negative }
}
