/** Blocks → their places in the draft: the headings above them, the comments and the signature that concern them. */

import type { Block, PlacedBlock, PlacedSentence } from '../draft.ts'
import { isJudged } from './blocks.ts'
import { addComment, type LensComment, lensComments, noIgnore } from './comments.ts'
import { looksLikeSignature } from './letter-parts.ts'
import type { Pieces } from './pieces.ts'

interface Flat {
  readonly block: Block
  readonly offset: number
}

/** @param body where the pieces start in the text */
export function flatten({ pieces, starts }: Pieces, body: number): Flat[] {
  const flat: Flat[] = []
  pieces.forEach(({ chunk }, index) => {
    const offset = body + (starts[index] ?? 0)
    for (const block of chunk.blocks) flat.push({ block, offset })
  })
  return flat
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

const commentsIn = ({ block, offset }: Flat, text: string): LensComment[] => {
  const start = offset + block.start
  return block.zone === 'html' ? lensComments(text.slice(start, offset + block.end), start) : []
}

export interface Placed {
  readonly blocks: PlacedBlock[]
  /** The last comment that names a profile. */
  readonly profile: LensComment | undefined
}

/** @param before the blocks as they stood before an edit; those that still stand so are used again */
export function placeBlocks(flat: readonly Flat[], text: string, before: readonly PlacedBlock[]): Placed {
  const signature = signatureFrom(flat)
  const blocks: PlacedBlock[] = []
  let heading = -1
  let ignore = noIgnore
  let profile: LensComment | undefined
  flat.forEach((each, index) => {
    const { block, offset } = each
    const isHtml = block.zone === 'html'
    for (const comment of commentsIn(each, text)) {
      ignore = addComment(ignore, comment)
      if (comment.kind === 'profile' && comment.words[0]) profile = comment
    }
    const zone = index >= signature && !isHtml ? 'signature' : block.zone
    blocks.push(again({ block, offset, zone, heading, ignore: isHtml ? noIgnore : ignore }, before[index]))
    if (zone === 'heading') heading = index
    if (!isHtml) ignore = noIgnore
  })
  return { blocks, profile }
}

const again = (placed: PlacedBlock, before: PlacedBlock | undefined): PlacedBlock =>
  before?.block === placed.block &&
  before.offset === placed.offset &&
  before.zone === placed.zone &&
  before.heading === placed.heading &&
  before.ignore === placed.ignore
    ? before
    : placed

/** The judged sentences, in order. @param before as they stood before an edit */
export function placeSentences(
  blocks: readonly PlacedBlock[],
  before: readonly PlacedSentence[],
): PlacedSentence[] {
  const placed: PlacedSentence[] = []
  blocks.forEach(({ block: { sentences }, offset, zone }, block) => {
    if (!isJudged(zone)) return
    sentences.forEach((sentence, i) => {
      const known = before[placed.length]
      const holds = known?.sentence === sentence && known.offset === offset && known.block === block
      const lastInBlock = i === sentences.length - 1
      placed.push(holds ? known : { sentence, offset, block, firstInBlock: i === 0, lastInBlock })
    })
  })
  return placed
}
