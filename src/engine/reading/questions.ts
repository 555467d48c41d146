/** The four questions of a reader: why, where to, how, what next. */

import type { Answer, Question } from '../report.ts'
import { type Columns, greatest } from './columns.ts'
import { featuresOf, type QuestionFeatures, questionFeatures } from './question-features.ts'
import { type QuestionModel, questionModels } from './question-model.ts'
import { questionWeights } from './question-weights.ts'

/** Below this chance a sentence is not said to answer why or where. */
const leastChance = 0.1

/** The sentence that a reader would most likely point at, or -1. */
function likeliest({ gathered: { decisions }, count }: Columns, question: Question): number {
  if (question === 'why') return greatest(decisions.pWhy, count, leastChance)
  return question === 'where' ? greatest(decisions.pWhere, count, leastChance) : -1
}

/** The sentence that speaks most to the question, or -1. */
function bestSentence(columns: Columns, question: Question): number {
  const pointed = likeliest(columns, question)
  return pointed >= 0 ? pointed : greatest(columns.worth[question], columns.count, 0)
}

function sumOf({ bias, slopes }: QuestionModel, features: QuestionFeatures): number {
  return questionFeatures.reduce((sum, name) => sum + slopes[name] * features[name], bias)
}

/** @param models the trained ones; others when they are being measured */
export function answerQuestions(
  columns: Columns,
  models: Readonly<Record<Question, QuestionModel>> = questionModels,
): Record<Question, Answer> {
  const features = featuresOf(columns)
  const of = (question: Question): Answer => {
    const sentence = bestSentence(columns, question)
    // Numbers alone answer nothing: some sentence or a table of owners and dates must speak to it.
    if (sentence < 0 && !(questionWeights[question].table && features.table > 0)) return { level: 0 }
    const model = models[question]
    const sum = sumOf(model, features)
    const plainly = question === 'why' && columns.plain > 0
    if (sum <= model.gesture && !plainly) return { level: 0 }
    const level = sum <= model.answered ? 1 : 2
    return sentence < 0 ? { level } : { level, sentence }
  }
  return { why: of('why'), where: of('where'), how: of('how'), next: of('next') }
}
