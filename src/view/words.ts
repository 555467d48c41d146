/** The reading in words, the same wherever it is shown. */

import type { Answer, Question, Severity, Verdict } from '../engine/index.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  'leans-directing': 'Leans towards directing',
  'in-range': 'In the usual range',
  'leans-influencing': 'Leans towards influencing',
  informing: 'Mostly informs',
  'too-short': 'Too short to judge',
}

export const questionWords: Readonly<Record<Question, string>> = {
  why: 'Why are we doing this?',
  where: 'Where are we going?',
  how: 'How will we get this done?',
  next: 'What needs to happen next?',
}

export const questionOrder: readonly Question[] = ['why', 'where', 'how', 'next']

export const answerWords: Readonly<Record<Answer['level'], string>> = {
  0: 'not answered',
  1: 'hinted at',
  2: 'answered',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  hint: 'hint',
  information: 'note',
  warning: 'warning',
}

/** @param share 0 to 1 */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
