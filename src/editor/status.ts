/** One entry in the status bar: the reading in words, or the quiet offer of a review. */

import * as vscode from 'vscode'
import type { Report } from '../engine/index.ts'
import { gapsIn } from '../view/filling-in.ts'
import { escapeMarkdown } from '../view/markdown.ts'
import { balanceInWords, kindInWords, questionsInWords, readingInShort } from '../view/reading-words.ts'
import type { Drafts } from './drafts.ts'
import type { LensLoader } from './lens.ts'
import type { Snooze } from './quiet/snooze.ts'
import { problemInWords, type Settings } from './settings.ts'
import { t } from './translate.ts'

export interface Status extends vscode.Disposable {
  /** What is shown, for tests; undefined while hidden. */
  readonly shown: { readonly text: string; readonly tooltip: string } | undefined
}

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly settings: Settings
  readonly snooze: Snooze
}

interface Shown {
  readonly text: string
  readonly tooltip: vscode.MarkdownString
  readonly command: string
}

const priority = 90

function tooltipOf(report: Report, problems: readonly string[], loader: LensLoader): vscode.MarkdownString {
  const kind = report.kind ?? loader.ready?.kindOf(report.profile) ?? { title: report.profile, asks: [] }
  const reading =
    gapsIn(report) > 0
      ? []
      : [balanceInWords(report.reading, t), ...questionsInWords(report.reading, kind, t)]
  const lines = [kindInWords(kind, report.profileFrom, t), ...reading, ...problems]
  const markdown = new vscode.MarkdownString(`**${escapeMarkdown(readingInShort(report, kind, t))}**`)
  for (const line of lines) markdown.appendMarkdown(`\n\n${escapeMarkdown(line)}`)
  return markdown
}

export function createStatus({ drafts, loader, settings, snooze }: Parts): Status {
  const item = vscode.window.createStatusBarItem('reading', vscode.StatusBarAlignment.Right, priority)
  item.name = 'Leadership Lens'
  let shown: Shown | undefined
  let last: vscode.TextDocument | undefined

  function reviewed(document: vscode.TextDocument): Shown | undefined {
    const report = drafts.report(document)
    const problems = settings.of(document).problems.map(problemInWords)
    if (loader.failed) {
      const tooltip = new vscode.MarkdownString(t('Its models could not be read; the log says why.'))
      return { text: t('Leadership Lens could not start'), tooltip, command: 'leadershipLens.showLog' }
    }
    // While a new reading is on its way the old one stays, so that nothing flickers.
    if (!report || !loader.ready) return document === last ? shown : undefined
    return {
      text: readingInShort(report, report.kind ?? loader.ready.kindOf(report.profile), t),
      tooltip: tooltipOf(report, problems, loader),
      command: 'leadershipLens.showReading',
    }
  }

  function snoozed(): Shown {
    const { until } = snooze
    const time = until === undefined ? undefined : new Date(until)
    const clock = time && `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`
    return {
      text: clock ? t('Snoozed until {0}', clock) : t('Snoozed until it is opened again'),
      tooltip: new vscode.MarkdownString(t('No marks and no reading for now. Click to wake.')),
      command: 'leadershipLens.wake',
    }
  }

  function next(document: vscode.TextDocument | undefined): Shown | undefined {
    const standing = document ? drafts.standing(document) : 'none'
    if (!document || standing === 'none') return undefined
    if (standing === 'reviewed') return reviewed(document)
    if (standing === 'snoozed') return snoozed()
    return {
      text: t('Review as a memo?'),
      tooltip: new vscode.MarkdownString(t('Leadership Lens leaves this file alone unless you ask.')),
      command: 'leadershipLens.review',
    }
  }

  function update(): void {
    const document = vscode.window.activeTextEditor?.document
    const standing = document ? drafts.standing(document) : 'none'
    void vscode.commands.executeCommand('setContext', 'leadershipLens.standing', standing)
    shown = next(document)
    last = document
    if (!shown) {
      item.hide()
      return
    }
    item.text = `$(compass) ${shown.text}`
    item.tooltip = shown.tooltip
    item.command = shown.command
    item.accessibilityInformation = { label: `Leadership Lens: ${shown.text}`, role: 'button' }
    item.show()
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(update),
    drafts.onDidRead(update),
    settings.onDidChange(update),
    snooze.onDidChange(update),
  ]
  update()
  return {
    get shown() {
      return shown && { text: shown.text, tooltip: shown.tooltip.value }
    },
    dispose() {
      for (const each of [...listeners, item]) each.dispose()
    },
  }
}
