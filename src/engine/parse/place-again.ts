/**
 * The order of a draft after an edit that leaves as many blocks as before, under the same headings: all but the
 * blocks between is taken from the order before, and only its offsets move.
 */

import type { Block, Order, OrderedBlock, OrderedSentence } from '../draft.ts'
import type { Steps } from '../steps.ts'
import { noIgnore } from './comments.ts'
import { firstFrom } from './first-from.ts'
import type { Pieces } from './pieces.ts'
import { addSentences, flatten, type Placed, place, type SentenceColumns, signatureFrom } from './place.ts'

/** The heading that holds below a block. */
function headingBelow(blocks: readonly OrderedBlock[], index: number): number {
  const above = blocks[index]
  if (!above) return -1
  return above.zone === 'heading' ? index : above.heading
}

/** What holds still of the order before: blocks and sentences from the start on, and those from an index on. */
interface Still {
  readonly blocks: readonly [head: number, tail: number]
  readonly sentences: readonly [head: number, tail: number]
  /** How far the latter have moved. */
  readonly shift: number
}

function stillOf(
  { order, body, starts }: Placed,
  { head, tail, starts: now, content }: Pieces,
  text: string,
): Still {
  const whole = text.length - content.length
  const tailAt = tail === 0 ? Number.MAX_SAFE_INTEGER : body + (starts[starts.length - tail] ?? 0)
  const tailNow = whole + (now[now.length - tail] ?? 0)
  const blocks = [
    firstFrom(order.blockAt, whole + (now[head] ?? content.length)),
    firstFrom(order.blockAt, tailAt),
  ] as const
  return {
    blocks,
    sentences: [firstFrom(order.blockOf, blocks[0]), firstFrom(order.blockOf, blocks[1])],
    shift: tail === 0 ? 0 : tailNow - tailAt,
  }
}

const isRemark = ({ zone }: Block): boolean => zone === 'html'

/** The blocks between, in their order; undefined where they change what holds below them. */
function blocksBetween(
  flat: readonly { readonly block: Block }[],
  { order }: Placed,
  still: Still,
): OrderedBlock[] | undefined {
  const [head, tail] = still.blocks
  if (flat.length !== tail - head || flat.some(({ block }) => isRemark(block))) return undefined
  let heading = headingBelow(order.blocks, head - 1)
  const blocks = flat.map(({ block }, index): OrderedBlock => {
    const above = heading
    if (block.zone === 'heading') heading = head + index
    return { block, zone: block.zone, heading: above, ignore: noIgnore }
  })
  return heading === headingBelow(order.blocks, tail - 1) ? blocks : undefined
}

function moved(column: Int32Array, from: number, by: number): Int32Array {
  const next = column.slice()
  if (by !== 0) for (let i = from; i < next.length; i++) next[i] = (next[i] ?? 0) + by
  return next
}

function joined(
  column: Int32Array,
  [head, tail]: Still['sentences'],
  between: readonly number[],
  by: number,
): Int32Array {
  const next = new Int32Array(head + between.length + column.length - tail)
  next.set(column.subarray(0, head))
  next.set(between, head)
  next.set(column.subarray(tail), head + between.length)
  if (by !== 0) for (let i = head + between.length; i < next.length; i++) next[i] = (next[i] ?? 0) + by
  return next
}

function listJoined<T>(list: readonly T[], [head, tail]: Still['sentences'], between: readonly T[]): T[] {
  if (between.length !== tail - head) return list.slice(0, head).concat(between, list.slice(tail))
  const next = list.slice()
  between.forEach((each, k) => {
    next[head + k] = each
  })
  return next
}

/** @returns the same as `place`, for which nothing need be known */
export function* placeAgain(
  pieces: Pieces,
  body: number,
  text: string,
  before: Placed | undefined,
): Steps<Placed> {
  const fresh = (): Steps<Placed> => place(pieces, body, text, before?.order)
  if (!before || before.body !== body || before.commented || pieces.head + pieces.tail === 0)
    return yield* fresh()
  const still = stillOf(before, pieces, text)
  const flat = flatten(pieces, body, pieces.head, pieces.pieces.length - pieces.tail)
  const between = blocksBetween(flat, before, still)
  const { order } = before
  const [head, tail] = still.blocks
  if (!between || tail > before.signature) return yield* fresh()
  const blocks = order.blocks.slice()
  const columns: SentenceColumns = { sentences: [], places: [], owners: [] }
  const blockAt = moved(order.blockAt, tail, still.shift)
  const known = (index: number): OrderedSentence | undefined => order.sentences[still.sentences[0] + index]
  between.forEach((block, k) => {
    blocks[head + k] = block
    blockAt[head + k] = flat[k]?.offset ?? 0
    addSentences(block, head + k, flat[k]?.offset ?? 0, known, columns)
  })
  if (signatureFrom(blocks) !== before.signature) return yield* fresh()
  return { ...before, starts: pieces.starts, order: sentencesJoined(order, blocks, blockAt, still, columns) }
}

function sentencesJoined(
  order: Order,
  blocks: readonly OrderedBlock[],
  blockAt: Int32Array,
  { sentences, shift }: Still,
  { sentences: between, places, owners }: SentenceColumns,
): Order {
  return {
    blocks,
    blockAt,
    sentences: listJoined(order.sentences, sentences, between),
    sentenceAt: joined(order.sentenceAt, sentences, places, shift),
    blockOf: joined(order.blockOf, sentences, owners, 0),
  }
}
