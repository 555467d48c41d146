/** The four questions of a reader: why, where to, how, what next. */

import type { Answer, Question } from '../report.ts'
import { announcedAnswers } from './announced.ts'
import { type Columns, greatest, isGoal, onlyThanks } from './columns.ts'
import { featuresOf, type QuestionFeatures, questionFeatures } from './question-features.ts'
import { type QuestionModel, questionModels } from './question-model.ts'
import { questionWeights } from './question-weights.ts'

/** Below this chance a sentence is not said to answer why or where. */
const leastChance = 0.1

/** A goal in so many words counts for more than the words it is put in. */
const goalCounts = 0.25

/** Thanks tell what was done, and seldom why something is to be done. */
const thanksCount = 0.5

/** The sentence that a reader would most likely point at, or -1. */
function likeliest({ gathered: { decisions }, flags, count }: Columns, question: 'why' | 'where'): number {
  const chances = question === 'why' ? decisions.pWhy : decisions.pWhere
  let best = leastChance
  let sentence = -1
  for (let i = 0; i < count; i++) {
    const flag = flags[i] ?? 0
    let chance = chances[i] ?? 0
    if (question === 'why' && (flag & onlyThanks) !== 0) chance *= thanksCount
    if (question === 'where' && (flag & isGoal) !== 0) chance += goalCounts
    if (chance <= best) continue
    best = chance
    sentence = i
  }
  return sentence
}

/** The sentence that speaks most to the question, or -1. */
function bestSentence(columns: Columns, question: Question): number {
  const pointed = question === 'why' || question === 'where' ? likeliest(columns, question) : -1
  return pointed >= 0 ? pointed : greatest(columns.worth[question], columns.count, 0)
}

function sumOf({ bias, slopes }: QuestionModel, features: QuestionFeatures): number {
  return questionFeatures.reduce((sum, name) => sum + slopes[name] * features[name], bias)
}

/** Hears a question being answered in so many words: sums over the whole draft may not deny it. */
const plainly: Readonly<
  Partial<Record<Question, (columns: Columns, features: QuestionFeatures) => boolean>>
> = {
  why: ({ plain }) => plain > 0,
  where: (_, { goals }) => goals > 0,
}

/**
 * A heading "Next steps" shows where to look, but what stands there often names no one: it settles no level.
 * @param models the trained ones; others when they are being measured
 */
export function answerQuestions(
  columns: Columns,
  models: Readonly<Record<Question, QuestionModel>> = questionModels,
): Record<Question, Answer> {
  const announced = announcedAnswers(columns.gathered.draft, columns.announced)
  const features = featuresOf(columns, announced)
  const of = (question: Question): Answer => {
    const sentence = announced[question] ?? bestSentence(columns, question)
    // Numbers alone answer nothing: some sentence or a table of owners and dates must speak to it.
    if (sentence < 0 && !(questionWeights[question].table && features.table > 0)) return { level: 0 }
    const model = models[question]
    const sum = sumOf(model, features)
    const denied = sum <= model.gesture && (announced[question] === undefined || question === 'next')
    if (denied && !plainly[question]?.(columns, features)) return { level: 0 }
    const level = sum <= model.answered ? 1 : 2
    return sentence < 0 ? { level } : { level, sentence }
  }
  return { why: of('why'), where: of('where'), how: of('how'), next: of('next') }
}
