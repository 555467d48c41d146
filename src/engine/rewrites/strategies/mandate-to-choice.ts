/** "You must attend the 8 a.m. or the 4 p.m. briefing." → "…, as you choose.": an alternative that the sentence has. */

import { isDateToken } from '../../grammar/dates.ts'
import { type Ask, heard } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { insert } from '../edit.ts'

/** Either of two times or things that are named as such: nobody chooses between "lost or stolen". */
function isChoice({ tokens }: Ask, text: string): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'or')
  const near = (from: number, to: number): boolean =>
    tokens.slice(from, to).some((_, i) => isDateToken(tokens, from + i))
  return /\beither\b/i.test(text) || (near(Math.max(0, at - 3), at) && near(at + 1, at + 5))
}

export function mandateToChoice(ask: Ask): readonly Candidate[] {
  const { clause, mark, evidence, placed } = ask
  if (evidence.locked || mark !== '.' || placed.sentence.zone !== 'prose' || clause?.role !== 'main')
    return []
  const whom = clause.subject.kind
  if (clause.negated || !clause.modal || !/^(?:you|group)$/.test(whom) || clause.subject.negative) return []
  const text = heard(ask)
  const alone = text.match(/\bor\b/gi)?.length === 1 && !/[;:()]|,|\bif\b|\bunless\b/i.test(text)
  if (!alone || !isChoice(ask, text) || saysWhy(ask)) return []
  const words = `, as ${whom === 'you' ? 'you' : 'they'} choose`
  return [
    {
      strategy: 'mandate-to-choice',
      force: 'softens',
      title: `Soften: “…${words}”`,
      edits: [insert(ask.stop, words)],
    },
  ]
}
