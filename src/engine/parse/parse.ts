/** Text → Draft. Chunks that did not change are taken from the cache; only what is new is parsed. */

import type {
  Block,
  Chunk,
  Draft,
  DraftFormat,
  JudgedZone,
  PlacedBlock,
  PlacedSentence,
  Sentence,
  Token,
  Zone,
} from '../draft.ts'
import { analyseClauses } from '../grammar/clauses.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { blocksBeyondMarkdown, isBeyondMarkdown } from './beyond-markdown.ts'
import type { ChunkCache } from './chunk-cache.ts'
import { chunkStarts } from './chunks.ts'
import { addComment, lensComments, noIgnore } from './comments.ts'
import { frontMatterLength, readFrontMatter, unknownProfile } from './front-matter.ts'
import { cutLetterParts, looksLikeSignature } from './letter-parts.ts'
import { definitionsFor, linkDefinitions } from './link-definitions.ts'
import { markdownBlocks, type RawBlock } from './markdown.ts'
import { plainTextBlocks, plainTextChunkStarts } from './plain-text.ts'
import { quotedRanges } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { wrapWidthOf } from './wrap-width.ts'

export interface ParseContext {
  readonly tagger: Tagger
  readonly cache: ChunkCache
  readonly profiles: ReadonlySet<string>
}

const judged: ReadonlySet<Zone> = new Set<Zone>(['prose', 'item', 'ordered-item'])
export const isJudged = (zone: Zone): zone is JudgedZone => judged.has(zone)

function toSentence(
  tokens: readonly Token[],
  tagger: Tagger,
  zone: JudgedZone,
  quotes: readonly (readonly [number, number])[],
): Sentence {
  const words = tokens.map(token => token.text)
  const tags = tagger.tag(words)
  const first = tokens[0]
  const last = tokens.at(-1)
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    tokens,
    tags,
    clauses: analyseClauses(tokens, tags),
    zone,
    quotes,
    question: tokens.slice(-3).some(token => token.text.startsWith('?')),
    kept: [],
  }
}

const moved = (token: Token, by: number): Token => ({
  ...token,
  start: token.start + by,
  end: token.end + by,
})

function toBlock(raw: RawBlock, tagger: Tagger, wrapWidth: number): Block {
  const { zone, start, end, masked, depth } = raw
  if (!isJudged(zone)) return { zone, start, end, masked, depth, sentences: [] }
  const sentences = splitSentences(masked, wrapWidth).map(tokens => tokens.map(token => moved(token, start)))
  const quotes = quotedRanges(sentences)
  return {
    zone,
    start,
    end,
    masked,
    depth,
    sentences: sentences.map((tokens, index) => toSentence(tokens, tagger, zone, quotes[index] ?? [])),
  }
}

const blocksOfMarkdown = (source: string, definitions: string): RawBlock[] =>
  isBeyondMarkdown(source) ? blocksBeyondMarkdown(source) : markdownBlocks(source, definitions)

function parseChunk(
  source: string,
  definitions: string,
  format: DraftFormat,
  wrapWidth: number,
  tagger: Tagger,
): Chunk {
  const raw = format === 'text' ? plainTextBlocks(source) : blocksOfMarkdown(source, definitions)
  const blocks = raw.flatMap(cutLetterParts).map(block => toBlock(block, tagger, wrapWidth))
  return { blocks, length: source.length }
}

interface Placed {
  readonly chunk: Chunk
  readonly offset: number
}

function chunksOf(text: string, body: number, format: DraftFormat, context: ParseContext): Placed[] {
  const content = text.slice(body)
  const starts = format === 'text' ? plainTextChunkStarts(content) : chunkStarts(content)
  const wrapWidth = wrapWidthOf(content)
  const definitions = format === 'markdown' ? linkDefinitions(content, starts) : undefined
  return starts.map((start, index) => {
    const source = content.slice(start, starts[index + 1] ?? content.length)
    const used = definitions ? definitionsFor(source, definitions) : ''
    // The line width only matters where lines break within the chunk.
    const width = source.trimEnd().includes('\n') ? wrapWidth : 0
    const key = `${format[0]}${width}|${used}|${source}`
    return {
      chunk: context.cache.get(key, () => parseChunk(source, used, format, width, context.tagger)),
      offset: body + start,
    }
  })
}

interface Flat {
  readonly block: Block
  readonly offset: number
}

/** The last short blocks of a draft are its signature; what looks like one in the middle is not. */
function signatureFrom(flat: readonly Flat[]): number {
  let from = flat.length
  for (let i = flat.length - 1; i >= 0 && i >= flat.length - 5; i--) {
    const block = flat[i]?.block
    if (!block) break
    if (block.zone === 'signature') return i
    const candidate = block.zone === 'prose' || block.zone === 'item' || block.zone === 'heading'
    if (!candidate || !looksLikeSignature(block.masked)) break
    // "- Ana" signs; the last of several items does not.
    if (block.zone === 'item' && flat[i - 1]?.block.zone === 'item') break
    // A heading with nothing below it is a heading still, unless names stand under it.
    if (block.zone !== 'heading') from = i
  }
  // A draft must not end up all signature.
  return from === 0 ? flat.length : from
}

function place(
  flat: readonly Flat[],
  text: string,
): { blocks: PlacedBlock[]; comment: string | undefined; at: [number, number] } {
  const signature = signatureFrom(flat)
  const blocks: PlacedBlock[] = []
  let heading = -1
  let ignore = noIgnore
  let comment: string | undefined
  let at: [number, number] = [0, 0]
  flat.forEach(({ block, offset }, index) => {
    const comments =
      block.zone === 'html'
        ? lensComments(text.slice(offset + block.start, offset + block.end), offset + block.start)
        : []
    for (const each of comments) {
      ignore = addComment(ignore, each)
      if (each.kind === 'profile' && each.words[0]) {
        comment = each.words[0]
        at = [each.start, each.end]
      }
    }
    const zone = index >= signature && block.zone !== 'html' ? 'signature' : block.zone
    blocks.push({ block, offset, zone, heading, ignore: block.zone === 'html' ? noIgnore : ignore })
    if (zone === 'heading') heading = index
    if (block.zone !== 'html') ignore = noIgnore
  })
  return { blocks, comment, at }
}

function sentencesOf(blocks: readonly PlacedBlock[]): PlacedSentence[] {
  return blocks.flatMap(({ block, offset, zone }, index) =>
    isJudged(zone)
      ? block.sentences.map((sentence, i) => ({
          sentence,
          offset,
          block: index,
          firstInBlock: i === 0,
          lastInBlock: i === block.sentences.length - 1,
        }))
      : [],
  )
}

/** Parses a text into a draft. Any text gives a draft; nothing throws. */
export function parseDraft(text: string, format: DraftFormat, context: ParseContext): Draft {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const matterLength = format === 'markdown' ? frontMatterLength(text.slice(bom)) : 0
  const matter = readFrontMatter(text.slice(bom), matterLength, context.profiles)
  const flat = chunksOf(text, bom + matterLength, format, context).flatMap(({ chunk, offset }) =>
    chunk.blocks.map(block => ({ block, offset })),
  )
  const { blocks, comment, at } = place(flat, text)
  const problems = matter.problems.map(p => ({ ...p, start: p.start + bom, end: p.end + bom }))
  const known = comment !== undefined && context.profiles.has(comment)
  if (comment !== undefined && !known) {
    problems.push({ start: at[0], end: at[1], message: unknownProfile(comment, context.profiles) })
  }
  const byComment =
    known && matter.profile === undefined ? { profile: comment, profileFrom: 'comment' as const } : {}
  return {
    text,
    format,
    blocks,
    sentences: sentencesOf(blocks),
    matter: { ...matter, ...byComment, problems },
  }
}
