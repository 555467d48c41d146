/** A draft that is still a skeleton: where most sentences wait for words, a reading would judge the placeholders. */

import type { Report } from '../engine/index.ts'
import type { Translate } from './translate.ts'

const leftOver = 'leftover-placeholder'
/** In a finished draft so many may be forgotten. */
const mostForgotten = 3

/** @returns how many placeholders a skeleton has; 0 for a draft that can be read */
export function gapsIn({ findings, sentences }: Pick<Report, 'findings' | 'sentences'>): number {
  const gaps = findings.filter(({ rule }) => rule === leftOver)
  const waiting = new Set(gaps.map(({ sentence }) => sentence)).size
  return gaps.length > mostForgotten && waiting * 2 >= sentences.length ? gaps.length : 0
}

export const gapsInWords = (gaps: number, t: Translate): string => t('{0} placeholders to fill in', gaps)
