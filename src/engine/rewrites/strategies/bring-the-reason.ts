/**
 * The reason that the draft tells a few lines on, brought to its ask, where it stands no longer: "File it by noon. …
 * ¶ In May 612 orders were lost." → "File it by noon, because in May 612 orders were lost. …"
 */

import { type Ask, innerFirst, startOf, startsWithCounter } from '../ask.ts'
import { placeOf, saysWhy } from '../ask-shape.ts'
import { type Moved, movedTo } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { type Edit, insert, replace } from '../edit.ts'
import { followsFrom, innerWords, type Joined, join, ownJoinables } from '../join.ts'
import type { Reason } from '../reasons.ts'

const lowerStart = (ask: Ask): Edit =>
  replace(startOf(ask, 0), startOf(ask, 0) + (ask.tokens[0]?.text.length ?? 0), innerFirst(ask))

/** "R. That is why a." for a duty, "R. For that reason, a." for an order that opens its paragraph. */
function inFront(ask: Ask, { text }: Moved): Parts | undefined {
  const { clause, placed, mark } = ask
  if (mark !== '.' || !clause) return undefined
  const isOrder = clause.mood === 'imperative' && placed.firstInBlock && !startsWithCounter(ask)
  if (!followsFrom(ask) && !isOrder) return undefined
  const paused = ask.tokens.slice(0, clause.groupFirst).some(({ text: comma }) => comma === ',')
  const lead = isOrder ? ' For that reason, ' : paused ? ' That is why, ' : ' That is why '
  return {
    edits: [insert(ask.start, text + lead), lowerStart(ask)],
    shown: `${text}${lead}${innerFirst(ask)} …`,
  }
}

/** "A. The reason: r." */
function behind(ask: Ask, { text, first }: Moved): Parts | undefined {
  if (placeOf(ask) === 'nowhere' || ask.mark !== '.') return undefined
  const words = innerWords(ask, { from: first, words: text })
  return { edits: [insert(ask.end, ` The reason: ${words}`)], shown: `… The reason: ${words}` }
}

/** What leads up to the reason stands first, so it cannot hang on a "because"; neither can what the next sentence parts. */
function partsOf(ask: Ask, own: Reason, move: Moved): Parts | undefined {
  const { first, after, leansOnAsk } = move
  if (leansOnAsk) return inFront(ask, move)
  if (first !== own.from) return inFront(ask, move) ?? behind(ask, move)
  return join(ask, { kind: own.kind, words: own.inner, own, ...(after === '' ? {} : { after }) })
}

type Parts = Pick<Joined, 'edits' | 'shown'>

function brought(ask: Ask, own: Reason): Candidate | undefined {
  const move = movedTo(ask, own)
  const parts = move && partsOf(ask, own, move)
  if (!parts) return undefined
  return {
    strategy: 'give-the-reason',
    // The cause was left to the reader; saying it adds something.
    force: 'adds',
    title: `Bring the reason here: “${parts.shown}”`,
    edits: [...parts.edits, move.cut],
    span: move.span,
    bound: true,
  }
}

export function bringTheReason(ask: Ask): readonly Candidate[] {
  if (saysWhy(ask) || ask.evidence.reason) return []
  for (const { own } of ownJoinables(ask)) {
    const found = own && brought(ask, own)
    if (found) return [found]
  }
  return []
}
