/** Puts help before a sanction, which stays word for word: the draft's own, else a place for it. */

import { sentenceBefore } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { helpIn } from '../help-in-draft.ts'

export function ownHelpFirst(ask: Ask): readonly Candidate[] {
  const own = helpIn(ask.judged, ask.index)
  if (own === undefined) return []
  return sentenceBefore(ask, 'offer-help-first', "The draft's own help first", own).map(candidate => ({
    ...candidate,
    borrowed: [own],
    sources: [own],
  }))
}

/** The draft names its help already: a place for it would ask again. */
export const offerHelpFirst = (ask: Ask): readonly Candidate[] =>
  helpIn(ask.judged, ask.index) === undefined
    ? sentenceBefore(
        ask,
        'offer-help-first',
        'Offer help first',
        'For help: [[who: name and how to reach them]].',
      )
    : []
