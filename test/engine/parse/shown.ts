/** Drafts as short strings, so that a test says at a glance what it expects. */

import type { Draft, DraftFormat } from '../../../src/engine/draft.ts'
import { parse } from '../reader.ts'

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** "zone: source of the block" for each block, in order. */
export const zonesOf = (text: string, format: DraftFormat = 'markdown'): string[] =>
  parse(text, format).blocks.map(
    ({ zone, block, offset }) => `${zone}: ${flat(text.slice(offset + block.start, offset + block.end))}`,
  )

/** The source of each judged sentence. */
export const sentencesIn = (text: string, format: DraftFormat = 'markdown'): string[] =>
  sourcesOf(parse(text, format))

export const sourcesOf = (draft: Draft): string[] =>
  draft.sentences.map(({ sentence, offset }) =>
    flat(draft.text.slice(offset + sentence.start, offset + sentence.end)),
  )

/** All that a draft says, in absolute offsets: two parses of one text must agree in it. */
export function outline(draft: Draft): unknown {
  return {
    blocks: draft.blocks.map(({ block, offset, zone, heading, ignore }) => ({
      zone,
      heading,
      ignore,
      depth: block.depth,
      start: offset + block.start,
      end: offset + block.end,
      masked: block.masked,
    })),
    sentences: draft.sentences.map(({ sentence, offset, block, firstInBlock, lastInBlock }) => ({
      block,
      firstInBlock,
      lastInBlock,
      start: offset + sentence.start,
      end: offset + sentence.end,
      words: sentence.tokens.map(token => `${offset + token.start} ${token.text}`),
      tags: [...sentence.tags],
      clauses: sentence.clauses,
      quotes: sentence.quotes,
      question: sentence.question,
    })),
    matter: draft.matter,
  }
}
