/** How much a sentence speaks to each of the reader's four questions. */

import { isComing } from '../grammar/coming.ts'
import { isDated } from '../grammar/dates.ts'
import { keptWith } from '../kept.ts'
import type { Question } from '../report.ts'
import type { Own } from './own.ts'
import { type Kind, type QuestionWeights, questionWeights } from './question-weights.ts'

/** What a sentence is counted as. */
function kindsOf({ stance, sentence }: Own): Kind[] {
  const dated = isDated(sentence)
  const kinds: Kind[] = isComing(sentence) ? ['coming'] : []
  if (stance === 'informing') {
    kinds.push('informing')
    if (dated) kinds.push('dated-informing')
    return kinds
  }
  if (stance !== 'influencing') kinds.push('directing')
  if (stance !== 'directing') kinds.push('influencing')
  if (dated && stance !== 'influencing') kinds.push('dated-directing')
  return kinds
}

function worthOf(own: Own, { kinds, rules }: QuestionWeights): number {
  let worth = 0
  for (const kind of kindsOf(own)) worth += kinds[kind] ?? 0
  for (const rule of own.rules) worth += rules[rule] ?? 0
  return worth
}

export const worthsOf = keptWith(
  (own: Own): Readonly<Record<Question, number>> => ({
    why: worthOf(own, questionWeights.why),
    where: worthOf(own, questionWeights.where),
    how: worthOf(own, questionWeights.how),
    next: worthOf(own, questionWeights.next),
  }),
)

/** A rule that hears "why" being answered in so many words: sums over the whole draft may not deny it. */
export const plainAnswer = 'purpose-rationale'
