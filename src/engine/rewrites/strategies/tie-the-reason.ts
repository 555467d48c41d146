/**
 * The reason that the paragraph before ends with, tied to the ask: "Patients cross the whole site. ¶ Staff must park on
 * Mill Road." → "… ¶ That is why staff must park on Mill Road." No word of either changes.
 */

import { type Ask, innerFirst, isUnfit, spanOf, startOf, startsWithCounter } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { isPlainStatement } from '../draft-why.ts'
import { insert, replace } from '../edit.ts'
import { isReasonFact, isTelling } from '../explains.ts'
import { ownReasons } from '../reasons.ts'
import { isAside, isConditional, isFirstAsk, isOfSome } from '../relevance.ts'
import { leansBack } from '../self-contained.ts'

/** Sentences that may stand between the reason and the end of its paragraph: what became of it. */
const mostBetween = 1
const shortestAsk = 4
/** Words that join the ask to what stands before it already. */
const joins = /^(?:so|and|but|or|then|also|therefore|that|this|these|those|it|they|here|hence|thus|as)$/

function canBeTied(ask: Ask): boolean {
  const { clause, mark, placed, words, tokens, evidence } = ask
  const asks = clause?.mood === 'imperative' || clause?.modal !== undefined
  if (clause?.role !== 'main' || !asks || mark !== '.' || words < shortestAsk) return false
  if (placed.sentence.zone !== 'prose' || !placed.firstInBlock || placed.sentence.question) return false
  if (evidence.reason || evidence.aversive || saysWhy(ask) || startsWithCounter(ask) || isUnfit(ask))
    return false
  if (joins.test(tokens[0]?.lower ?? '') || leansBack(placed.sentence)) return false
  return !isAside(ask) && !isConditional(ask) && !isOfSome(ask)
}

/** The paragraph before tells and asks nothing; its last telling sentence is the reason, where it belongs to the ask. */
function reasonBefore(ask: Ask): number | undefined {
  const { judged, index, placed } = ask
  const { draft, evidence } = judged
  const block = draft.sentences[index - 1]?.block
  const before = draft.blocks[block ?? -1]
  if (block === undefined || before?.heading !== draft.blocks[placed.block]?.heading) return undefined
  if (draft.sentences[index - 1]?.sentence.zone !== 'prose') return undefined
  const own = draft.sentences.flatMap((each, i) => (each.block === block ? [i] : []))
  if (own.some(i => (evidence[i]?.directing ?? 0) > 0 || draft.sentences[i]?.sentence.question))
    return undefined
  const last = own.at(-1) ?? -1
  const from = own.findLast(
    i => isReasonFact(judged, i) || (isPlainStatement(judged, i) && isTelling(judged, i)),
  )
  if (from === undefined || last - from > mostBetween) return undefined
  const belongs = isFirstAsk(ask) || ownReasons(ask).some(reason => own.includes(reason.from))
  return belongs ? from : undefined
}

export function tieTheReason(ask: Ask): readonly Candidate[] {
  const { clause, tokens, judged } = ask
  const from = canBeTied(ask) ? reasonBefore(ask) : undefined
  const span = from === undefined ? undefined : spanOf(judged, from)
  const first = tokens[0]
  if (!span || !first || !clause) return []
  const paused = tokens.slice(0, clause.groupFirst).some(({ text }) => text === ',')
  // "That is why" wants a subject; an order follows "For that reason".
  const lead = clause.mood === 'imperative' ? 'For that reason, ' : paused ? 'That is why, ' : 'That is why '
  const at = startOf(ask, 0)
  return [
    {
      strategy: 'open-with-why',
      // The cause was left to the reader; saying it adds something.
      force: 'adds',
      title: `Tie it to the reason before: “${lead}${innerFirst(ask)} …”`,
      edits: [insert(ask.start, lead), replace(at, at + first.text.length, innerFirst(ask))],
      span: { start: span.start, end: ask.end },
      bound: true,
    },
  ]
}
