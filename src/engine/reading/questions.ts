/** The four questions of a reader: why, where to, how, what next. */

import type { Draft } from '../draft.ts'
import { isDated } from '../grammar/dates.ts'
import { statesGoal } from '../grammar/goals.ts'
import { keptWith } from '../kept.ts'
import type { Answer, Question } from '../report.ts'
import { announcedAnswers } from './announced.ts'
import type { Evidence } from './evidence.ts'
import type { Own } from './own.ts'
import { featuresOf, type QuestionFeatures, questionFeatures } from './question-features.ts'
import { type QuestionModel, questionModels } from './question-model.ts'
import { type Kind, type QuestionWeights, questionWeights } from './question-weights.ts'

/** What a sentence is counted as. */
function kindsOf({ stance, sentence }: Own): Kind[] {
  const dated = isDated(sentence)
  if (stance === 'informing') return dated ? ['informing', 'dated-informing'] : ['informing']
  const kinds: Kind[] = []
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

/** How much a sentence speaks to each question. */
const worthsOf = keptWith(
  (own: Own): Readonly<Record<Question, number>> => ({
    why: worthOf(own, questionWeights.why),
    where: worthOf(own, questionWeights.where),
    how: worthOf(own, questionWeights.how),
    next: worthOf(own, questionWeights.next),
  }),
)

/** Below this chance a sentence is not said to answer why or where. */
const leastChance = 0.1

/** A goal in so many words counts for more than the words it is put in. */
const goalCounts = 0.25

/** Thanks tell what was done, and seldom why something is to be done. */
const thanksCount = 0.5

const chances: Readonly<Partial<Record<Question, (evidence: Evidence) => number>>> = {
  why: ({ decision, own }) =>
    decision.pWhy * (own.rules.has('recognition') && !own.givesReason ? thanksCount : 1),
  where: ({ decision, own }) => decision.pWhere + (statesGoal(own.sentence) ? goalCounts : 0),
}

/** The sentence that a reader would most likely point at, or -1. */
function likeliest(evidence: readonly Evidence[], chance: (evidence: Evidence) => number): number {
  let best = leastChance
  let sentence = -1
  evidence.forEach((each, index) => {
    const own = chance(each)
    if (own <= best) return
    best = own
    sentence = index
  })
  return sentence
}

/** The sentence that speaks most to the question, or -1. */
function bestSentence(evidence: readonly Evidence[], question: Question): number {
  const chance = chances[question]
  const pointed = chance ? likeliest(evidence, chance) : -1
  return pointed >= 0 ? pointed : weightiest(evidence, question)
}

function weightiest(evidence: readonly Evidence[], question: Question): number {
  let best = 0
  let sentence = -1
  evidence.forEach(({ own }, index) => {
    const worth = worthsOf(own)[question]
    if (worth <= best) return
    best = worth
    sentence = index
  })
  return sentence
}

function sumOf({ bias, slopes }: QuestionModel, features: QuestionFeatures): number {
  return questionFeatures.reduce((sum, name) => sum + slopes[name] * features[name], bias)
}

/** Hears a question being answered in so many words: sums over the whole draft may not deny it. */
const plainly: Readonly<Partial<Record<Question, (own: Own) => boolean>>> = {
  why: ({ rules }) => rules.has('purpose-rationale'),
  where: ({ sentence }) => statesGoal(sentence),
}

function answersPlainly(question: Question, evidence: readonly Evidence[]): boolean {
  const says = plainly[question]
  return says !== undefined && evidence.some(({ own }) => says(own))
}

/** @param models the trained ones; others when they are being measured */
export function answerQuestions(
  evidence: readonly Evidence[],
  draft: Draft,
  models: Readonly<Record<Question, QuestionModel>> = questionModels,
): Record<Question, Answer> {
  const announced = announcedAnswers(draft)
  const features = featuresOf(evidence, draft, announced)
  const of = (question: Question): Answer => {
    const sentence = announced[question] ?? bestSentence(evidence, question)
    // Numbers alone answer nothing: some sentence or a table of owners and dates must speak to it.
    if (sentence < 0 && !(questionWeights[question].table && features.table > 0)) return { level: 0 }
    const model = models[question]
    const sum = sumOf(model, features)
    const denied = sum <= model.gesture && announced[question] === undefined
    if (denied && !answersPlainly(question, evidence)) return { level: 0 }
    const level = sum <= model.answered ? 1 : 2
    return sentence < 0 ? { level } : { level, sentence }
  }
  return { why: of('why'), where: of('where'), how: of('how'), next: of('next') }
}
