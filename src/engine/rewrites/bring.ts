/**
 * How the draft's own reason comes to its ask. What stands behind the ask moves to it, with the sentences that lean on
 * it: told again a paragraph on, it would be a refrain. What cannot move is said again only where it stands far off.
 */

import type { PlacedBlock } from '../draft.ts'
import type { Judged } from '../reading/build-report.ts'
import { type Ask, type Span, spanOf } from './ask.ts'
import { endOf, isFree, startOf } from './draft/blocks.ts'
import { isStatement } from './draft-why.ts'
import { type Edit, replace } from './edit.ts'
import { isTelling } from './explains.ts'
import { goalOf } from './fit-goal.ts'
import { isBalanced } from './markup.ts'
import type { Reason } from './reasons.ts'
import { leansBack } from './self-contained.ts'

/** Sentences between an ask and a reason that moves to it; over more the writer would lose sight of the move. */
const farthest = 14
/** Sentences; from so far off a reader does not mind to hear it again, a stated reason's clause sooner than a sentence. */
export const farOff = 10
const farOffStated = 6
/** A reason with more sentences in its wake is a story. */
const longestRun = 3

export interface Moved {
  /** All that moves, as it stands. */
  readonly text: string
  /** Index of its first sentence: the reason's own, or what leads up to it. */
  readonly first: number
  /** What stands behind the reason and goes with it; '' where nothing does. */
  readonly after: string
  /** The sentence behind the ask speaks of it: "This is not optional." Nothing may come between them. */
  readonly leansOnAsk: boolean
  readonly cut: Edit
  readonly span: Span
}

/** Tells and asks nothing; what "they" do is told, whatever rule hears an order in it. */
function tells({ draft, evidence }: Judged, index: number): boolean {
  const sentence = draft.sentences[index]?.sentence
  if (!sentence || sentence.question) return false
  return (
    (evidence[index]?.directing ?? 0) === 0 || /^(?:they|he|she|it)$/.test(sentence.tokens[0]?.lower ?? '')
  )
}

/** Goes on with the reason: harm, figures, a goal, or what leans on it. "The new rota gives everyone a day" does not. */
function belongs(judged: Judged, index: number): boolean {
  const sentence = judged.draft.sentences[index]?.sentence
  if (!sentence) return false
  if (leansBack(sentence) || goalOf(sentence) !== undefined) return true
  return isTelling(judged, index) && isStatement(judged, index)
}

/**
 * The sentences that move: the whole paragraph where it only tells, else the reason and what leans on it. "In March we
 * mixed up two bloods. One of them was …"
 */
function runOf(judged: Judged, from: number): readonly [first: number, last: number] | undefined {
  const { sentences } = judged.draft
  const block = sentences[from]?.block
  const first = sentences.findIndex(each => each.block === block)
  const last = sentences.findLastIndex(each => each.block === block)
  const all = sentences.slice(first, last + 1).map((_, i) => first + i)
  const told = all.every(i => i === from || (tells(judged, i) && (i < from || belongs(judged, i))))
  if (told && last - first < longestRun) return [first, last]
  let end = from
  for (let next = sentences[end + 1]; next && next.block === block; next = sentences[end + 1]) {
    if (!leansBack(next.sentence)) break
    end++
  }
  const moves = sentences.slice(from + 1, end + 1).every((_, i) => tells(judged, from + 1 + i))
  return moves && end - from < longestRun ? [from, end] : undefined
}

/** Where the run is cut out, with the space that it leaves; a paragraph of its own goes with its gap. */
function cutOf({ draft }: Judged, block: PlacedBlock, first: number, last: number, run: Span): Edit {
  const { text, sentences } = draft
  const starts = sentences[first]?.firstInBlock ?? false
  if (!starts) {
    const before = text.slice(0, run.start)
    return replace(before.trimEnd().length, run.end, '')
  }
  if (sentences[last]?.lastInBlock)
    return replace(text.slice(0, startOf(block)).trimEnd().length, endOf(draft, block), '')
  const rest = text.slice(run.end)
  return replace(run.start, run.end + (rest.length - rest.trimStart().length), '')
}

function blocksAreFree({ judged, placed }: Ask, block: PlacedBlock): boolean {
  const { draft } = judged
  const own = draft.blocks[placed.block]
  return own !== undefined && own.heading === block.heading && isFree(draft, own) && isFree(draft, block)
}

/** @returns how the reason moves to the ask before it; undefined where it has to stay where it is */
export function movedTo(ask: Ask, { from, kind }: Pick<Reason, 'from' | 'kind'>): Moved | undefined {
  const { judged, index, placed } = ask
  const { draft } = judged
  const other = draft.sentences[from]
  const block = draft.blocks[other?.block ?? -1]
  const reason = spanOf(judged, from)
  if (kind !== 'because' || !other || !block || !reason || from <= index || from - index > farthest)
    return undefined
  if (other.block === placed.block || !blocksAreFree(ask, block)) return undefined
  const next = draft.sentences[index + 1]
  const leansOnAsk = next !== undefined && next.block === placed.block && leansBack(next.sentence)
  const [first, last] = runOf(judged, from) ?? []
  const start = spanOf(judged, first ?? -1)
  const end = spanOf(judged, last ?? -1)
  if (first === undefined || last === undefined || !end || !start) return undefined
  // Left behind, it would have nothing to lean on.
  const opens = draft.sentences[first]
  if (!opens || leansBack(opens.sentence)) return undefined
  const text = draft.text.slice(start.start, end.end)
  if (!isBalanced(text)) return undefined
  const cut = cutOf(judged, block, first, last, { start: start.start, end: end.end })
  const after = draft.text.slice(reason.end, end.end).trim()
  return { text, first, after, leansOnAsk, cut, span: { start: ask.start, end: Math.max(cut.end, end.end) } }
}

/** True where the reason stands so near that its words would be heard twice. */
export const isNear = ({ index }: Ask, { from, kind, stated, isWhole }: Reason): boolean =>
  kind === 'because' && from >= 0 && Math.abs(from - index) < (stated && !isWhole ? farOffStated : farOff)
