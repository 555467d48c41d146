/** A draft → Markdown for a pull request or a wiki; every word of the draft is escaped. */

import { positionsOf } from '../../engine/index.ts'
import { isJudged } from '../charts/index.ts'
import { escapeMarkdown } from '../markdown.ts'
import { clip } from '../plain-text.ts'
import { balanceInWords, kindInWords, questionsInWords } from '../reading-words.ts'
import { inEnglish, type Translate } from '../translate.ts'
import { verdictWords } from '../words.ts'
import { kindOf, numbered, type ReportedDraft, ruleTitle } from './draft.ts'
import { ignoredIn } from './ignored.ts'

const quotedWidth = 110

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n### ${escapeMarkdown(title)}\n\n${lines.join('\n')}\n`

function findingLines(draft: ReportedDraft): string[] {
  const positionAt = positionsOf(draft.text)
  return numbered(draft).flatMap(({ start, end, message, rewrites = [] }, index) => {
    const { line, column } = positionAt(start)
    const mark = `${index + 1}. `
    const quote = escapeMarkdown(`“${clip(draft.text.slice(start, end), quotedWidth)}”`)
    const ways = rewrites.map(
      ({ title, text }) =>
        `${' '.repeat(mark.length)}- ${escapeMarkdown(title)}: ${escapeMarkdown(`“${text}”`)}`,
    )
    return [`${mark}${line}:${column} ${quote}: ${escapeMarkdown(message)}`, ...ways]
  })
}

export function markdownDraft(draft: ReportedDraft, t: Translate = inEnglish): string {
  const { report } = draft
  const kind = kindOf(report.profile)
  const balance = isJudged(report.reading) ? ` ${escapeMarkdown(balanceInWords(report.reading, t))}` : ''
  const bullets = (lines: readonly string[]): string[] => lines.map(line => `- ${escapeMarkdown(line)}`)
  return [
    `## ${escapeMarkdown(draft.name)}\n\n${escapeMarkdown(kindInWords(kind, report.profileFrom, t))}\n`,
    `\n**${escapeMarkdown(t(verdictWords[report.reading.verdict]))}**${balance}\n`,
    section(t('Four questions'), bullets(questionsInWords(report.reading, kind, t))),
    section(t('About the whole draft'), bullets(report.reading.warnings.map(ruleTitle))),
    section(t('Could not be used'), bullets(report.problems.map(({ message }) => message))),
    section(t('Findings'), findingLines(draft)),
    section(t('Ignored on purpose'), bullets(ignoredIn(draft.text, t).map(({ words }) => words))),
    '\n',
  ].join('')
}
