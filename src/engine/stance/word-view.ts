/** A sentence as integers: each token as itself, as its kind of word, and by its themes. */

import type { Sentence } from '../draft.ts'
import { themesOf } from '../lexicons/themes.ts'
import { Tag } from '../tagger/tags.ts'
import { hashText } from './hash.ts'

export interface WordView {
  readonly count: number
  /** The lower-cased word; numbers, times, dates and names by their class. */
  readonly form: Int32Array
  /** As `form` for words that carry grammar; other words by their tag, so that what is learned fits other topics. */
  readonly plain: Int32Array
  readonly themes: Int32Array
  /** Has a class of its own, so that its letters say nothing. */
  readonly classed: Uint8Array
}

const wordClass = {
  money: hashText('#money'),
  time: hashText('#time'),
  year: hashText('#year'),
  percent: hashText('#percent'),
  code: hashText('#code'),
  number: hashText('#number'),
  weekday: hashText('#weekday'),
  month: hashText('#month'),
  name: hashText('#name'),
  address: hashText('#address'),
}
export type WordClass = keyof typeof wordClass

const dateWords = new Map<string, WordClass>()
for (const day of 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'.split(
  ' ',
)) {
  dateWords.set(day, 'weekday')
}
const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
for (const month of months.split(' ')) dateWords.set(month, 'month')

/** Open-class words which carry so much of the act itself that their tag would not do. */
const kept: ReadonlySet<string> = new Set(
  'able anyone ask believe complete contact ensure everybody everyone expect expected help hope join know let make must need needed needs nobody people please required responsible send sorry submit sure team thank thanks think trust want'.split(
    ' ',
  ),
)
const keptAdverbs: ReadonlySet<string> = new Set(
  'again already also always directly even ever here how immediately just more most never not now only so still then there today together tomorrow too very when where why yet'.split(
    ' ',
  ),
)

const openTags = new Uint8Array(64)
for (const tag of [
  Tag.adjective,
  Tag.adverb,
  Tag.interjection,
  Tag.nounSingular,
  Tag.nounPlural,
  Tag.number,
  Tag.properNoun,
  Tag.symbol,
  Tag.other,
  Tag.verbBase,
  Tag.verbPresent,
  Tag.verbPresent3,
  Tag.verbPast,
  Tag.verbGerund,
  Tag.verbParticiple,
  Tag.verbPassive,
  Tag.verbImperative,
])
  openTags[tag] = 1

/** Far from any hash of a word in practice; a clash would only blur a feature. */
const tagForm = (tag: number): number => Math.imul(tag + 1, 0x3c6ef372)

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (code: number): boolean => code >= 65 && code <= 90

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length && i < 24; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
}

function numberClass(text: string): WordClass {
  if (/^[£$€]/.test(text)) return 'money'
  if (text.includes('%')) return 'percent'
  if (/^\d{1,2}([:.]\d\d)?(am|pm)?$/i.test(text) && /[:.apm]/i.test(text)) return 'time'
  if (/^(19|20)\d\d$/.test(text)) return 'year'
  return /[a-z]/i.test(text) ? 'code' : 'number'
}

function classOf(text: string, lower: string, tag: number, first: boolean): WordClass | undefined {
  if (hasDigit(text)) return numberClass(text)
  if (text === '£' || text === '$' || text === '€') return 'money'
  if (isCapital(text.charCodeAt(0))) {
    const date = dateWords.get(lower)
    if (date !== undefined && !(first && lower === 'may')) return date
    if (!first && tag === Tag.properNoun && !isCapital(text.charCodeAt(1))) return 'name'
  }
  return text.length > 3 && (text.includes('@') || text.includes('/')) ? 'address' : undefined
}

const isKept = (lower: string, tag: number): boolean =>
  kept.has(lower) || (tag === Tag.adverb && keptAdverbs.has(lower))

export function viewWords({ tokens, tags }: Sentence): WordView {
  const count = tokens.length
  const form = new Int32Array(count)
  const plain = new Int32Array(count)
  const themes = new Int32Array(count)
  const classed = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const tag = tags[i] ?? 0
    const kind = classOf(token.text, token.lower, tag, i === 0)
    const own = kind === undefined ? hashText(token.lower) : wordClass[kind]
    form[i] = own
    classed[i] = kind === undefined && token.isWord ? 0 : 1
    plain[i] = kind === undefined && openTags[tag] === 1 && !isKept(token.lower, tag) ? tagForm(tag) : own
    if (kind === undefined) themes[i] = themesOf(token.lower)
  }
  return { count, form, plain, themes, classed }
}
