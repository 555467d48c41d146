/** The four questions of a reader: why, where to, how, what next. */

import type { Draft } from '../draft.ts'
import { hasDate } from '../grammar/dates.ts'
import type { Answer, Question } from '../report.ts'
import type { Evidence } from './evidence.ts'
import { featuresOf, type QuestionFeatures, questionFeatures } from './question-features.ts'
import { type QuestionModel, questionModels } from './question-model.ts'
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

function worthOf(evidence: Evidence, { kinds, rules }: QuestionWeights): number {
  let worth = 0
  for (const kind of kindsOf(evidence)) worth += kinds[kind] ?? 0
  for (const rule of evidence.rules) worth += rules[rule] ?? 0
  return worth
}

/** The sentence that speaks most to the question, or -1. */
function bestSentence(evidence: readonly Evidence[], weights: QuestionWeights): number {
  let best = 0
  let sentence = -1
  evidence.forEach((each, index) => {
    const worth = worthOf(each, weights)
    if (worth <= best) return
    best = worth
    sentence = index
  })
  return sentence
}

function sumOf({ bias, slopes }: QuestionModel, features: QuestionFeatures): number {
  return questionFeatures.reduce((sum, name) => sum + slopes[name] * features[name], bias)
}

/** A rule that hears a question being answered in so many words: sums over the whole draft may not deny it. */
const plainAnswers: Readonly<Partial<Record<Question, string>>> = { why: 'purpose-rationale' }

const answersPlainly = (question: Question, evidence: readonly Evidence[]): boolean =>
  evidence.some(({ rules }) => rules.has(plainAnswers[question] ?? ''))

/** @param models the trained ones; others when they are being measured */
export function answerQuestions(
  evidence: readonly Evidence[],
  draft: Draft,
  models: Readonly<Record<Question, QuestionModel>> = questionModels,
): Record<Question, Answer> {
  const features = featuresOf(evidence, draft)
  const of = (question: Question): Answer => {
    const weights = questionWeights[question]
    const sentence = bestSentence(evidence, weights)
    // Numbers alone answer nothing: some sentence or a table of owners and dates must speak to it.
    if (sentence < 0 && !(weights.table && features.table > 0)) return { level: 0 }
    const model = models[question]
    const sum = sumOf(model, features)
    if (sum <= model.gesture && !answersPlainly(question, evidence)) return { level: 0 }
    const level = sum <= model.answered ? 1 : 2
    return sentence < 0 ? { level } : { level, sentence }
  }
  return { why: of('why'), where: of('where'), how: of('how'), next: of('next') }
}
