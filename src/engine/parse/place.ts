/** Blocks → their places in the draft: the headings above them, the comments and the signature that concern them. */

import type { Block, Draft, Order, OrderedBlock, OrderedSentence } from '../draft.ts'
import { lazily } from '../lazily.ts'
import { type Steps, stepLength } from '../steps.ts'
import { isJudged } from './blocks.ts'
import { addComment, type LensComment, lensComments, noIgnore } from './comments.ts'
import { looksLikeSignature } from './letter-parts.ts'
import type { Pieces } from './pieces.ts'

/** The last short blocks of a draft are its signature; what looks like one in the middle is not. */
export function signatureFrom(blocks: readonly { readonly block: Block }[]): number {
  let from = blocks.length
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - 5; i--) {
    const block = blocks[i]?.block
    if (!block) break
    if (block.zone === 'signature') return i
    const candidate = block.zone === 'prose' || block.zone === 'item' || block.zone === 'heading'
    if (!candidate || !looksLikeSignature(block.masked)) break
    // "- Ana" signs; the last of several items does not.
    if (block.zone === 'item' && blocks[i - 1]?.block.zone === 'item') break
    // A heading with nothing below it is a heading still, unless names stand under it.
    if (block.zone !== 'heading') from = i
  }
  // A draft must not end up all signature.
  return from === 0 ? blocks.length : from
}

const none: readonly LensComment[] = []

const commentsIn = (block: Block, offset: number, text: string): readonly LensComment[] => {
  const start = offset + block.start
  return block.zone === 'html' ? lensComments(text.slice(start, offset + block.end), start) : none
}

interface Flat {
  readonly block: Block
  /** Where its chunk starts in the text. */
  readonly offset: number
}

/** @param body where the pieces start in the text */
export function flatten({ pieces, starts }: Pieces, body: number, from: number, to: number): Flat[] {
  const flat: Flat[] = []
  for (let i = from; i < to; i++) {
    const offset = body + (starts[i] ?? 0)
    for (const block of pieces[i]?.chunk.blocks ?? []) flat.push({ block, offset })
  }
  return flat
}

interface Ordered {
  readonly blocks: readonly OrderedBlock[]
  /** The last comment that names a profile. */
  readonly profile: LensComment | undefined
  readonly commented: boolean
}

const holds = (known: OrderedBlock | undefined, { block, zone, heading, ignore }: OrderedBlock): boolean =>
  known?.block === block && known.zone === zone && known.heading === heading && known.ignore === ignore

function orderBlocks(
  flat: readonly Flat[],
  text: string,
  signature: number,
  before: readonly OrderedBlock[],
): Ordered {
  const blocks: OrderedBlock[] = []
  let heading = -1
  let ignore = noIgnore
  let profile: LensComment | undefined
  let commented = false
  for (const [index, { block, offset }] of flat.entries()) {
    const isHtml = block.zone === 'html'
    for (const comment of commentsIn(block, offset, text)) {
      commented = true
      ignore = addComment(ignore, comment)
      if (comment.kind === 'profile' && comment.words[0]) profile = comment
    }
    const zone = index >= signature && !isHtml ? 'signature' : block.zone
    const ordered = { block, zone, heading, ignore: isHtml ? noIgnore : ignore }
    const known = before[index]
    blocks.push(known && holds(known, ordered) ? known : ordered)
    if (zone === 'heading') heading = index
    if (!isHtml) ignore = noIgnore
  }
  return { blocks, profile, commented }
}

export interface SentenceColumns {
  readonly sentences: OrderedSentence[]
  readonly places: number[]
  readonly owners: number[]
}

/** Adds a block's judged sentences, in order. @param before as they stood before an edit, from the same one on */
export function addSentences(
  { block: { sentences: own }, zone }: OrderedBlock,
  block: number,
  offset: number,
  before: (index: number) => OrderedSentence | undefined,
  { sentences, places, owners }: SentenceColumns,
): void {
  if (!isJudged(zone)) return
  own.forEach(({ sentence, at }, i) => {
    const known = before(sentences.length)
    const firstInBlock = i === 0
    const lastInBlock = i === own.length - 1
    const same =
      known?.sentence === sentence &&
      known.block === block &&
      known.firstInBlock === firstInBlock &&
      known.lastInBlock === lastInBlock
    sentences.push(same ? known : { sentence, block, firstInBlock, lastInBlock })
    places.push(offset + at)
    owners.push(block)
  })
}

export interface Placed {
  readonly order: Order
  /** The last comment that names a profile. */
  readonly profile: LensComment | undefined
  readonly commented: boolean
  /** Index of the first block of the signature. */
  readonly signature: number
  readonly body: number
  readonly starts: Pieces['starts']
}

/**
 * @param body where the pieces start in the text
 * @param before how the draft was ordered before an edit; what still stands so is used again
 */
export function* place(pieces: Pieces, body: number, text: string, before: Order | undefined): Steps<Placed> {
  const flat = flatten(pieces, body, 0, pieces.pieces.length)
  const signature = signatureFrom(flat)
  yield
  const { blocks, profile, commented } = orderBlocks(flat, text, signature, before?.blocks ?? [])
  yield
  const columns: SentenceColumns = { sentences: [], places: [], owners: [] }
  const known = (index: number): OrderedSentence | undefined => before?.sentences[index]
  for (const [index, block] of blocks.entries()) {
    addSentences(block, index, flat[index]?.offset ?? 0, known, columns)
    if (index % stepLength === stepLength - 1) yield
  }
  const order: Order = {
    blocks,
    blockAt: Int32Array.from(flat, ({ offset }) => offset),
    sentences: columns.sentences,
    sentenceAt: Int32Array.from(columns.places),
    blockOf: Int32Array.from(columns.owners),
  }
  return { order, profile, commented, signature, body, starts: pieces.starts }
}

/** A draft whose blocks and sentences get their offsets when somebody asks for them. */
export function draftOf(parts: Omit<Draft, 'blocks' | 'sentences'>): Draft {
  const { blocks, blockAt, sentences, sentenceAt } = parts.order
  return lazily<typeof parts, Pick<Draft, 'blocks' | 'sentences'>>(
    { ...parts },
    {
      blocks: () => blocks.map((each, index) => ({ ...each, offset: blockAt[index] ?? 0 })),
      sentences: () => sentences.map((each, index) => ({ ...each, offset: sentenceAt[index] ?? 0 })),
    },
  )
}
