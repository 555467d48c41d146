/**
 * Asks in a row within a paragraph → a list, one ask a line, where a reader finds each again. No word changes, and what
 * stands before and behind them keeps its place.
 */

import { type Ask, spanOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { isFree, paragraphGap } from '../draft/blocks.ts'
import { replace } from '../edit.ts'
import { isBalanced } from '../markup.ts'
import { leansBack } from '../self-contained.ts'

/** With fewer a list is more than they need. */
const fewest = 3
/** Words; a longer ask is a paragraph, and its list no easier to read. */
const longest = 24
/** These tie an ask to the one before it. */
const ties =
  /^(?:and|also|but|so|then|next|after|finally|or|otherwise|instead|first|second|third|if|when|once)$/

const duties = /^(?:must|have-to|will|be-to|required)$/

function isItem({ judged, placed }: Ask, index: number): boolean {
  const { draft, evidence } = judged
  const other = draft.sentences[index]
  if (other?.block !== placed.block || (evidence[index]?.directing ?? 0) < 1.5) return false
  const { sentence } = other
  const main = sentence.clauses[0]
  const asks = main?.mood === 'imperative' || duties.test(main?.modal?.kind ?? '')
  const words = sentence.tokens.filter(({ isWord }) => isWord).length
  return (
    asks &&
    words <= longest &&
    sentence.tokens.at(-1)?.text === '.' &&
    sentence.quotes.length === 0 &&
    !ties.test(sentence.tokens[0]?.lower ?? '') &&
    !leansBack(sentence)
  )
}

export function listTheAsks(ask: Ask): readonly Candidate[] {
  const { judged, index, placed } = ask
  const { draft } = judged
  const block = draft.blocks[placed.block]
  if (!block || !isFree(draft, block)) return []
  let last = index
  while (isItem(ask, last + 1)) last++
  // A list of some of the asks would hide the others.
  const others = judged.evidence.some(
    ({ directing, aversive }, i) =>
      i > last && draft.sentences[i]?.block === placed.block && directing >= 1.5 && !aversive,
  )
  const next = draft.sentences[last + 1]
  // What leans on the last ask would lean on the whole list.
  if (
    others ||
    !isItem(ask, index) ||
    last - index + 1 < fewest ||
    (next?.block === placed.block && leansBack(next.sentence))
  )
    return []
  const spans = draft.sentences.slice(index, last + 1).flatMap((_, i) => spanOf(judged, index + i) ?? [])
  const texts = spans.map(({ start, end }) => draft.text.slice(start, end))
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  if (texts.some(text => /\n/.test(text) || !isBalanced(text))) return []
  const gap = paragraphGap(draft.text)
  const items = texts.map(text => `- ${text}`).join(gap.slice(0, gap.length / 2))
  // Only white space stands between the list and the rest of its paragraph; the list takes its place.
  const before = draft.text.slice(0, start)
  const after = draft.text.slice(end)
  const from = placed.firstInBlock ? start : before.trimEnd().length
  const to = next?.block === placed.block ? end + after.length - after.trimStart().length : end
  const text = `${placed.firstInBlock ? '' : gap}${items}${next?.block === placed.block ? gap : ''}`
  return [
    {
      strategy: 'unbundle-the-ask',
      force: 'keeps',
      title: 'Make a list of the asks',
      edits: [replace(from, to, text)],
      span: { start: from, end: to },
    },
  ]
}
