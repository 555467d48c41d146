/** Why is this marked: the words that caused it, what they may do to a reader, and where that is known from. */

import * as vscode from 'vscode'
import type { Report, ReportFinding } from '../engine/index.ts'
import { escapeMarkdown } from '../view/markdown.ts'
import { sentenceInWords } from '../view/reading-words.ts'
import { titleInWords } from '../view/rewrite-title.ts'
import type { Drafts } from './drafts.ts'
import { selector } from './fixes.ts'
import type { Lens, LensLoader } from './lens.ts'
import type { Mark, Marks } from './marks.ts'
import { rangeOf, spanOf } from './positions.ts'
import { rewriteLink } from './rewrite-links.ts'
import { linkedCommands, ruleLink } from './rule-page.ts'
import type { Stances } from './stances.ts'
import { t } from './translate.ts'

/** Only our own commands may run from it, and the draft's words go in escaped. */
function trusted(): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString()
  markdown.isTrusted = { enabledCommands: linkedCommands }
  return markdown
}

/** Each rewrite as a link that applies it, while the draft is still what was read. */
function rewriteLines(
  document: vscode.TextDocument,
  report: Report,
  finding: ReportFinding,
  lens: Lens,
): string {
  return lens.reader
    .rewrites(report, finding)
    .map(
      (rewrite, index) =>
        `\n\n[${escapeMarkdown(titleInWords(rewrite.title, t))}](${rewriteLink(document, report, finding, index)})`,
    )
    .join('')
}

function whyMarked(
  document: vscode.TextDocument,
  report: Report,
  { finding }: Mark,
  lens: Lens,
): vscode.MarkdownString {
  const rule = lens.rules.get(finding.rule)
  const words = document.getText(rangeOf(document, finding))
  const markdown = trusted()
  markdown.appendMarkdown(`**${t('Why is this marked?')}** `)
  markdown.appendMarkdown(escapeMarkdown(t('{0}: “{1}”', lens.titleOf(finding.rule), words)))
  const more = rule ? [t(rule.matters), t('Source: {0}', rule.source)] : []
  for (const paragraph of more) markdown.appendMarkdown(`\n\n${escapeMarkdown(paragraph)}`)
  markdown.appendMarkdown(rewriteLines(document, report, finding, lens))
  // A rule of the house's own has no page; its message says it all.
  if (!rule) markdown.appendMarkdown(`\n\n${escapeMarkdown(finding.message)}`)
  const about = rule ? `[${t('About this rule')}](${ruleLink(finding.rule)}) · ` : ''
  return markdown.appendMarkdown(
    `\n\n${about}[${t('The whole reading')}](command:leadershipLens.showReading)`,
  )
}

interface Parts {
  readonly drafts: Drafts
  readonly marks: Marks
  readonly loader: LensLoader
  readonly stances: Stances
}

export function registerHover({ drafts, marks, loader, stances }: Parts): vscode.Disposable {
  function stanceAt(document: vscode.TextDocument, offset: number): vscode.Hover | undefined {
    const sentence = drafts
      .report(document)
      ?.sentences.find(({ start, end }) => start <= offset && offset < end)
    if (!sentence || !stances.areShownIn(document)) return undefined
    return new vscode.Hover(
      new vscode.MarkdownString(escapeMarkdown(sentenceInWords(sentence, t))),
      rangeOf(document, sentence),
    )
  }

  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const lens = loader.ready
      if (!lens) return undefined
      const { start: offset } = spanOf(document, new vscode.Range(position, position))
      const mark = marks
        .shownIn(document)
        .find(({ finding }) => finding.start <= offset && offset <= finding.end)
      const report = drafts.report(document)
      if (!mark || !report) return stanceAt(document, offset)
      return new vscode.Hover(whyMarked(document, report, mark, lens), mark.diagnostic.range)
    },
  })
}
