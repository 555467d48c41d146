/**
 * The chunks of a draft in their places, found anew only where the text has changed: a chunk's end depends on
 * nothing before its start and on nothing behind the line that follows it. So pieces before the first change and
 * behind the last one are those of the draft before, and the lines between are all that is walked.
 */

import type { Chunk, DraftFormat, Sentence } from '../draft.ts'
import type { Steps } from '../steps.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { type ChunkContext, parseChunk } from './blocks.ts'
import type { ChunkCache } from './chunk-cache.ts'
import { walkChunks } from './chunks.ts'
import { firstFrom } from './first-from.ts'
import { type KnownSentences, knownSentences } from './known-sentences.ts'
import { definitionsFor, linkDefinitions } from './link-definitions.ts'
import { walkPlainTextChunks } from './plain-text.ts'
import { longestLineOf, wrapWidthFor } from './wrap-width.ts'

/** A stretch of source that parses the same wherever it stands, and what the whole draft asks of it. */
interface Cut {
  readonly source: string
  readonly longestLine: number
  /** The line width only matters where lines break within the chunk. */
  readonly breaks: boolean
  /** It may use a link that is defined elsewhere. */
  readonly brackets: boolean
}

export interface Piece extends Cut {
  readonly chunk: Chunk
  readonly context: ChunkContext
}

/** A draft's text behind its front matter, in pieces. */
export interface Pieces {
  readonly format: DraftFormat
  readonly content: string
  readonly pieces: readonly Piece[]
  /** Where each piece starts. */
  readonly starts: Int32Array
  /** As many pieces from the start on are those of the draft before, and as many up to the end. */
  readonly head: number
  readonly tail: number
  /** Of the whole draft. */
  readonly longestLine: number
  readonly definitions: ReadonlyMap<string, string>
}

export interface PieceContext {
  readonly tagger: Tagger
  readonly cache: ChunkCache
}

const isPiece = (cut: Cut | Piece): cut is Piece => 'chunk' in cut

/** A draft's text as it is cut now: pieces of the draft before at both ends, and what is new between them. */
interface Cuts {
  readonly known: Pieces | undefined
  readonly head: number
  readonly tail: number
  readonly between: readonly Cut[]
  /** Where all of them start. */
  readonly starts: Int32Array
}

/** How many stretches the text is cut into. */
const countOf = ({ head, between, tail }: Cuts): number => head + between.length + tail

function cutAt({ known, head, between, starts }: Cuts, index: number): Cut | Piece | undefined {
  if (index < head) return known?.pieces[index]
  return between[index - head] ?? known?.pieces[index - starts.length + known.pieces.length]
}

/** The pieces of before that are not used again. */
const goneOf = ({ known, head, tail }: Cuts): readonly Piece[] =>
  known?.pieces.slice(head, known.pieces.length - tail) ?? []

/** A copy of its own: a slice would keep the whole text it was cut from. */
const copyOf = (text: string): string => ` ${text}`.slice(1)

const cutOf = (source: string): Cut => ({
  source,
  longestLine: longestLineOf(source),
  breaks: source.trimEnd().includes('\n'),
  brackets: source.includes('['),
})

/** Code units that are compared at once. */
const comparedAtOnce = 4096

/** How many code units two texts have in common, from the start or up to the end. */
function inCommon(a: string, b: string, atStart: boolean): number {
  const most = Math.min(a.length, b.length)
  const part = (text: string, from: number, to: number): string =>
    atStart ? text.slice(from, to) : text.slice(text.length - to, text.length - from)
  let same = 0
  for (let width = comparedAtOnce; width >= 1; ) {
    const to = Math.min(most, same + width)
    if (to > same && part(a, same, to) === part(b, same, to)) same = to
    else width = width === 1 ? 0 : width >> 1
  }
  return same
}

/** How many pieces from the first on stand in the text as before, up to where something changed. */
function unchangedBefore(content: string, { content: before, pieces, starts }: Pieces): number {
  const common = inCommon(content, before, true)
  const ends = (index: number): number => starts[index + 1] ?? before.length
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends(middle) <= common) low = middle + 1
    else high = middle
  }
  // Written on, the last line of a text may be another kind of line, and so may what it starts.
  if (low === pieces.length && !before.endsWith('\n')) low -= 1
  // The last of them may have ended where it did because of the line behind it.
  return Math.max(0, low - 1)
}

/** The first of the pieces that stand unchanged at the text's end, moved by `shift`; none starts before `from`. */
function unchangedFrom(content: string, before: Pieces, shift: number, from: number): number {
  const least = Math.max(from - shift, before.content.length - inCommon(content, before.content, false))
  return firstFrom(before.starts, least)
}

/** Chunks that are cut off in one step. */
const cutAStep = 256

function* cutsOf(content: string, format: DraftFormat, before: Pieces | undefined): Steps<Cuts> {
  const known = before?.format === format ? before : undefined
  const head = known ? unchangedBefore(content, known) : 0
  const from = known?.starts[head] ?? 0
  const shift = content.length - (known?.content.length ?? 0)
  let next = known ? unchangedFrom(content, known, shift, from) : 0
  const begun: number[] = []
  const between: Cut[] = []
  let open = -1
  const visit = (start: number): boolean => {
    const closes = open >= 0
    if (open >= 0) {
      begun.push(open)
      const source = content.slice(open, start)
      between.push(cutOf(known ? copyOf(source) : source))
    }
    open = start
    if (!known) return closes && between.length % cutAStep === 0
    while ((known.starts[next] ?? Number.POSITIVE_INFINITY) + shift < start) next++
    return (known.starts[next] ?? Number.NaN) + shift === start
  }
  const walk = format === 'text' ? walkPlainTextChunks : walkChunks
  let met = walk(content, from, visit)
  // A walk may begin at any start, so one through a new draft is left off now and then.
  while (met && !known) {
    const at = open
    open = -1
    yield
    met = walk(content, at, visit)
  }
  const meets = met && known !== undefined
  if (!meets && open >= 0) visit(content.length)
  const tail = meets ? known.pieces.length - next : 0
  return {
    known,
    head,
    tail,
    between,
    starts: startsOf(known?.starts ?? new Int32Array(0), head, begun, tail, shift),
  }
}

function startsOf(
  before: Int32Array,
  head: number,
  begun: readonly number[],
  tail: number,
  shift: number,
): Int32Array {
  const starts = new Int32Array(head + begun.length + tail)
  starts.set(before.subarray(0, head))
  starts.set(begun, head)
  starts.set(before.subarray(before.length - tail), head + begun.length)
  if (shift !== 0)
    for (let i = head + begun.length; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + shift
  return starts
}

function* sentencesOf(pieces: readonly Piece[]): Generator<readonly [string, Sentence]> {
  for (const { source, chunk } of pieces)
    for (const { sentences } of chunk.blocks)
      for (const { sentence, at } of sentences) yield [source.slice(at, at + sentence.end), sentence]
}

const longestOf = (cuts: readonly Cut[]): number => {
  let longest = 0
  for (const { longestLine } of cuts) if (longestLine > longest) longest = longestLine
  return longest
}

/** Only a longest line that is gone asks for all the others. */
function longestLineIn(cuts: Cuts): number {
  const { known, head, tail, between } = cuts
  const longest = longestOf(between)
  if (!known) return longest
  if (longestOf(goneOf(cuts)) < known.longestLine) return Math.max(known.longestLine, longest)
  const { pieces } = known
  return Math.max(longest, longestOf(pieces.slice(0, head)), longestOf(pieces.slice(pieces.length - tail)))
}

const noDefinitions: ReadonlyMap<string, string> = new Map()

function definitionsIn(content: string, cuts: Cuts): ReadonlyMap<string, string> {
  if (!content.includes(']:')) return noDefinitions
  return linkDefinitions(
    content,
    cuts.starts.filter((_, index) => cutAt(cuts, index)?.brackets),
  )
}

function* pieceOf(
  cut: Cut,
  context: ChunkContext,
  { cache, tagger }: PieceContext,
  known: KnownSentences,
): Steps<Piece> {
  const key = `${context.format[0]}${context.wrapWidth}|${context.definitions}|${cut.source}`
  let chunk = cache.get(key)
  if (!chunk) {
    chunk = yield* parseChunk(cut.source, context, tagger, known)
    cache.set(key, chunk)
  }
  const { source, longestLine, breaks, brackets } = cut
  return { source, longestLine, breaks, brackets, chunk, context }
}

/** @param before the same draft as it was; its pieces are used where they still hold */
export function* piecesOf(
  content: string,
  format: DraftFormat,
  context: PieceContext,
  before: Pieces | undefined,
): Steps<Pieces> {
  const cuts = yield* cutsOf(content, format, before)
  const { known, starts } = cuts
  const longestLine = longestLineIn(cuts)
  const wrapWidth = wrapWidthFor(longestLine)
  const definitions = format === 'markdown' ? definitionsIn(content, cuts) : noDefinitions
  const sentences = knownSentences(sentencesOf(goneOf(cuts)))
  // Where neither matters, what did not change holds unseen.
  const sameWidth = known !== undefined && wrapWidthFor(known.longestLine) === wrapWidth
  const holdAll = sameWidth && definitions.size === 0 && known.definitions.size === 0
  const [head, tail] = holdAll ? [cuts.head, cuts.tail] : [0, 0]
  const between: Piece[] = []
  for (let index = head; index < countOf(cuts) - tail; index++) {
    const cut = cutAt(cuts, index)
    if (!cut) break
    const used = cut.brackets ? definitionsFor(cut.source, definitions) : ''
    const width = cut.breaks ? wrapWidth : 0
    const holds = isPiece(cut) && cut.context.wrapWidth === width && cut.context.definitions === used
    if (holds) between.push(cut)
    else {
      between.push(yield* pieceOf(cut, { format, definitions: used, wrapWidth: width }, context, sentences))
      yield
    }
  }
  const all = known?.pieces ?? []
  const pieces = holdAll ? all.slice(0, head).concat(between, all.slice(all.length - tail)) : between
  return { format, content, pieces, starts, head, tail, longestLine, definitions }
}
