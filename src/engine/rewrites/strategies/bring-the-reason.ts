/**
 * The reason that the draft tells a few lines on, brought to its ask, where it stands no longer: "File it by noon. …
 * ¶ In May 612 orders were lost." → "File it by noon, because in May 612 orders were lost. …"
 */

import { type Ask, innerFirst, startOf } from '../ask.ts'
import { placeOf, saysWhy } from '../ask-shape.ts'
import { type Moved, movedTo } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { insert, replace } from '../edit.ts'
import { followsFrom, innerWords, join, type Joined, ownJoinables } from '../join.ts'
import type { Reason } from '../reasons.ts'

/** What leads up to the reason stands first; so it reads before a duty, or behind one as a sentence of its own. */
function withLead(ask: Ask, { text, first }: Moved): Pick<Joined, 'edits' | 'shown'> | undefined {
  const token = ask.tokens[0]
  if (!token || placeOf(ask) === 'nowhere' || ask.mark !== '.') return undefined
  if (!followsFrom(ask)) {
    const words = innerWords(ask, { from: first, words: text })
    return { edits: [insert(ask.end, ` The reason: ${words}`)], shown: `… The reason: ${words}` }
  }
  const paused = ask.tokens.slice(0, ask.clause?.groupFirst ?? 0).some(({ text: mark }) => mark === ',')
  const lead = paused ? ' That is why, ' : ' That is why '
  const at = startOf(ask, 0)
  return {
    edits: [insert(ask.start, text + lead), replace(at, at + token.text.length, innerFirst(ask))],
    shown: `${text}${lead}${innerFirst(ask)} …`,
  }
}

function brought(ask: Ask, own: Reason): Candidate | undefined {
  const move = movedTo(ask, own)
  if (!move) return undefined
  const { after, cut, span, first } = move
  const rest = after === '' ? {} : { after }
  const joined =
    first === own.from ? join(ask, { kind: own.kind, words: own.inner, own, ...rest }) : withLead(ask, move)
  return (
    joined && {
      strategy: 'give-the-reason',
      // The cause was left to the reader; saying it adds something.
      force: 'adds',
      title: `Bring the reason here: “${joined.shown}”`,
      edits: [...joined.edits, cut],
      span,
      bound: true,
    }
  )
}

export function bringTheReason(ask: Ask): readonly Candidate[] {
  if (saysWhy(ask) || ask.evidence.reason) return []
  for (const { own } of ownJoinables(ask)) {
    const found = own && brought(ask, own)
    if (found) return [found]
  }
  return []
}
