/** A finding's sentence, with the places in the source where words may be put in. */

import type { PlacedSentence, Token } from '../draft.ts'
import type { Clause } from '../grammar/clause.ts'
import { isDayOrMonth } from '../grammar/dates.ts'
import type { Judged } from '../reading/build-report.ts'
import type { Evidence } from '../reading/evidence.ts'
import type { ReportFinding } from '../report.ts'
import { Tag } from '../tagger/tags.ts'
import { keepsCapital } from './letters.ts'

export interface Span {
  /** Offsets into the text, half-open, the sentence's own emphasis marks included. */
  readonly start: number
  readonly end: number
}

export interface Ask extends Span {
  readonly judged: Judged
  readonly rule: string
  /** The finding shows in the text. */
  readonly marked: boolean
  /** The finding is about the draft as a whole. */
  readonly ofDraft: boolean
  /** A place for the draft's reason may be opened here: once a draft is enough. */
  readonly opens: boolean
  /** Index in `Draft.sentences`. */
  readonly index: number
  readonly placed: PlacedSentence
  readonly evidence: Evidence
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  /** The finding's tokens, both included. */
  readonly first: number
  readonly last: number
  /** The clause that asks. */
  readonly clause: Clause | undefined
  /** Where words are added before the end mark: its offset, or `end` without one. */
  readonly stop: number
  /** The end mark, '' without one. */
  readonly mark: string
  readonly words: number
}

const endMark = /^[.!?:;…]+$/

/** Where the sentence ends within a link's target: how far the link goes on. */
function closesLink(sentence: string, rest: string): number {
  if (sentence.lastIndexOf('](') <= sentence.lastIndexOf(')')) return 0
  return /^[^()\s]{0,2000}\)[*_~]*/.exec(rest)?.[0].length ?? 0
}

/** Emphasis and link brackets that stand against a sentence belong to it. */
function widen(judged: Judged, index: number): Span | undefined {
  const { text, blocks, sentences } = judged.draft
  const placed = sentences[index]
  const block = blocks[placed?.block ?? -1]
  if (!placed || !block) return undefined
  const { sentence, offset, firstInBlock, lastInBlock } = placed
  const start = offset + sentence.start
  const end = offset + sentence.end
  const before = sentences[index - 1]
  const after = sentences[index + 1]
  const from =
    firstInBlock || !before ? block.offset + block.block.start : before.offset + before.sentence.end
  const to = lastInBlock || !after ? block.offset + block.block.end : after.offset + after.sentence.start
  let leadStart = start
  while (leadStart > from && '*_~`['.includes(text.charAt(leadStart - 1))) leadStart -= 1
  const lead = text.slice(leadStart, start)
  const tail = /^(?:[*_~`]|\]\([^()\s]{0,2000}\)|\]\[[^\][]{0,200}\])*/.exec(
    text.slice(end, Math.max(to, end)),
  )
  const close = closesLink(text.slice(start, end), text.slice(end, Math.max(to, end)))
  return { start: start - lead.length, end: end + (close || (tail?.[0].length ?? 0)) }
}

export const spanOf = widen

/** The clause of the hit: the last one that begins at or before its last token and holds its verb. */
function clauseOf(clauses: readonly Clause[], first: number, last: number): Clause | undefined {
  const within = clauses.filter(clause => clause.groupFirst <= last && clause.verb >= first)
  return within[0] ?? clauses.find(clause => clause.first <= last && clause.last >= first)
}

export function askOf(judged: Judged, finding: ReportFinding): Ask | undefined {
  const origin = judged.origins().get(finding)
  if (!origin) return undefined
  const { sentence: index, first, last } = origin
  const placed = judged.draft.sentences[index]
  const evidence = judged.evidence[index]
  const span = widen(judged, index)
  if (!placed || !evidence || !span) return undefined
  const { tokens, tags, clauses } = placed.sentence
  const final = tokens.at(-1)
  const marked = final !== undefined && endMark.test(final.text)
  // "by 3 April 2026." at the end of an item: the parser leaves the stop with the number.
  const within = !marked && final !== undefined && /[\p{L}\d]\.$/u.test(final.text)
  return {
    ...span,
    judged,
    rule: origin.rule.id,
    marked: finding.visible,
    ofDraft: origin.rule.scope === 'draft',
    opens: true,
    index,
    placed,
    evidence,
    tokens,
    tags,
    first,
    last,
    clause: clauseOf(clauses, first, last),
    stop: marked ? placed.offset + final.start : within ? placed.offset + final.end - 1 : span.end,
    mark: marked ? final.text : within ? '.' : '',
    words: tokens.filter(token => token.isWord).length,
  }
}

export const startOf = (ask: Ask, token: number): number =>
  ask.placed.offset + (ask.tokens[token]?.start ?? 0)
export const endOf = (ask: Ask, token: number): number => ask.placed.offset + (ask.tokens[token]?.end ?? 0)

/** Source of tokens `first` to `last`, both included. */
export const sourceOf = (ask: Ask, first: number, last: number): string =>
  ask.judged.draft.text.slice(startOf(ask, first), endOf(ask, last))

/** The sentence up to its end mark, without link targets and code: what a reader hears. */
export const heard = (ask: Ask): string =>
  ask.judged.draft.text
    .slice(ask.start, ask.stop)
    .replace(/\]\([^()\s]{0,2000}\)/g, ']')
    .replace(/`[^`\n]{0,500}`/g, 'X')

/** The first token's source as it reads behind other words. */
export function innerFirst(ask: Ask, token = 0): string {
  const word = ask.tokens[token]
  if (!word) return ''
  // "Store Managers": a title keeps both capitals.
  const next = ask.tokens[token + 1]?.text ?? ''
  const isNoun = ask.tags[token] === Tag.nounSingular || ask.tags[token] === Tag.adjective
  const third = ask.tokens[token + 2]?.text ?? ''
  const isTitle =
    (/^\p{Lu}\p{Ll}/u.test(next) && !isDayOrMonth(next)) || (next === 'of' && /^\p{Lu}/u.test(third))
  if (isTitle && (isNoun || next === 'of')) return word.text
  const isName = ask.tags[token] === Tag.properNoun
  return keepsCapital(word.text, isName, ask.judged.draft)
    ? word.text
    : word.text.charAt(0).toLowerCase() + word.text.slice(1)
}

/** Numbers and letters that count clauses: "4.2 Staff must …", "b. Examiners must …". */
const counter = /^(?:\(?[a-z][.)]|\d+(?:\.\d+)+|\(?[ivx]{1,4}[.)]|\[)/i

export const startsWithCounter = (ask: Ask): boolean =>
  counter.test(ask.judged.draft.text.slice(startOf(ask, 0), ask.end))

/** True where nothing good can be made of the sentence: a stub, an enumeration, somebody else's words. */
export function isUnfit(ask: Ask): boolean {
  const { tokens, placed, words, mark } = ask
  if (words < 2 || words > 45 || placed.sentence.quotes.length > 0) return true
  if (words < 3 && ask.rule !== 'absolute-pressure') return true
  // A line of its own without an end mark is a label, unless it is an item of a list.
  if (mark === '' && placed.sentence.zone === 'prose') return true
  const final = tokens.at(mark ? -2 : -1)
  // Quotation marks, brackets and pictures at the end leave no place where a reason would read well.
  if (final && !final.isWord && !/^[)%]$/.test(final.text)) return true
  if (/^["“‘(]$/.test(tokens[0]?.text ?? '')) return true
  if (mark === ';' || mark === '…' || mark === '...') return true
  const text = ask.judged.draft.text.slice(ask.start, ask.end)
  if (
    /[\p{L}\d)][.!?]["”*_)]*\s+\p{Lu}/u.test(
      text.replace(/\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|p\.m|a\.m|U\.S|vs|Inc)\./g, 'Xx'),
    )
  )
    return true
  // A hard line break or a sentence in several lines of a list is laid out on purpose.
  return (
    (mark !== ':' && /\bthe following\W*$/i.test(text)) ||
    text.includes('  \n') ||
    /\||\\\n/.test(text) ||
    /\(?\b[ivx]{1,3}\)/.test(text)
  )
}
