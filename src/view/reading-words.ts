/** The reading in short: what status bar, tooltip and hover say. */

import type { ProfileSource, Question, Reading, Report, ReportSentence, Stance } from '../engine/index.ts'
import { gapsIn, gapsInWords } from './filling-in.ts'
import type { Translate } from './translate.ts'
import { answerWords, percent, questionOrder, questionWords, verdictWords } from './words.ts'

/** What the words need to know of a profile. */
export interface KindOfMessage {
  readonly title: string
  readonly asks: readonly Question[]
}

const shortQuestions: Readonly<Record<Question, string>> = {
  why: 'why',
  where: 'where to',
  how: 'how',
  next: 'what next',
}

const stanceWords: Readonly<Record<Stance, string>> = {
  directing: 'directs',
  influencing: 'influences',
  both: 'directs and influences',
  informing: 'informs',
}

const sourceWords: Readonly<Record<ProfileSource, string>> = {
  'front-matter': 'from the front matter',
  comment: 'from a comment in the draft',
  picker: 'chosen for this draft',
  option: 'given as an option',
  config: 'from the configuration file',
  setting: 'from the settings',
  default: 'no kind of message chosen',
}

export const stanceInWords = (stance: Stance, t: Translate): string => t(stanceWords[stance])

export const kindInWords = (kind: KindOfMessage, from: ProfileSource, t: Translate): string =>
  t('{0}, {1}', t(kind.title), t(sourceWords[from]))

const missingQuestions = (reading: Reading, kind: KindOfMessage): readonly Question[] =>
  questionOrder.filter(question => kind.asks.includes(question) && reading.questions[question].level === 0)

/** "Leans towards directing · missing: why, what next" */
export function readingInShort(report: Report, kind: KindOfMessage, t: Translate): string {
  const { reading } = report
  const gaps = gapsIn(report)
  if (gaps > 0) return gapsInWords(gaps, t)
  const verdict = t(verdictWords[reading.verdict])
  // Of a draft that has hardly begun nothing is missing yet.
  if (reading.verdict === 'too-short') return verdict
  const missing = missingQuestions(reading, kind).map(question => t(shortQuestions[question]))
  return missing.length === 0 ? verdict : t('{0} · missing: {1}', verdict, missing.join(', '))
}

/** @param question readers may not look for its answer in this kind of message */
export function answerInWords(
  reading: Reading,
  question: Question,
  kind: KindOfMessage,
  t: Translate,
): string {
  const { level } = reading.questions[question]
  return level === 0 && !kind.asks.includes(question) ? t('not expected here') : t(answerWords[level])
}

/** "Influence 38 % (± 12 %); usual for this kind of message: 45 % to 70 %." */
export function balanceInWords({ balance, margin, range }: Reading, t: Translate): string {
  return t(
    'Influence {0} (± {1}); usual for this kind of message: {2} to {3}.',
    percent(balance),
    percent(margin),
    percent(range[0]),
    percent(range[1]),
  )
}

/** One line for each question: the question and how far it is answered. */
export const questionsInWords = (reading: Reading, kind: KindOfMessage, t: Translate): readonly string[] =>
  questionOrder.map(question =>
    t('{0} {1}', t(questionWords[question]), answerInWords(reading, question, kind, t)),
  )

/** What one sentence does and the words that say so. */
export function sentenceInWords({ stance, evidence }: ReportSentence, t: Translate): string {
  const does = t('This sentence {0}.', stanceInWords(stance, t))
  if (evidence.length === 0) return does
  return t('{0} Words that say so: {1}.', does, evidence.map(words => `“${words}”`).join(', '))
}
