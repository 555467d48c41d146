/** A chunk's source → its blocks with their sentences, in steps: a chunk may be a whole draft in one paragraph. */

import type { Block, Chunk, DraftFormat, JudgedZone, Sentence, Token, Zone } from '../draft.ts'
import { analyseClauses } from '../grammar/clauses.ts'
import { mapInSteps, type Steps } from '../steps.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { blocksBeyondMarkdown, isBeyondMarkdown } from './beyond-markdown.ts'
import { cutLetterParts } from './letter-parts.ts'
import { markdownBlocks, type RawBlock } from './markdown.ts'
import { plainTextBlocks } from './plain-text.ts'
import { quotedRanges } from './quotations.ts'
import { splitInSteps } from './sentences.ts'

const judged: ReadonlySet<Zone> = new Set<Zone>(['prose', 'item', 'ordered-item'])
export const isJudged = (zone: Zone): zone is JudgedZone => judged.has(zone)

/** Sentences that are tagged in one step. */
const sentencesAStep = 16

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

function* toBlock(raw: RawBlock, tagger: Tagger, wrapWidth: number): Steps<Block> {
  const { zone, start, end, masked, depth } = raw
  if (!isJudged(zone)) return { zone, start, end, masked, depth, sentences: [] }
  const split = yield* splitInSteps(masked, wrapWidth, start)
  const quotes = quotedRanges(split)
  const sentences = yield* mapInSteps(
    split,
    (tokens, index) => toSentence(tokens, tagger, zone, quotes[index] ?? []),
    sentencesAStep,
  )
  return { zone, start, end, masked, depth, sentences }
}

const blocksOfMarkdown = (source: string, definitions: string): RawBlock[] =>
  isBeyondMarkdown(source) ? blocksBeyondMarkdown(source) : markdownBlocks(source, definitions)

/** What a chunk depends on beside its source. */
export interface ChunkContext {
  readonly format: DraftFormat
  /** Definitions of links that it uses, as lines to stand before it. */
  readonly definitions: string
  /** See wrap-width.ts. */
  readonly wrapWidth: number
}

export function* parseChunk(
  source: string,
  { format, definitions, wrapWidth }: ChunkContext,
  tagger: Tagger,
): Steps<Chunk> {
  const raw = format === 'text' ? plainTextBlocks(source) : blocksOfMarkdown(source, definitions)
  const blocks: Block[] = []
  for (const block of raw.flatMap(cutLetterParts)) {
    blocks.push(yield* toBlock(block, tagger, wrapWidth))
    yield
  }
  return { blocks, length: source.length }
}
