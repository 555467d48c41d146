/** Puts help before a sanction, which stays word for word: the draft's own, else a place for it. */

import { sentenceBefore } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import { isCalledOut } from '../ask-shape.ts'
import { farOff, movedTo } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { helpIn } from '../help-in-draft.ts'

/** Something that may be left undone for want of help; nobody needs help to keep off a roof. */
const undone =
  /\b(?:fail\w*|miss(?:es|ed|ing)?|late|overdue|deadline|comply|complet\w+|(?:not|n't|un\w+ed)\b.*\b(?:by|before|until)|not (?:been|done|signed|met|enrolled|certified|returned)|haven['’]t|hasn['’]t|does not return)\b/i
const isUndone = ({ judged, start, end }: Ask): boolean => undone.test(judged.draft.text.slice(start, end))

/** From behind the sanction the help moves before it; what a reader has met already, or is about to, is not said twice. */
export function ownHelpFirst(ask: Ask): readonly Candidate[] {
  const own = helpIn(ask.judged, ask.index)
  if (own === undefined || own.from < ask.index || !isUndone(ask)) return []
  const found = sentenceBefore(ask, 'offer-help-first', "The draft's own help first", own.text)
  const move = own.answers ? undefined : movedTo(ask, { from: own.from, kind: 'because' })
  if (move?.text === own.text)
    return found.map(candidate => ({
      ...candidate,
      edits: [...candidate.edits, move.cut],
      span: move.span,
      bound: true,
    }))
  if (own.from - ask.index < farOff) return []
  return found.map(candidate => ({ ...candidate, borrowed: [own.text], sources: [own.text] }))
}

/** Whom to turn to, said beside the sanction in words too loose to be fetched. */
const helpBeside =
  /\b(?:e-?mail|call|ring|contact|speak (?:to|with|up)|talk to|ask) (?:\p{Lu}|me\b|us\b|your\b|the\b)|\b(?:reachable|speak up|hotline|need help|real need|questions? (?:go|to)|concerns? to)\b/iu
/** Protects those who speak up: nobody needs help with that. */
const protective = /\b(?:retaliat\w+|good faith|harass\w+|discriminat\w+)\b/i
/** Sentences around a sanction in which its reader finds help. */
const around = [-2, -1, 1, 2]

/** The first sanction asks for help; what follows it stands under the same offer. */
function needsHelp(ask: Ask): boolean {
  const { judged, index, start, end } = ask
  const { sentences, text } = judged.draft
  if (judged.evidence.slice(0, index).some(({ aversive }) => aversive)) return false
  if (protective.test(text.slice(start, end)) || isCalledOut(ask)) return false
  if (!isUndone(ask)) return false
  return !around.some(step => {
    const other = sentences[index + step]
    return other && helpBeside.test(text.slice(other.offset, other.offset + other.sentence.end))
  })
}

/** The draft names its help already: a place for it would ask again. */
export const offerHelpFirst = (ask: Ask): readonly Candidate[] =>
  helpIn(ask.judged, ask.index) === undefined && needsHelp(ask)
    ? sentenceBefore(
        ask,
        'offer-help-first',
        'Offer help first',
        'For help: [[who: name and how to reach them]].',
      )
    : []
