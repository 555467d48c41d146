/** Puts why the rule is there before its sanction, which stays word for word: in the draft's own words, else a place for them. */

import { sentenceBefore } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import { isCalledOut } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { draftWhy } from '../draft-why.ts'
import { isTelling } from '../explains.ts'
import { shapesOf } from '../fit-reason.ts'
import { upperFirst } from '../letters.ts'
import { isCarried } from '../relevance.ts'

/** Words; a longer story before a sanction hides it. */
const longest = 24

/** The sentence that tells why, whole: no word claims that the sanction follows from it. */
function ownWhy(ask: Ask): string | undefined {
  const { judged, index, placed } = ask
  for (const from of draftWhy(judged)) {
    const [shape] = shapesOf(judged, from)
    const other = judged.draft.sentences[from]
    if (shape?.kind !== 'because' || shape.stated || !other || !isTelling(judged, from)) continue
    if (other.block === placed.block || from > index + farAhead || isCarried(ask, shape.source)) continue
    if (shape.source.split(' ').length <= longest) return `${upperFirst(shape.source)}.`
  }
  return undefined
}

/** Sentences behind the sanction from which its why can be fetched. */
const farAhead = 12

/** Only where the sanction answers for the rule as a whole, not for one misstep among many. */
const speaksForRule =
  /\b(?:fail(?:s|ure|ing)?|comply|compliance|follow|breach(?:es)?|break(?:s|ing)?|violat\w+|not (?:been|done|signed|completed|changed|returned|met)|late|miss(?:es|ed|ing)?|anyone|any|those who|teams? that|staff who|cards?|claims?|accounts?)\b/i

export function ownWhyFirst(ask: Ask): readonly Candidate[] {
  const { start, end, judged } = ask
  const own = speaksForRule.test(judged.draft.text.slice(start, end)) ? ownWhy(ask) : undefined
  if (own === undefined) return []
  return sentenceBefore(ask, 'separate-sanction', "The draft's own reason first", own).map(candidate => ({
    ...candidate,
    borrowed: [own],
    sources: [own],
  }))
}

/** Once a draft, before its first sanction. */
export const separateSanction = (ask: Ask): readonly Candidate[] =>
  ask.judged.evidence.slice(0, ask.index).some(({ aversive }) => aversive) || isCalledOut(ask)
    ? []
    : sentenceBefore(
        ask,
        'separate-sanction',
        'Say what the rule protects first',
        '[[why: what the rule protects]].',
      )
