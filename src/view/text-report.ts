/** A report as calm plain text of 80 columns. */

import {
  type Answer,
  type LineColumn,
  positionsOf,
  profiles,
  type Report,
  type ReportFinding,
  type Rewrite,
} from '../engine/index.ts'
import { clip, pageWidth, wrap } from './plain-text.ts'
import { answerWords, percent, questionOrder, questionWords, severityWords, verdictWords } from './words.ts'

/** How a terminal sets words off; each adds no width. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const asIs = (text: string): string => text
export const plain: Paint = { strong: asIs, faint: asIs }

type Mark = ReportFinding & { readonly rewrites?: readonly Rewrite[] }
type ReportToShow = Omit<Report, 'findings'> & { readonly findings: readonly Mark[] }

/** "How will we get this done?" and two columns. */
const questionColumn = Math.max(...Object.values(questionWords).map(words => words.length)) + 4
const placeColumn = 11

/** What a reader is shown: the marks of the text, and whatever counts against a limit. */
export const isShown = ({ visible, severity }: ReportFinding): boolean => visible || severity !== 'hint'

const placeWords = ({ line, column }: LineColumn): string => `${line}:${column}`

function titleOf(id: string): string {
  return profiles.find(profile => profile.id === id)?.title ?? id
}

function verdictLines({ profile, kind, profileGuess, reading }: ReportToShow, paint: Paint): string[] {
  const [low, high] = reading.range
  const verdict = `  ${paint.strong(verdictWords[reading.verdict])}`
  const usual = `usual are ${percent(low)} to ${percent(high)} (${kind?.title ?? titleOf(profile)})`
  const share = `Influence ${percent(reading.balance)} (± ${percent(reading.margin)}); ${usual}.`
  const guess =
    profileGuess === undefined
      ? []
      : wrap(`It reads like another kind of message: ${titleOf(profileGuess)}.`, 2)
  const judged = reading.verdict !== 'too-short' && reading.verdict !== 'informing'
  return [verdict, ...(judged ? wrap(share, 2).map(paint.faint) : []), ...guess]
}

function answerText({ level, sentence }: Answer, report: ReportToShow, text: string): string {
  if (level === 0) return answerWords[level]
  const found = sentence === undefined ? undefined : report.sentences[sentence]
  const hint = level === 1 ? `${answerWords[level]}: ` : ''
  if (!found) return `${hint}in a heading, subject line or table`
  const room = pageWidth - questionColumn - hint.length - 2
  return `${hint}“${clip(text.slice(found.start, found.end), room)}”`
}

function questionLines(report: ReportToShow, text: string, paint: Paint): string[] {
  return questionOrder.map(question => {
    const answer = report.reading.questions[question]
    const words = answerText(answer, report, text)
    const label = `  ${questionWords[question]}`.padEnd(questionColumn)
    return label + (answer.level === 0 ? paint.faint(words) : words)
  })
}

/** "“… by [[when]]” — give a date", "Softens: “…”": only what is done; the words stand in the text below. */
function actionOf(title: string): string {
  const action = / — ([^“”]+)$/.exec(title)?.[1] ?? title.split(': “')[0] ?? title
  return action.charAt(0).toUpperCase() + action.slice(1)
}

function rewriteLines({ text, title }: Rewrite, paint: Paint): string[] {
  const action = `→ ${actionOf(title)}:`
  const [first = '', ...rest] = wrap(`${action} ${text}`, placeColumn, 2)
  return [first.replace(action, paint.faint(action)), ...rest]
}

function markLines(mark: Mark, place: LineColumn, paint: Paint): string[] {
  const kind = mark.severity === 'warning' ? `${severityWords.warning}: ` : ''
  const [first = '', ...rest] = wrap(kind + mark.message, placeColumn)
  const lines = [`  ${placeWords(place)}`.padEnd(placeColumn) + first.trimStart(), ...rest]
  const last = lines.length - 1
  const name = ` ${mark.rule}`
  if ((lines[last]?.length ?? 0) + name.length <= pageWidth) lines[last] += paint.faint(name)
  else lines.push(paint.faint(' '.repeat(placeColumn) + mark.rule))
  return [...lines, ...(mark.rewrites ?? []).flatMap(rewrite => rewriteLines(rewrite, paint))]
}

/** @returns lines without line breaks */
export function textReport(report: ReportToShow, text: string, paint: Paint = plain): string[] {
  const positionAt = positionsOf(text)
  const marks = report.findings
    .filter(isShown)
    .flatMap(mark => markLines(mark, positionAt(mark.start), paint))
  const problems = report.problems.flatMap(({ start, message }) => {
    const [first = '', ...rest] = wrap(message, placeColumn)
    return [`  ${placeWords(positionAt(start))}`.padEnd(placeColumn) + first.trimStart(), ...rest]
  })
  const sections = [verdictLines(report, paint), questionLines(report, text, paint), [...problems, ...marks]]
  return sections
    .filter(lines => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}
