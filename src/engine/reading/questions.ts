/** The four questions of a reader: why, where to, how, what next. */

import type { Draft } from '../draft.ts'
import { hasDate } from '../grammar/dates.ts'
import type { Answer, Question } from '../report.ts'
import type { Evidence } from './evidence.ts'

type Level = 0 | 1 | 2

const ruleLevels: Readonly<Record<Question, Readonly<Record<string, Level>>>> = {
  why: {
    'purpose-rationale': 2,
    'urgency-stakes': 2,
    'bridge-task-vision': 2,
    'commander-intent': 2,
    'values-conviction': 1,
    'personal-benefit': 1,
    'story-anecdote': 1,
    recognition: 1,
  },
  where: { 'vision-image': 2, 'ambitious-goal': 2, 'commander-intent': 2, 'milestone-metric': 1 },
  how: {
    'process-steps': 2,
    'commander-intent': 2,
    'milestone-metric': 1,
    'choice-autonomy': 1,
    'self-commitment': 1,
  },
  next: { 'owner-action-date': 2, 'unexplained-deadline': 1, 'milestone-metric': 1 },
}

function levelOf(question: Question, evidence: Evidence): Level {
  let level: Level = 0
  for (const { rule, weight } of evidence.hits) {
    const found = ruleLevels[question][rule.id] ?? 0
    // A hit that its rule weighs low is a gesture, not an answer.
    const own: Level = found === 2 && weight < rule.weight ? 1 : found
    if (own > level) level = own
  }
  if (question === 'next' && level === 0 && evidence.directing > 0) {
    return hasDate(evidence.placed.sentence.tokens) ? 2 : 1
  }
  return level
}

/** A table of owners and dates answers what next; a subject line can name the destination. */
function fromZones(question: Question, draft: Draft): Level {
  if (question !== 'next') return 0
  return draft.blocks.some(
    ({ zone, block }) => zone === 'table' && /\b(?:who|owner|by|date|due|when)\b/i.test(block.masked),
  )
    ? 2
    : 0
}

function answer(question: Question, evidence: readonly Evidence[], draft: Draft): Answer {
  let best: Level = 0
  let sentence = -1
  evidence.forEach((each, index) => {
    const level = levelOf(question, each)
    if (level > best) {
      best = level
      sentence = index
    }
  })
  const zone = fromZones(question, draft)
  if (zone > best) return { level: zone }
  return sentence < 0 ? { level: best } : { level: best, sentence }
}

export function answerQuestions(evidence: readonly Evidence[], draft: Draft): Record<Question, Answer> {
  return {
    why: answer('why', evidence, draft),
    where: answer('where', evidence, draft),
    how: answer('how', evidence, draft),
    next: answer('next', evidence, draft),
  }
}
