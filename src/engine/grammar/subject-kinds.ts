/** Whom a subject names, by its pronoun or noun. */

import type { Token } from '../draft.ts'
import { groupNouns, groupPronouns } from '../lexicons/people.ts'
import { Tag } from '../tagger/tags.ts'
import type { SubjectKind } from './clause.ts'

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

export const kindOfPronoun = (lower: string): SubjectKind | undefined =>
  pronounKinds.get(lower.replace(/'(?:ll|re|ve|s|m|d)$/, ''))

/** "each of you", "all of us", "some of you": the pronoun behind "of" says who is meant. */
export function partitive(tokens: readonly Token[], head: number): SubjectKind | undefined {
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

/** "anyone", "each of the nurses"; but "the new one", "one of my priorities". */
function isGroupPronoun(tokens: readonly Token[], first: number, head: number): boolean {
  const lower = tokens[head]?.lower ?? ''
  if (!groupPronouns.has(lower)) return false
  if (tokens[head + 1]?.lower === 'of') return peopleBehind(tokens, head + 2)
  return lower !== 'one' || head === first || /^(?:each|every|no|any)$/.test(tokens[head - 1]?.lower ?? '')
}

/** "each team", "your manager", "the charge nurse"; but "the Leeds office" is a place, "each office" its people. */
function isSingularGroup(tokens: readonly Token[], first: number, head: number): boolean {
  const lower = tokens[head]?.lower ?? ''
  const plural = `${lower}s`
  const known = groupNouns.has(plural) || (trades.test(plural) && !things.test(plural))
  if (!known) return false
  const opener = tokens[first]?.lower ?? ''
  if (universal.has(opener)) return true
  return !places.test(lower) && (/^(?:a|an|your|the|one|their|its)$/.test(opener) || first === head)
}

/** What kind of subject a noun phrase is, by its head. */
export function kindOfNoun(
  tokens: readonly Token[],
  tags: Uint8Array,
  first: number,
  head: number,
): SubjectKind {
  const lower = tokens[head]?.lower ?? ''
  if (groupPronouns.has(lower)) return isGroupPronoun(tokens, first, head) ? 'group' : 'thing'
  if (things.test(lower)) return 'thing'
  if (groupNouns.has(lower) || trades.test(lower)) return 'group'
  // "GMs", "HRBPs"
  if (/^[A-Z]{2,}s$/.test(tokens[head]?.text ?? '')) return initialsOfThings.test(lower) ? 'thing' : 'group'
  if (isSingularGroup(tokens, first, head)) return 'group'
  return tags[head] === Tag.properNoun ? 'person' : 'thing'
}
