/** A sentence of its own, mostly a placeholder, behind or before the ask. */

import { type Ask, startsWithCounter } from './ask.ts'
import type { Candidate } from './candidate.ts'
import { insert } from './edit.ts'

/** A sentence can stand beside this one: it ends in a full stop and is no title or fragment of a list. */
const takesNeighbour = (ask: Ask): boolean => ask.mark === '.' || ask.mark === '!'

export function sentenceBehind(
  ask: Ask,
  strategy: string,
  title: string,
  text: string,
): readonly Candidate[] {
  if (!takesNeighbour(ask)) return []
  return [{ strategy, force: 'adds', title: `${title}: “… ${text}”`, edits: [insert(ask.end, ` ${text}`)] }]
}

export function sentenceBefore(
  ask: Ask,
  strategy: string,
  title: string,
  text: string,
): readonly Candidate[] {
  if (!takesNeighbour(ask) || startsWithCounter(ask)) return []
  return [{ strategy, force: 'adds', title: `${title}: “${text} …”`, edits: [insert(ask.start, `${text} `)] }]
}
