/** "Do NOT use pencil!!" → "Do not use pencil.": the words stay, the shouting and the stress on them go. */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { type Edit, replace } from '../edit.ts'
import { upperFirst } from '../letters.ts'
import { allShouted, shouted, stressed } from '../lock/ritual.ts'

/** In a sentence that is all capitals nothing is shouted by itself; more than these shouted words are its style. */
const mostShouted = 3

/** A single NOT guards what must not be overlooked; in a draft with so many the voice is raised. */
const fewestInDraft = 3

/** Words; what is longer cries out, and orders little. */
const longest = 20

const isLoud = ({ judged }: Ask): boolean =>
  (judged.draft.text.match(allShouted)?.length ?? 0) >= fewestInDraft

/** "MUST", "NOT" → "must", "not" */
function inCapitals(ask: Ask): readonly Edit[] {
  const { tokens } = ask
  const loud = tokens.flatMap(({ text }, i) => (shouted.test(text) ? [i] : []))
  const capitals = tokens.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length
  if (!isLoud(ask) || loud.length > mostShouted || capitals > loud.length) return []
  const small = (i: number): string => (i === 0 ? upperFirst : String)(tokens[i]?.lower ?? '')
  return loud.map(i => replace(startOf(ask, i), endOf(ask, i), small(i)))
}

/** "strictly prohibited", "absolutely no" → "prohibited", "no" */
function underStress(ask: Ask): readonly Edit[] {
  const { tokens } = ask
  return tokens.flatMap(({ text }, i) => {
    const next = tokens[i + 1]
    if (!next || !stressed.test(`${text} ${next.text}`)) return []
    const kept = i === 0 ? upperFirst(next.text) : next.text
    return [replace(startOf(ask, i), endOf(ask, i + 1), kept)]
  })
}

export function lowerTheVoice(ask: Ask): readonly Candidate[] {
  const { clause, mark, stop } = ask
  const exclaims = /^!{2,}$/.test(mark) && ask.words <= longest
  if (!clause || !(mark === '.' || exclaims)) return []
  const words = [...inCapitals(ask), ...underStress(ask)]
  const edits = exclaims
    ? [...words, replace(endOf(ask, ask.tokens.length - 2), stop + mark.length, '.')]
    : words
  if (edits.length === 0) return []
  return [
    {
      strategy: 'cut-device',
      force: 'removes',
      title: `Lower the voice: “${edits.map(({ text }) => text.toLowerCase()).join(' … ')}”`,
      edits,
    },
  ]
}
