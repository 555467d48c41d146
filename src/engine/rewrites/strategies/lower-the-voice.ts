/** "Do NOT use pencil!!" → "Do not use pencil.": the words stay, the shouting goes. */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { allShouted, shouted } from '../lock/ritual.ts'

/** In a sentence that is all capitals nothing is shouted by itself; more than these shouted words are its style. */
const mostShouted = 3

/** A single NOT guards what must not be overlooked; in a draft with so many the voice is raised. */
const fewestInDraft = 3

const isLoud = ({ judged }: Ask): boolean =>
  (judged.draft.text.match(allShouted)?.length ?? 0) >= fewestInDraft

export function lowerTheVoice(ask: Ask): readonly Candidate[] {
  const { tokens, clause, mark } = ask
  if (!clause || mark !== '.' || !isLoud(ask)) return []
  const loud = tokens.flatMap(({ text }, i) => (shouted.test(text) ? [i] : []))
  const capitals = tokens.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length
  if (loud.length === 0 || loud.length > mostShouted || capitals > loud.length) return []
  const words = loud.map(i => tokens[i]?.text ?? '')
  const small = (i: number): string => {
    const lower = tokens[i]?.lower ?? ''
    return i === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
  }
  return [
    {
      strategy: 'cut-device',
      force: 'removes',
      title: `Lower the voice: “${words.map(word => word.toLowerCase()).join(', ')}”`,
      edits: loud.map(i => replace(startOf(ask, i), endOf(ask, i), small(i))),
    },
  ]
}
