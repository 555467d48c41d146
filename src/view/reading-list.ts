/** Report → the lines of a list that tells the reading; each may lead to a sentence. */

import type { Report } from '../engine/index.ts'
import type { Translate } from './translate.ts'
import {
  answerWords,
  balanceWords,
  type KindOfMessage,
  questionOrder,
  questionWords,
  quoted,
  sourceWords,
  stanceWords,
  verdictWords,
} from './words.ts'

export interface ReadingLine {
  readonly part: 'verdict' | 'question' | 'moved' | 'warning' | 'mark'
  readonly label: string
  readonly description?: string
  readonly detail?: string
  /** Offsets into the draft, half-open, of what the line speaks of. */
  readonly place?: { readonly start: number; readonly end: number }
}

export interface ReadingNames {
  readonly kind: KindOfMessage
  /** A rule's title by its id. */
  readonly ruleTitle: (rule: string) => string
}

type Place = { readonly place?: { readonly start: number; readonly end: number } }

function placeOf(report: Report, sentence: number | undefined): Place {
  const found = sentence === undefined ? undefined : report.sentences[sentence]
  return found ? { place: { start: found.start, end: found.end } } : {}
}

function detailOf(text: string, { place }: Place): { readonly detail?: string } {
  return place ? { detail: quoted(text.slice(place.start, place.end)) } : {}
}

function questionLines(report: Report, text: string, names: ReadingNames, t: Translate): ReadingLine[] {
  return questionOrder.map(question => {
    const answer = report.reading.questions[question]
    const place = placeOf(report, answer.level === 0 ? undefined : answer.sentence)
    return {
      part: 'question',
      label: questionWords(question, t),
      description: answerWords(answer, names.kind.asks.includes(question), t),
      ...detailOf(text, place),
      ...place,
    }
  })
}

function movedLines(report: Report, text: string, t: Translate): ReadingLine[] {
  return report.reading.moved.flatMap(index => {
    const sentence = report.sentences[index]
    if (!sentence) return []
    return [
      {
        part: 'moved',
        label: quoted(text.slice(sentence.start, sentence.end), 70),
        description: stanceWords(sentence.stance, t),
        ...placeOf(report, index),
      },
    ]
  })
}

function warningLines(report: Report, names: ReadingNames): ReadingLine[] {
  return report.reading.warnings.map(rule => {
    const finding = report.findings.find(each => each.rule === rule)
    return {
      part: 'warning',
      label: names.ruleTitle(rule),
      ...(finding ? { detail: finding.message, place: { start: finding.start, end: finding.end } } : {}),
    }
  })
}

function markLines(report: Report, names: ReadingNames): ReadingLine[] {
  const told = new Set(report.reading.warnings)
  return report.findings
    .filter(finding => finding.visible && !told.has(finding.rule))
    .map(finding => ({
      part: 'mark',
      label: names.ruleTitle(finding.rule),
      detail: finding.message,
      place: { start: finding.start, end: finding.end },
    }))
}

/** @param text that was analysed */
export function readingLines(report: Report, text: string, names: ReadingNames, t: Translate): ReadingLine[] {
  const { reading } = report
  return [
    {
      part: 'verdict',
      label: verdictWords(reading.verdict, t),
      description: `${names.kind.title}, ${sourceWords(report.profileFrom, t)}`,
      detail: balanceWords(reading, t),
    },
    ...questionLines(report, text, names, t),
    ...movedLines(report, text, t),
    ...warningLines(report, names),
    ...markLines(report, names),
  ]
}
