/** Asks what happens on the day, behind the day; never moves it. */

import { isDateToken } from '../../grammar/dates.ts'
import { type Ask, heard } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { insert } from '../edit.ts'

export function deadlineToMilestone(ask: Ask): readonly Candidate[] {
  const last = ask.mark === '' ? ask.tokens.length - 1 : ask.tokens.length - 2
  const endsInDate = [last, last - 1].some(i => isDateToken(ask.tokens, i))
  // Only where the deadline is the sentence: "The deadline is 30 June.", "Slides are due Monday."
  const isDeadline = ask.words <= 10 && /\b(?:deadline|due|closes?)\b/i.test(heard(ask))
  if (ask.clause?.past || !isDeadline || !endsInDate || ask.mark === ':' || ask.placed.sentence.question)
    return []
  if (/:(?!\d)/.test(heard(ask))) return []
  return [
    {
      strategy: 'deadline-to-milestone',
      force: 'adds',
      title: 'Say what happens that day: “…: [[what]]”',
      edits: [insert(ask.stop, ': [[what: what happens on that day]]')],
    },
  ]
}
