/** Puts help before a sanction, which stays word for word: the draft's own, else a place for it. */

import { sentenceBefore } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { helpIn } from '../help-in-draft.ts'

export function offerHelpFirst(ask: Ask): readonly Candidate[] {
  const own = helpIn(ask.judged, ask.index)
  const open = sentenceBefore(
    ask,
    'offer-help-first',
    'Offer help first',
    'For help: [[who: name and how to reach them]].',
  )
  if (own === undefined) return open
  return sentenceBefore(ask, 'offer-help-first', "The draft's own help first", own).map(candidate => ({
    ...candidate,
    borrowed: [own],
    sources: [own],
  }))
}
