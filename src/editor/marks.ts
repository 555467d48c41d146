/** Visible findings → diagnostics, but for those in the sentence that is being typed: they wait. */

import * as vscode from 'vscode'
import type { Config } from '../config/settings.ts'
import { isHouseRule } from '../engine/house/house-style.ts'
import type { Report, ReportFinding, Severity } from '../engine/index.ts'
import { type Drafts, isVisible } from './drafts.ts'
import { outweighs } from './focus-mode.ts'
import type { LensLoader } from './lens.ts'
import { cursorsIn, rangeOf } from './positions.ts'
import { rulePage } from './rule-page.ts'
import type { Settings } from './settings.ts'
import { isBeingTyped, restMs } from './typing.ts'
import { withoutGaps } from './unfinished.ts'

export const source = 'Leadership Lens'

export interface Mark {
  readonly finding: ReportFinding
  readonly diagnostic: vscode.Diagnostic
}

export interface Marks extends vscode.Disposable {
  /** The document's marks as they are shown; empty while its report is stale. */
  shownIn(document: vscode.TextDocument): readonly Mark[]
  /** With those that wait for the sentence being typed. */
  allIn(document: vscode.TextDocument): readonly Mark[]
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
}

/** A house's own rule has no page; its message is all there is to say. */
export const codeOf = (rule: string): NonNullable<vscode.Diagnostic['code']> =>
  isHouseRule(rule) ? rule : { value: rule, target: rulePage(rule) }

function toMark(
  document: vscode.TextDocument,
  finding: ReportFinding,
  config: Config,
  message: string,
): Mark | undefined {
  const choice = config.severity.get(finding.rule) ?? finding.severity
  if (!finding.visible || choice === 'off') return undefined
  const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), message, severities[choice])
  diagnostic.source = source
  diagnostic.code = codeOf(finding.rule)
  return { finding, diagnostic }
}

/** One broken line of front matter makes YAML complain more than once; its first complaint says enough. */
function problemsOf(document: vscode.TextDocument, report: Report): vscode.Diagnostic[] {
  const lines = new Set<number>()
  return report.problems.flatMap(problem => {
    const range = rangeOf(document, problem)
    if (lines.has(range.start.line)) return []
    lines.add(range.start.line)
    const diagnostic = new vscode.Diagnostic(range, problem.message, severities.information)
    diagnostic.source = source
    return [diagnostic]
  })
}

export function createMarks(drafts: Drafts, settings: Settings, loader: LensLoader): Marks {
  const collection = vscode.languages.createDiagnosticCollection('leadership-lens')
  const known = new WeakMap<Report, { readonly shown: readonly Mark[]; readonly all: readonly Mark[] }>()
  const typedAt = new WeakMap<vscode.TextDocument, number>()
  const waiting = new Map<vscode.TextDocument, Timer>()

  function stopWaiting(document: vscode.TextDocument): void {
    clearTimeout(waiting.get(document))
    waiting.delete(document)
  }

  function publish(document: vscode.TextDocument): void {
    stopWaiting(document)
    const report = drafts.report(document)
    if (!report) {
      // The marks of a draft that is being typed stay until it has been read again; a hidden one is not read again.
      if (drafts.standing(document) !== 'reviewed' || !isVisible(document)) collection.delete(document.uri)
      return
    }
    const { config } = settings.of(document)
    const sinceTyped = Date.now() - (typedAt.get(document) ?? 0)
    const cursors = sinceTyped < restMs ? cursorsIn(document) : []
    const isHeld = ({ finding }: Mark): boolean => {
      const sentence = report.sentences[finding.sentence]
      return sentence !== undefined && isBeingTyped(sentence, cursors, sinceTyped)
    }
    const due = withoutGaps(report.findings)
    const worth = config.focusMode ? due.filter(each => outweighs(report.reading, each)) : due
    const messageOf = (finding: ReportFinding): string => loader.ready?.messageOf(finding) ?? finding.message
    const all = worth.flatMap(finding => toMark(document, finding, config, messageOf(finding)) ?? [])
    const free = all.filter(mark => !isHeld(mark))
    known.set(report, { shown: free, all })
    collection.set(document.uri, [...problemsOf(document, report), ...free.map(mark => mark.diagnostic)])
    if (free.length < all.length)
      waiting.set(
        document,
        setTimeout(() => publish(document), restMs - sinceTyped),
      )
  }

  const listeners = [
    drafts.onDidRead(publish),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      // What undo brings back was read before; it need not wait.
      if (contentChanges.length > 0 && reason === undefined) typedAt.set(document, Date.now())
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (waiting.has(textEditor.document)) publish(textEditor.document)
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      stopWaiting(document)
      collection.delete(document.uri)
    }),
  ]
  const marksOf = (document: vscode.TextDocument) => {
    const report = drafts.report(document)
    return report && known.get(report)
  }
  return {
    shownIn: document => marksOf(document)?.shown ?? [],
    allIn: document => marksOf(document)?.all ?? [],
    dispose() {
      for (const timer of waiting.values()) clearTimeout(timer)
      for (const each of [...listeners, collection]) each.dispose()
    },
  }
}
