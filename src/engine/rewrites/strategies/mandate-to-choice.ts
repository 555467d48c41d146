/** "You must attend the 8 a.m. or the 4 p.m. briefing." → "…, as you choose.": an alternative that the sentence has. */

import { hasDate } from '../../grammar/dates.ts'
import { type Ask, heard } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { insert } from '../edit.ts'

/** Things one can only be, not choose: "staff or contractors", "lost or stolen". */
const times =
  /\b(?:either\b.{2,60}\bor\b|(?:[ap]\.?m\.?|day|week|morning|afternoon|evening|noon|\d|january|february|march|april|may|june|july|august|september|october|november|december)[a-z]* or (?:the |on |at |in )?(?:\S+ ){0,2}\S*(?:[ap]\.?m\b|day|week|morning|afternoon|evening|noon|\d|january|february|march|april|june|july|august|september|october|november|december))/i

export function mandateToChoice(ask: Ask): readonly Candidate[] {
  const { clause, mark, evidence, placed, tokens } = ask
  if (evidence.locked || mark !== '.' || placed.sentence.zone !== 'prose' || clause?.role !== 'main')
    return []
  const whom = clause.subject.kind
  if (clause.negated || !clause.modal || !/^(?:you|group)$/.test(whom) || clause.subject.negative) return []
  const text = heard(ask)
  const alone = text.match(/\bor\b/gi)?.length === 1 && !/[;:()]|,|\bif\b|\bunless\b/i.test(text)
  if (!alone || !(hasDate(tokens) || /\beither\b/i.test(text)) || !times.test(text) || saysWhy(ask)) return []
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
