/** Puts why the rule is there before its sanction, which stays word for word: in the draft's own words, else a place for them. */

import { sentenceBefore } from '../add-sentence.ts'
import { type Ask, startsWithCounter } from '../ask.ts'
import { isCalledOut } from '../ask-shape.ts'
import { type Moved, movedTo } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { draftWhy } from '../draft-why.ts'
import { isTelling } from '../explains.ts'
import { shapesOf } from '../fit-reason.ts'

/** Words; a longer story before a sanction hides it. */
const longest = 40

/**
 * The sentences that tell why, whole: no word claims that the sanction follows from them. What stands before it has
 * been read already.
 */
function ownWhy(ask: Ask): Moved | undefined {
  const { judged, index } = ask
  for (const from of draftWhy(judged)) {
    const [shape] = shapesOf(judged, from)
    if (shape?.kind !== 'because' || shape.stated || from <= index || !isTelling(judged, from)) continue
    const move = movedTo(ask, shape)
    if (move && move.text.split(' ').length <= longest) return move
  }
  return undefined
}

/** "Staff who ignore this …": what it points at has to stand before it. */
const points = /\b(?:this|that|these|those|it|they|them)\b/i

/** Only where the sanction answers for the rule as a whole, not for one misstep among many. */
const speaksForRule =
  /\b(?:fail(?:s|ure|ing)?|comply|compliance|follow|breach(?:es)?|break(?:s|ing)?|violat\w+|not (?:been|done|signed|completed|changed|returned|met)|late|miss(?:es|ed|ing)?|anyone|any|those who|teams? that|staff who|cards?|claims?|accounts?)\b/i

export function ownWhyFirst(ask: Ask): readonly Candidate[] {
  const { start, end, judged } = ask
  const text = judged.draft.text.slice(start, end)
  // Within a paragraph of rules the reason would part it from its rule.
  const own =
    ask.placed.firstInBlock && speaksForRule.test(text) && !points.test(text) ? ownWhy(ask) : undefined
  if (own === undefined) return []
  return sentenceBefore(ask, 'separate-sanction', "The draft's own reason first", own.text).map(
    candidate => ({
      ...candidate,
      edits: [...candidate.edits, own.cut],
      span: own.span,
      bound: true,
    }),
  )
}

/** Speaks for all who break the rule: only there it is the rule that wants its reason. */
const wholeRule =
  /^(?:failure to|non-?compliance|anyone who|those who|staff who|employees who|any employee who|breach(?:es)? of|violations?)\b/i

/** Once a draft, before its first sanction. */
export const separateSanction = (ask: Ask): readonly Candidate[] =>
  ask.judged.evidence.slice(0, ask.index).some(({ aversive }) => aversive) ||
  ask.judged.report.reading.questions.why.level > 0 ||
  isCalledOut(ask) ||
  startsWithCounter(ask) ||
  !wholeRule.test(ask.judged.draft.text.slice(ask.start, ask.end)) ||
  points.test(ask.judged.draft.text.slice(ask.start, ask.end))
    ? []
    : sentenceBefore(
        ask,
        'separate-sanction',
        'Say what the rule protects first',
        '[[why: what the rule protects]].',
      )
