/**
 * What counts towards an answer to each of the reader's four questions, and how much of it is needed.
 * Chosen by scripts/calibrate-reading.ts on whole memos that readers judged; docs/evaluation.md has the figures.
 */

import type { Question } from '../report.ts'

/** What a sentence can be counted as, beside the rules that hit it. */
export type Kind = 'directing' | 'influencing' | 'informing' | 'dated-directing' | 'dated-informing'

export interface QuestionWeights {
  readonly kinds: Readonly<Partial<Record<Kind, number>>>
  /** By rule id; once a sentence. */
  readonly rules: Readonly<Record<string, number>>
  /** A table of owners and dates. */
  readonly table: number
  /** From this sum on the question is gestured at (1), from that on answered (2). */
  readonly gesture: number
  readonly answered: number
}

export const questionWeights: Readonly<Record<Question, QuestionWeights>> = {
  why: {
    kinds: { influencing: 1 },
    rules: { 'purpose-rationale': 1, 'urgency-stakes': 1, 'bridge-task-vision': 1, 'commander-intent': 1 },
    table: 0,
    gesture: 1,
    answered: 4,
  },
  where: {
    kinds: {},
    rules: { 'vision-image': 1, 'ambitious-goal': 1, 'commander-intent': 0.5 },
    table: 0,
    gesture: 0.5,
    answered: 1.5,
  },
  how: {
    kinds: { directing: 1, informing: 0.5 },
    rules: { 'process-steps': 1, 'commander-intent': 1 },
    table: 2,
    gesture: 2.5,
    answered: 7.5,
  },
  next: {
    kinds: { directing: 1, 'dated-directing': 1, 'dated-informing': 0.5 },
    rules: { 'owner-action-date': 1 },
    table: 3,
    gesture: 1,
    answered: 3,
  },
}
