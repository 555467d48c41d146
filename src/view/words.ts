/** The reading in words: what status bar, tooltip and list say. */

import type { Answer, ProfileSource, Question, Reading, Report, ReportSentence, Stance, Verdict } from '../engine/index.ts'
import type { Translate } from './translate.ts'

export const questionOrder = ['why', 'where', 'how', 'next'] as const satisfies readonly Question[]

/** What the words need to know of a profile. */
export interface KindOfMessage {
  readonly title: string
  readonly asks: readonly Question[]
}

export function verdictWords(verdict: Verdict, t: Translate): string {
  const words: Readonly<Record<Verdict, string>> = {
    'leans-directing': t('Leans directing'),
    'in-range': t('In balance'),
    'leans-influencing': t('Leans influencing'),
    informing: t('Informs'),
    'too-short': t('Too short to judge'),
  }
  return words[verdict]
}

export function questionWords(question: Question, t: Translate): string {
  const words: Readonly<Record<Question, string>> = {
    why: t('Why are we doing this?'),
    where: t('Where are we going?'),
    how: t('How will we get this done?'),
    next: t('What needs to happen next?'),
  }
  return words[question]
}

function shortQuestion(question: Question, t: Translate): string {
  const words: Readonly<Record<Question, string>> = {
    why: t('why'),
    where: t('where to'),
    how: t('how'),
    next: t('what next'),
  }
  return words[question]
}

/** @param asked readers of this kind of message look for the answer */
export function answerWords({ level }: Answer, asked: boolean, t: Translate): string {
  if (level === 2) return t('answered')
  if (level === 1) return t('touched on')
  return asked ? t('missing') : t('not expected here')
}

export function stanceWords(stance: Stance, t: Translate): string {
  const words: Readonly<Record<Stance, string>> = {
    directing: t('directs'),
    influencing: t('influences'),
    both: t('directs and influences'),
    informing: t('informs'),
  }
  return words[stance]
}

export function sourceWords(source: ProfileSource, t: Translate): string {
  const words: Readonly<Record<ProfileSource, string>> = {
    'front-matter': t('from the front matter'),
    comment: t('from a comment in the draft'),
    picker: t('chosen for this draft'),
    option: t('given as an option'),
    config: t('from the configuration file'),
    setting: t('from the settings'),
    default: t('no kind of message chosen'),
  }
  return words[source]
}

export const missingQuestions = (reading: Reading, kind: KindOfMessage): readonly Question[] =>
  questionOrder.filter(question => kind.asks.includes(question) && reading.questions[question].level === 0)

/** "Leans directing · why, what next missing" */
export function readingInShort({ reading }: Report, kind: KindOfMessage, t: Translate): string {
  const verdict = verdictWords(reading.verdict, t)
  // Of a draft that has hardly begun nothing is missing yet.
  if (reading.verdict === 'too-short') return verdict
  const missing = missingQuestions(reading, kind).map(question => shortQuestion(question, t))
  return missing.length === 0 ? verdict : t('{0} · {1} missing', verdict, missing.join(', '))
}

const percent = (share: number): number => Math.round(share * 100)

/** "Influence about 38 % (± 12), usual for this kind of message: 45 to 70 %" */
export function balanceWords({ balance, margin, range }: Reading, t: Translate): string {
  return t(
    'Influence about {0} % (± {1}), usual for this kind of message: {2} to {3} %',
    percent(balance),
    percent(margin),
    percent(range[0]),
    percent(range[1]),
  )
}

export function marksWords(count: number, t: Translate): string {
  if (count === 0) return t('no marks')
  return count === 1 ? t('1 mark') : t('{0} marks', count)
}

/** What one sentence does and the words that say so. */
export function sentenceWords({ stance, evidence }: ReportSentence, t: Translate): string {
  const does = t('This sentence {0}.', stanceWords(stance, t))
  return evidence.length === 0 ? does : t('{0} Words that say so: {1}.', does, evidence.join(', '))
}

/** On one line, cut where it grows too long for a list. */
export function quoted(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).toWellFormed?.() ?? cut} …`
}
