/** Blocks → their places in the draft: the headings above them, the comments and the signature that concern them. */

import type { Block, Draft, Order, OrderedBlock, OrderedSentence } from '../draft.ts'
import { once } from '../once.ts'
import { isJudged } from './blocks.ts'
import { addComment, type LensComment, lensComments, noIgnore } from './comments.ts'
import { looksLikeSignature } from './letter-parts.ts'
import type { Pieces } from './pieces.ts'

/** The last short blocks of a draft are its signature; what looks like one in the middle is not. */
function signatureFrom(blocks: readonly Block[]): number {
  let from = blocks.length
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - 5; i--) {
    const block = blocks[i]
    if (!block) break
    if (block.zone === 'signature') return i
    const candidate = block.zone === 'prose' || block.zone === 'item' || block.zone === 'heading'
    if (!candidate || !looksLikeSignature(block.masked)) break
    // "- Ana" signs; the last of several items does not.
    if (block.zone === 'item' && blocks[i - 1]?.zone === 'item') break
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

interface Blocks {
  readonly list: readonly Block[]
  /** Where each one's chunk starts in the text. */
  readonly at: Int32Array
}

/** @param body where the pieces start in the text */
function blocksOf({ pieces, starts }: Pieces, body: number): Blocks {
  const list: Block[] = []
  const offsets: number[] = []
  for (let i = 0; i < pieces.length; i++) {
    const offset = body + (starts[i] ?? 0)
    for (const block of pieces[i]?.chunk.blocks ?? []) {
      list.push(block)
      offsets.push(offset)
    }
  }
  return { list, at: Int32Array.from(offsets) }
}

interface Ordered {
  readonly blocks: readonly OrderedBlock[]
  /** The last comment that names a profile. */
  readonly profile: LensComment | undefined
}

function orderBlocks({ list, at }: Blocks, text: string, before: readonly OrderedBlock[]): Ordered {
  const signature = signatureFrom(list)
  const blocks: OrderedBlock[] = []
  let heading = -1
  let ignore = noIgnore
  let profile: LensComment | undefined
  for (let index = 0; index < list.length; index++) {
    const block = list[index]
    if (!block) break
    const isHtml = block.zone === 'html'
    for (const comment of commentsIn(block, at[index] ?? 0, text)) {
      ignore = addComment(ignore, comment)
      if (comment.kind === 'profile' && comment.words[0]) profile = comment
    }
    const zone = index >= signature && !isHtml ? 'signature' : block.zone
    const own = isHtml ? noIgnore : ignore
    const known = before[index]
    const holds =
      known?.block === block && known.zone === zone && known.heading === heading && known.ignore === own
    blocks.push(holds ? known : { block, zone, heading, ignore: own })
    if (zone === 'heading') heading = index
    if (!isHtml) ignore = noIgnore
  }
  return { blocks, profile }
}

/** The judged sentences, in order. @param before as they stood before an edit */
function orderSentences(
  blocks: readonly OrderedBlock[],
  blockAt: Int32Array,
  before: readonly OrderedSentence[],
): Pick<Order, 'sentences' | 'sentenceAt' | 'blockOf'> {
  const sentences: OrderedSentence[] = []
  const places: number[] = []
  const owners: number[] = []
  for (let block = 0; block < blocks.length; block++) {
    const ordered = blocks[block]
    if (!ordered || !isJudged(ordered.zone)) continue
    const own = ordered.block.sentences
    for (let i = 0; i < own.length; i++) {
      const each = own[i]
      if (!each) break
      const { sentence, at } = each
      const known = before[sentences.length]
      const firstInBlock = i === 0
      const lastInBlock = i === own.length - 1
      const holds =
        known?.sentence === sentence &&
        known.block === block &&
        known.firstInBlock === firstInBlock &&
        known.lastInBlock === lastInBlock
      sentences.push(holds ? known : { sentence, block, firstInBlock, lastInBlock })
      places.push((blockAt[block] ?? 0) + at)
      owners.push(block)
    }
  }
  return { sentences, sentenceAt: Int32Array.from(places), blockOf: Int32Array.from(owners) }
}

export interface Placed {
  readonly order: Order
  /** The last comment that names a profile. */
  readonly profile: LensComment | undefined
}

/**
 * @param body where the pieces start in the text
 * @param before how the draft was ordered before an edit; what still stands so is used again
 */
export function place(pieces: Pieces, body: number, text: string, before: Order | undefined): Placed {
  const found = blocksOf(pieces, body)
  const { blocks, profile } = orderBlocks(found, text, before?.blocks ?? [])
  const sentences = orderSentences(blocks, found.at, before?.sentences ?? [])
  return { order: { blocks, blockAt: found.at, ...sentences }, profile }
}

/** A draft whose blocks and sentences get their offsets when somebody asks for them. */
export function draftOf(parts: Omit<Draft, 'blocks' | 'sentences'>): Draft {
  const { blocks, blockAt, sentences, sentenceAt } = parts.order
  const placedBlocks = once(() => blocks.map((each, index) => ({ ...each, offset: blockAt[index] ?? 0 })))
  const placedSentences = once(() =>
    sentences.map((each, index) => ({ ...each, offset: sentenceAt[index] ?? 0 })),
  )
  return {
    ...parts,
    get blocks() {
      return placedBlocks()
    },
    get sentences() {
      return placedSentences()
    },
  }
}
