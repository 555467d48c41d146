/** What a whole draft holds of each kind of sentence: what the levels of the four questions are judged by. */

import type { Draft } from '../draft.ts'
import { hasDate } from '../grammar/dates.ts'
import type { Evidence } from './evidence.ts'

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

type Counted = Exclude<QuestionFeature, 'headings' | 'table' | `${string}-share` | `surest-${string}`>

function countStance(
  { stance, reason, placed, decision }: Evidence,
  add: (to: Counted, by?: number) => void,
) {
  const dated = hasDate(placed.sentence.tokens)
  const directing = stance === 'directing' || stance === 'both'
  add(stance)
  // "Both" is one of each as well.
  if (stance === 'both') {
    add('directing')
    add('influencing')
  }
  if (dated && directing) add('dated-directing')
  if (dated && (stance === 'influencing' || stance === 'both')) add('dated-influencing')
  if (dated && stance === 'informing') add('dated-informing')
  if (reason) add('reasoned')
  if (reason && directing) add('reasoned-directing')
  add('directing-chance', decision.pDirecting)
  add('influencing-chance', decision.pInfluencing)
}

function countForm({ placed: { sentence } }: Evidence, add: (to: Counted, by?: number) => void): void {
  add('sentences')
  if (sentence.zone === 'ordered-item') add('steps')
  if (sentence.zone === 'item') add('items')
  if (sentence.question) add('questions')
  for (const { subject, mood, past } of sentence.clauses) {
    if (subject.kind === 'we' || subject.kind === 'you' || subject.kind === 'I') add(subject.kind)
    if (mood === 'imperative') add('imperatives')
    if (past) add('past')
  }
}

/** Counts come as logarithms: the tenth order tells less than the second. */
export function featuresOf(evidence: readonly Evidence[], draft: Draft): QuestionFeatures {
  const counts = new Map<QuestionFeature, number>()
  const add = (to: QuestionFeature, by = 1): void => {
    counts.set(to, (counts.get(to) ?? 0) + by)
  }
  let surestDirecting = 0
  let surestInfluencing = 0
  for (const each of evidence) {
    countStance(each, add)
    countForm(each, add)
    surestDirecting = Math.max(surestDirecting, each.decision.pDirecting)
    surestInfluencing = Math.max(surestInfluencing, each.decision.pInfluencing)
  }
  add('headings', draft.blocks.filter(({ zone }) => zone === 'heading').length)
  if (hasActionTable(draft)) add('table')
  const log = (name: QuestionFeature): number => Math.log1p(counts.get(name) ?? 0)
  const share = (name: QuestionFeature): number => (counts.get(name) ?? 0) / Math.max(1, evidence.length)
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
  }
}
