/** What a whole draft holds of each kind of sentence: what the levels of the four questions are judged by. */

import type { Draft, Sentence } from '../draft.ts'
import { isComing } from '../grammar/coming.ts'
import { isDated } from '../grammar/dates.ts'
import { statesGoal } from '../grammar/goals.ts'
import { keptWith } from '../kept.ts'
import type { Question, Stance } from '../report.ts'
import type { Columns } from './columns.ts'
import type { Own } from './own.ts'

export const questionFeatures = [
  'directing',
  'influencing',
  'informing',
  'both',
  'dated-directing',
  'dated-influencing',
  'dated-informing',
  'reasoned-directing',
  'reasoned',
  'sentences',
  'steps',
  'items',
  'questions',
  'headings',
  'table',
  'we',
  'you',
  'I',
  'imperatives',
  'past',
  'directing-chance',
  'influencing-chance',
  'directing-share',
  'influencing-share',
  'informing-share',
  'surest-directing',
  'surest-influencing',
  'why-best',
  'why-three',
  'why-sum',
  'why-any',
  'where-best',
  'where-three',
  'where-sum',
  'where-any',
  'goals',
  'announced-why',
  'announced-where',
  'announced-how',
  'coming',
] as const
export type QuestionFeature = (typeof questionFeatures)[number]
export type QuestionFeatures = Readonly<Record<QuestionFeature, number>>

/** A table with an owner's or a date's column says who does what by when. */
export function hasActionTable({ order }: Draft): boolean {
  return order.blocks.some(
    ({ zone, block }) =>
      zone === 'table' && /\b(?:who|owner|by|date|due|when|deadline)\b/i.test(block.masked),
  )
}

/** Where each feature stands in a row of counts. */
const place = new Map(questionFeatures.map((name, index) => [name, index]))
const placeOf = (name: QuestionFeature): number => place.get(name) ?? 0

function* stanceNames({ stance, sentence }: Own): Generator<QuestionFeature> {
  const directing = stance === 'directing' || stance === 'both'
  yield stance
  // "Both" is one of each as well.
  if (stance === 'both') {
    yield 'directing'
    yield 'influencing'
  }
  if (!isDated(sentence)) return
  if (directing) yield 'dated-directing'
  if (stance === 'influencing' || stance === 'both') yield 'dated-influencing'
  if (stance === 'informing') yield 'dated-informing'
}

function* formNames(sentence: Sentence): Generator<QuestionFeature> {
  const { zone, question, clauses } = sentence
  yield 'sentences'
  if (statesGoal(sentence)) yield 'goals'
  if (zone === 'ordered-item') yield 'steps'
  if (zone === 'item') yield 'items'
  if (question) yield 'questions'
  if (isComing(sentence)) yield 'coming'
  for (const { subject, mood, past } of clauses) {
    if (subject.kind === 'we' || subject.kind === 'you' || subject.kind === 'I') yield subject.kind
    if (mood === 'imperative') yield 'imperatives'
    if (past) yield 'past'
  }
}

/** The features that a sentence adds one to, as often as it does. */
export const tallyOf = keptWith((own: Own): readonly number[] =>
  [...stanceNames(own), ...formNames(own.sentence)].map(placeOf),
)

const reasoned = [placeOf('reasoned')]
const reasonedDirecting = [...reasoned, placeOf('reasoned-directing')]

/** The features that a sentence with a reason adds one to. */
export const reasonedPlaces = (stance: Stance): readonly number[] =>
  stance === 'directing' || stance === 'both' ? reasonedDirecting : reasoned

/** Chances of single sentences, in four numbers: the best, the best three, how many in all, that there is any. */
function gather(chances: Float64Array, count: number): readonly [number, number, number, number] {
  let best = 0
  let second = 0
  let third = 0
  let sum = 0
  let none = 1
  for (let i = 0; i < count; i++) {
    const chance = chances[i] ?? 0
    sum += chance
    none *= 1 - chance
    if (chance > best) [best, second, third] = [chance, best, second]
    else if (chance > second) [second, third] = [chance, second]
    else if (chance > third) third = chance
  }
  return [best, best + second + third, Math.log1p(sum), 1 - none]
}

function sumAndSurest(chances: Float64Array, count: number): readonly [sum: number, surest: number] {
  let sum = 0
  let surest = 0
  for (let i = 0; i < count; i++) {
    const chance = chances[i] ?? 0
    sum += chance
    if (chance > surest) surest = chance
  }
  return [sum, surest]
}

/**
 * Counts come as logarithms: the tenth order tells less than the second.
 * @param announced the sentences that stand where the draft announces an answer
 */
export function featuresOf(
  { gathered: { draft, decisions }, count, tally }: Columns,
  announced: Readonly<Partial<Record<Question, number>>>,
): QuestionFeatures {
  const [directingChance, surestDirecting] = sumAndSurest(decisions.pDirecting, count)
  const [influencingChance, surestInfluencing] = sumAndSurest(decisions.pInfluencing, count)
  const headings = draft.order.blocks.reduce((sum, { zone }) => sum + (zone === 'heading' ? 1 : 0), 0)
  const countOf = (name: QuestionFeature): number => tally[placeOf(name)] ?? 0
  const log = (name: QuestionFeature): number => Math.log1p(countOf(name))
  const announces = (question: Question): number => (announced[question] === undefined ? 0 : 1)
  const share = (name: QuestionFeature): number => countOf(name) / Math.max(1, count)
  const [whyBest, whyThree, whySum, whyAny] = gather(decisions.pWhy, count)
  const [whereBest, whereThree, whereSum, whereAny] = gather(decisions.pWhere, count)
  return {
    directing: log('directing'),
    influencing: log('influencing'),
    informing: log('informing'),
    both: log('both'),
    'dated-directing': log('dated-directing'),
    'dated-influencing': log('dated-influencing'),
    'dated-informing': log('dated-informing'),
    'reasoned-directing': log('reasoned-directing'),
    reasoned: log('reasoned'),
    sentences: log('sentences'),
    steps: log('steps'),
    items: log('items'),
    questions: log('questions'),
    headings: Math.log1p(headings),
    table: Math.log1p(hasActionTable(draft) ? 1 : 0),
    we: log('we'),
    you: log('you'),
    I: log('I'),
    imperatives: log('imperatives'),
    past: log('past'),
    'directing-chance': Math.log1p(directingChance),
    'influencing-chance': Math.log1p(influencingChance),
    'directing-share': share('directing'),
    'influencing-share': share('influencing'),
    'informing-share': share('informing'),
    'surest-directing': surestDirecting,
    'surest-influencing': surestInfluencing,
    'why-best': whyBest,
    'why-three': whyThree,
    'why-sum': whySum,
    'why-any': whyAny,
    'where-best': whereBest,
    'where-three': whereThree,
    'where-sum': whereSum,
    'where-any': whereAny,
    goals: log('goals'),
    'announced-why': announces('why'),
    'announced-where': announces('where'),
    'announced-how': announces('how'),
    coming: log('coming'),
  }
}
