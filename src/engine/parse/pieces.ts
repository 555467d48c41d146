/**
 * The chunks of a draft in their places, found anew only where the text has changed: a chunk's end depends on
 * nothing before its start and on nothing behind the line that follows it. So pieces before the first change and
 * behind the last one are those of the draft before, and the lines between are all that is walked.
 */

import type { Chunk, DraftFormat } from '../draft.ts'
import type { Steps } from '../steps.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { type ChunkContext, parseChunk } from './blocks.ts'
import type { ChunkCache } from './chunk-cache.ts'
import { walkChunks } from './chunks.ts'
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
  readonly length: number
  readonly pieces: readonly Piece[]
  /** Where each piece starts. */
  readonly starts: readonly number[]
}

export interface PieceContext {
  readonly tagger: Tagger
  readonly cache: ChunkCache
}

const isPiece = (cut: Cut | Piece): cut is Piece => 'chunk' in cut

interface Cuts {
  readonly cuts: (Cut | Piece)[]
  readonly starts: number[]
}

const cutOf = (source: string): Cut => ({
  source,
  longestLine: longestLineOf(source),
  breaks: source.trimEnd().includes('\n'),
  brackets: source.includes('['),
})

/** How many pieces from the first on stand in the text as before, up to where something changed. */
function unchangedBefore(content: string, { pieces, starts }: Pieces): number {
  let same = 0
  while (same < pieces.length && content.startsWith(pieces[same]?.source ?? '', starts[same])) same++
  // The last of them may have ended where it did because of the line behind it.
  return Math.max(0, same - 1)
}

/** The first of the pieces that stand unchanged at the text's end, moved by `shift`; none starts before `from`. */
function unchangedFrom(content: string, { pieces, starts }: Pieces, shift: number, from: number): number {
  let first = pieces.length
  while (first > 0) {
    const start = (starts[first - 1] ?? 0) + shift
    if (start < from || !content.startsWith(pieces[first - 1]?.source ?? '', start)) break
    first--
  }
  return first
}

function cutsOf(content: string, format: DraftFormat, before: Pieces | undefined): Cuts {
  const known = before?.format === format ? before : undefined
  const kept = known ? unchangedBefore(content, known) : 0
  const from = known?.starts[kept] ?? 0
  const shift = content.length - (known?.length ?? 0)
  let next = known ? unchangedFrom(content, known, shift, from) : 0
  const starts = known ? known.starts.slice(0, kept) : []
  const cuts: (Cut | Piece)[] = known ? known.pieces.slice(0, kept) : []
  let open = -1
  const cutAt = (start: number): boolean => {
    if (open >= 0) {
      starts.push(open)
      cuts.push(cutOf(content.slice(open, start)))
    }
    open = start
    if (!known) return false
    while ((known.starts[next] ?? Number.POSITIVE_INFINITY) + shift < start) next++
    return (known.starts[next] ?? Number.NaN) + shift === start
  }
  const walk = format === 'text' ? walkPlainTextChunks : walkChunks
  const met = walk(content, from, cutAt)
  if (!met || !known) {
    if (open >= 0) cutAt(content.length)
    return { cuts, starts }
  }
  for (let i = next; i < known.pieces.length; i++) {
    const piece = known.pieces[i]
    if (!piece) break
    starts.push((known.starts[i] ?? 0) + shift)
    cuts.push(piece)
  }
  return { cuts, starts }
}

function wrapWidthIn(cuts: readonly Cut[]): number {
  let longest = 0
  for (const { longestLine } of cuts) if (longestLine > longest) longest = longestLine
  return wrapWidthFor(longest)
}

function definitionsIn(content: string, { cuts, starts }: Cuts): ReadonlyMap<string, string> {
  const defining = starts.filter((_, index) => cuts[index]?.brackets)
  return linkDefinitions(content, defining)
}

function* pieceOf(cut: Cut, context: ChunkContext, { cache, tagger }: PieceContext): Steps<Piece> {
  const key = `${context.format[0]}${context.wrapWidth}|${context.definitions}|${cut.source}`
  let chunk = cache.get(key)
  if (!chunk) {
    chunk = yield* parseChunk(cut.source, context, tagger)
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
  const found = cutsOf(content, format, before)
  const wrapWidth = wrapWidthIn(found.cuts)
  const definitions = format === 'markdown' ? definitionsIn(content, found) : undefined
  const pieces: Piece[] = []
  for (const cut of found.cuts) {
    const used = definitions && cut.brackets ? definitionsFor(cut.source, definitions) : ''
    const width = cut.breaks ? wrapWidth : 0
    const holds = isPiece(cut) && cut.context.wrapWidth === width && cut.context.definitions === used
    if (holds) pieces.push(cut)
    else {
      pieces.push(yield* pieceOf(cut, { format, definitions: used, wrapWidth: width }, context))
      yield
    }
  }
  return { format, length: content.length, pieces, starts: found.starts }
}
