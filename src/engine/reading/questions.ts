/** The four questions of a reader: why, where to, how, what next. */

import type { Draft } from '../draft.ts'
import { hasDate } from '../grammar/dates.ts'
import type { Answer, Question } from '../report.ts'
import type { Evidence } from './evidence.ts'
import { type Kind, type QuestionWeights, questionWeights } from './question-weights.ts'

/** What a sentence is counted as. */
export function kindsOf({ stance, placed }: Evidence): Kind[] {
  const dated = hasDate(placed.sentence.tokens)
  if (stance === 'informing') return dated ? ['informing', 'dated-informing'] : ['informing']
  const kinds: Kind[] = []
  if (stance !== 'influencing') kinds.push('directing')
  if (stance !== 'directing') kinds.push('influencing')
  if (dated && stance !== 'influencing') kinds.push('dated-directing')
  return kinds
}

/** A table with an owner's or a date's column says who does what by when. */
export function hasActionTable(draft: Draft): boolean {
  return draft.blocks.some(
    ({ zone, block }) =>
      zone === 'table' && /\b(?:who|owner|by|date|due|when|deadline)\b/i.test(block.masked),
  )
}

function worthOf(evidence: Evidence, { kinds, rules }: QuestionWeights): number {
  let worth = 0
  for (const kind of kindsOf(evidence)) worth += kinds[kind] ?? 0
  for (const rule of evidence.rules) worth += rules[rule] ?? 0
  return worth
}

function answer(evidence: readonly Evidence[], draft: Draft, weights: QuestionWeights): Answer {
  let sum = weights.table > 0 && hasActionTable(draft) ? weights.table : 0
  let best = 0
  let sentence = -1
  evidence.forEach((each, index) => {
    const worth = worthOf(each, weights)
    sum += worth
    if (worth > best) {
      best = worth
      sentence = index
    }
  })
  if (sum < weights.gesture) return { level: 0 }
  const level = sum < weights.answered ? 1 : 2
  return sentence < 0 ? { level } : { level, sentence }
}

export function answerQuestions(evidence: readonly Evidence[], draft: Draft): Record<Question, Answer> {
  const of = (question: Question): Answer => answer(evidence, draft, questionWeights[question])
  return { why: of('why'), where: of('where'), how: of('how'), next: of('next') }
}
