/** What Ctrl+. offers on a mark: rewrites, ignoring it here, and why it is marked. */

import * as vscode from 'vscode'
import { isHouseRule } from '../engine/house/house-style.ts'
import type { Report, ReportFinding, Rewrite } from '../engine/index.ts'
import { titleInWords } from '../view/rewrite-title.ts'
import type { Drafts } from './drafts.ts'
import { houseNameAction } from './house-name-fix.ts'
import { commentAbove, standsAlone } from './ignore-place.ts'
import type { LensLoader } from './lens.ts'
import type { Mark, Marks } from './marks.ts'
import { rangeOf, spanOf } from './positions.ts'
import { hasPlaceholder } from './replacement.ts'
import { editFor } from './rewrite-edit.ts'
import { openRule } from './rule-page.ts'
import { languages } from './standing.ts'
import { t } from './translate.ts'

export const selector: vscode.DocumentSelector = [...languages]

function fix(title: string, mark: Mark): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.diagnostics = [mark.diagnostic]
  return action
}

/** Needs neither words of the writer nor a second thought about its force. */
const isPlain = ({ force, text }: Rewrite): boolean => force !== 'softens' && !hasPlaceholder(text)

function rewriteActions(
  document: vscode.TextDocument,
  mark: Mark,
  rewrites: readonly Rewrite[],
): vscode.CodeAction[] {
  return rewrites.map((rewrite, index) => {
    const action = fix(titleInWords(rewrite.title, t), mark)
    action.edit = editFor(document, rewrite)
    if (index === 0 && isPlain(rewrite)) action.isPreferred = true
    return action
  })
}

function explain(title: string, mark: Mark): vscode.CodeAction {
  const action = fix(title, mark)
  action.command = { title, command: openRule, arguments: [mark.finding.rule] }
  return action
}

/** A softer wording is withheld where a sentence binds; a disabled entry would not be seen, so this one is enabled. */
function lockNotice(mark: Mark, report: Report, rewrites: readonly Rewrite[]): vscode.CodeAction[] {
  const locked = report.sentences[mark.finding.sentence]?.locked ?? false
  if (!locked || mark.finding.side !== 'directing' || rewrites.some(({ force }) => force === 'softens'))
    return []
  return [explain(t('No softer wording: law, safety, policy or “lens-keep” fixes this duty'), mark)]
}

function nameActions(document: vscode.TextDocument, mark: Mark): vscode.CodeAction[] {
  const action = houseNameAction(document, mark.finding)
  if (action) action.diagnostics = [mark.diagnostic]
  return action ? [action] : []
}

function ignoreActions(document: vscode.TextDocument, mark: Mark, report: Report): vscode.CodeAction[] {
  // Plain text has no comments; what stands there is read aloud to everyone.
  if (document.languageId === 'plaintext') return []
  const text = document.getText()
  const { rule, sentence } = mark.finding
  const alone = standsAlone(text, report.sentences, sentence)
  const all = alone ? t('Ignore this sentence here') : t('Ignore this paragraph here')
  const offers = [
    [t('Ignore “{0}” here', rule), `lens-ignore ${rule}`],
    [all, 'lens-ignore'],
  ] as const
  return offers.flatMap(([title, comment]) => {
    const insertion = commentAbove(text, report.sentences, sentence, comment)
    if (!insertion) return []
    const action = fix(title, mark)
    action.edit = new vscode.WorkspaceEdit()
    const { start } = rangeOf(document, { start: insertion.at, end: insertion.at })
    action.edit.insert(document.uri, start, insertion.text)
    return [action]
  })
}

export function registerFixes(drafts: Drafts, marks: Marks, loader: LensLoader): vscode.Disposable {
  function actionsFor(document: vscode.TextDocument, mark: Mark, report: Report): vscode.CodeAction[] {
    const rewrites = loader.ready?.reader.rewrites(report, mark.finding) ?? []
    return [
      ...rewriteActions(document, mark, rewrites),
      ...lockNotice(mark, report, rewrites),
      ...nameActions(document, mark),
      ...ignoreActions(document, mark, report),
      // A rule of the house's own has no page.
      ...(isHouseRule(mark.finding.rule) ? [] : [explain(t('Why is this marked?'), mark)]),
    ]
  }

  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      // The light bulb asks at every move of the cursor; only the writer's own call brings a stale report up to date.
      const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke
      const report = isAsked ? drafts.dueReport(document) : drafts.report(document)
      if (!report) return []
      const asked = spanOf(document, range)
      const touches = ({ start, end }: Pick<ReportFinding, 'start' | 'end'>): boolean =>
        start <= asked.end && end >= asked.start
      const here = isAsked ? marks.allIn(document) : marks.shownIn(document)
      return here
        .filter(({ finding }) => touches(finding))
        .flatMap(mark => actionsFor(document, mark, report))
    },
  }
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  })
}
