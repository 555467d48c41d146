/** What a whole draft holds of each kind of sentence: what the levels of the four questions are judged by. */

import type { Draft, Sentence } from '../draft.ts'
import { isDated } from '../grammar/dates.ts'
import { statesGoal } from '../grammar/goals.ts'
import { keptWith } from '../kept.ts'
import type { Question } from '../report.ts'
import type { Evidence } from './evidence.ts'
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
  'announced-next',
] as const
export type QuestionFeature = (typeof questionFeatures)[number]
export type QuestionFeatures = Readonly<Record<QuestionFeature, number>>

/** A table with an owner's or a date's column says who does what by when. */
export function hasActionTable(draft: Draft): boolean {
  return draft.blocks.some(
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
  for (const { subject, mood, past } of clauses) {
    if (subject.kind === 'we' || subject.kind === 'you' || subject.kind === 'I') yield subject.kind
    if (mood === 'imperative') yield 'imperatives'
    if (past) yield 'past'
  }
}

/** The features that a sentence adds one to, as often as it does. */
const tallyOf = keptWith((own: Own): readonly number[] =>
  [...stanceNames(own), ...formNames(own.sentence)].map(placeOf),
)

const reasoned = placeOf('reasoned')
const reasonedDirecting = placeOf('reasoned-directing')
const directingChance = placeOf('directing-chance')
const influencingChance = placeOf('influencing-chance')

/** Chances of single sentences, in four numbers: the best, the best three, how many in all, that there is any. */
function gather(chances: readonly number[]): readonly [number, number, number, number] {
  let best = 0
  let second = 0
  let third = 0
  let sum = 0
  let none = 1
  for (const chance of chances) {
    sum += chance
    none *= 1 - chance
    if (chance > best) [best, second, third] = [chance, best, second]
    else if (chance > second) [second, third] = [chance, second]
    else if (chance > third) third = chance
  }
  return [best, best + second + third, Math.log1p(sum), 1 - none]
}

/** Counts come as logarithms: the tenth order tells less than the second. */
/** @param announced the sentences that stand where the draft announces an answer */
export function featuresOf(
  evidence: readonly Evidence[],
  draft: Draft,
  announced: Readonly<Partial<Record<Question, number>>>,
): QuestionFeatures {
  const counts = new Float64Array(questionFeatures.length)
  const add = (at: number, by: number): void => {
    counts[at] = (counts[at] ?? 0) + by
  }
  let surestDirecting = 0
  let surestInfluencing = 0
  for (const { own, reason, decision, stance } of evidence) {
    for (const at of tallyOf(own)) add(at, 1)
    if (reason) add(reasoned, 1)
    if (reason && (stance === 'directing' || stance === 'both')) add(reasonedDirecting, 1)
    add(directingChance, decision.pDirecting)
    add(influencingChance, decision.pInfluencing)
    surestDirecting = Math.max(surestDirecting, decision.pDirecting)
    surestInfluencing = Math.max(surestInfluencing, decision.pInfluencing)
  }
  add(placeOf('headings'), draft.blocks.filter(({ zone }) => zone === 'heading').length)
  if (hasActionTable(draft)) add(placeOf('table'), 1)
  const countOf = (name: QuestionFeature): number => counts[placeOf(name)] ?? 0
  const log = (name: QuestionFeature): number => Math.log1p(countOf(name))
  const announces = (question: Question): number => (announced[question] === undefined ? 0 : 1)
  const share = (name: QuestionFeature): number => countOf(name) / Math.max(1, evidence.length)
  const [whyBest, whyThree, whySum, whyAny] = gather(evidence.map(({ decision }) => decision.pWhy))
  const [whereBest, whereThree, whereSum, whereAny] = gather(evidence.map(({ decision }) => decision.pWhere))
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
    headings: log('headings'),
    table: log('table'),
    we: log('we'),
    you: log('you'),
    I: log('I'),
    imperatives: log('imperatives'),
    past: log('past'),
    'directing-chance': log('directing-chance'),
    'influencing-chance': log('influencing-chance'),
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
    'announced-next': announces('next'),
  }
}
