/** The paragraph that a question still misses, with placeholders for what only the writer knows. */

import type { Question, Report } from '../../engine/index.ts'
import { paragraphsOf } from '../charts/paragraphs.ts'
import type { Translate } from '../translate.ts'

export interface Skeleton {
  /** Offset into the draft. */
  readonly at: number
  readonly text: string
}

function wordsFor(question: Question, t: Translate): string {
  switch (question) {
    case 'why':
      return t('We are doing this because [[why: what it changes for your readers]].')
    case 'where':
      return t('When this works, [[where: what people will see and do]].')
    case 'how':
      return t('Here is how: [[how: steps, means, who helps]].')
    case 'next':
      return t('Next, [[who: a name]] will [[what: the step]] by [[when: a date]].')
    default:
      return question satisfies never
  }
}

const itemPattern = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

const isInList = (text: string, at: number): boolean =>
  itemPattern.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 4))

/** Why and where to belong to the opening; how and what next to the end. */
export function skeletonFor(question: Question, report: Report, text: string, t: Translate): Skeleton {
  const paragraphs = paragraphsOf(text, report.sentences)
  const opens = question === 'why' || question === 'where'
  // A list is not torn apart: the paragraph goes behind the first that is none.
  const host = opens
    ? (paragraphs.find(({ start }) => !isInList(text, start)) ?? paragraphs.at(-1))
    : paragraphs.at(-1)
  const at = host ? endOfLine(text, host.end) : text.length
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return { at, text: (at === 0 ? '' : newline + newline) + wordsFor(question, t) }
}
