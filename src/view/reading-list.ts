/** Report → the lines of a list that tells the reading; each may lead to a place in the draft. */

import type { Report, ReportFinding } from '../engine/index.ts'
import { gapsIn, gapsInWords } from './filling-in.ts'
import { clip } from './plain-text.ts'
import {
  answerInWords,
  balanceInWords,
  type KindOfMessage,
  kindInWords,
  stanceInWords,
} from './reading-words.ts'
import type { Translate } from './translate.ts'
import { questionOrder, questionWords, verdictWords } from './words.ts'

/** Offsets into the draft, half-open. */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface ReadingLine {
  readonly part: 'verdict' | 'question' | 'moved' | 'warning' | 'mark'
  readonly label: string
  readonly description?: string
  readonly detail?: string
  /** What the line speaks of. */
  readonly place?: Place
}

export interface ReadingNames {
  readonly kind: KindOfMessage
  /** A rule's title by its id. */
  readonly ruleTitle: (rule: string) => string
  readonly messageOf: (finding: ReportFinding) => string
}

/** Characters of a quotation that fit a list. */
const quotedWidth = 90

const quoted = (text: string, { start, end }: Place): string => clip(text.slice(start, end), quotedWidth)

function questionLines(report: Report, text: string, names: ReadingNames, t: Translate): ReadingLine[] {
  return questionOrder.map(question => {
    const { level, sentence } = report.reading.questions[question]
    const place = level === 0 || sentence === undefined ? undefined : report.sentences[sentence]
    return {
      part: 'question',
      label: t(questionWords[question]),
      description: answerInWords(report.reading, question, names.kind, t),
      ...(place ? { detail: quoted(text, place), place } : {}),
    }
  })
}

function movedLines(report: Report, text: string, t: Translate): ReadingLine[] {
  return report.reading.moved.flatMap(index => {
    const place = report.sentences[index]
    if (!place) return []
    return [{ part: 'moved', label: quoted(text, place), description: stanceInWords(place.stance, t), place }]
  })
}

function warningLines(report: Report, names: ReadingNames): ReadingLine[] {
  return report.reading.warnings.map(rule => {
    const place = report.findings.find(each => each.rule === rule)
    return {
      part: 'warning',
      label: names.ruleTitle(rule),
      ...(place ? { detail: names.messageOf(place), place } : {}),
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
      detail: names.messageOf(finding),
      place: finding,
    }))
}

/** @param text that was analysed */
export function readingLines(report: Report, text: string, names: ReadingNames, t: Translate): ReadingLine[] {
  const gaps = gapsIn(report)
  if (gaps > 0) {
    const description = kindInWords(names.kind, report.profileFrom, t)
    return [{ part: 'verdict', label: gapsInWords(gaps, t), description }]
  }
  return [
    {
      part: 'verdict',
      label: t(verdictWords[report.reading.verdict]),
      description: kindInWords(names.kind, report.profileFrom, t),
      detail: balanceInWords(report.reading, t),
    },
    ...questionLines(report, text, names, t),
    ...movedLines(report, text, t),
    ...warningLines(report, names),
    ...markLines(report, names),
  ]
}
