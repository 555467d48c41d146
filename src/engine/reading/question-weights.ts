/**
 * Which sentences speak to each of the reader's four questions, and how much: the one pointed at is the strongest.
 * How well the whole draft answers is `question-model.ts`.
 */

import type { Question } from '../report.ts'

/** What a sentence can be counted as, beside the rules that hit it. */
export type Kind =
  | 'directing'
  | 'influencing'
  | 'informing'
  | 'dated-directing'
  | 'dated-informing'
  | 'coming'

export interface QuestionWeights {
  readonly kinds: Readonly<Partial<Record<Kind, number>>>
  /** By rule id; once a sentence. */
  readonly rules: Readonly<Record<string, number>>
  /** A table of owners and dates speaks to it, too. */
  readonly table: boolean
}

export const questionWeights: Readonly<Record<Question, QuestionWeights>> = {
  why: {
    kinds: { influencing: 1 },
    rules: { 'purpose-rationale': 1, 'urgency-stakes': 1, 'bridge-task-vision': 1, 'commander-intent': 1 },
    table: false,
  },
  where: {
    kinds: { influencing: 0.1 },
    rules: { 'vision-image': 1, 'ambitious-goal': 1, 'commander-intent': 0.5 },
    table: false,
  },
  how: {
    kinds: { directing: 1, informing: 0.5 },
    rules: { 'process-steps': 1, 'commander-intent': 1 },
    table: true,
  },
  next: {
    kinds: { directing: 1, 'dated-directing': 1, 'dated-informing': 0.5, coming: 0.5 },
    rules: { 'owner-action-date': 1 },
    table: true,
  },
}
