/** Rewrites of a paragraph or the whole draft, in the refactoring menu; each is previewed before it is made. */

import * as vscode from 'vscode'
import { type Improvement, improveParagraph } from '../engine/index.ts'
import { titleInWords } from '../view/rewrite-title.ts'
import type { Drafts } from './drafts.ts'
import type { LensLoader } from './lens.ts'
import { rangeOf } from './positions.ts'
import { replacementOf } from './replacement.ts'
import { languages } from './standing.ts'
import { t } from './translate.ts'

const kind = vscode.CodeActionKind.RefactorRewrite.append('leadershipLens')
const commandName = 'leadershipLens.improveParagraph'

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Nothing is made before the writer has confirmed it in the editor's preview. */
function previewed(document: vscode.TextDocument, change: Change, label: string): vscode.WorkspaceEdit {
  const original = document.getText(rangeOf(document, change))
  const { start, end, text } = replacementOf(change.start, original, change.text)
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, rangeOf(document, { start, end }), text, { needsConfirmation: true, label })
  return edit
}

export function registerWholeDraft(drafts: Drafts, loader: LensLoader): vscode.Disposable {
  function improvementAt(document: vscode.TextDocument, at: vscode.Position): Improvement | undefined {
    const report = drafts.dueReport(document)
    const reader = loader.ready?.reader
    if (!report || !reader) return undefined
    const options = drafts.optionsOf(document)
    return improveParagraph(reader, document.getText(), report, document.offsetAt(at), options)
  }

  function actionFor(document: vscode.TextDocument, title: string, change: Change): vscode.CodeAction {
    const action = new vscode.CodeAction(title, kind)
    action.edit = previewed(document, change, title)
    return action
  }

  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { only, triggerKind }) {
      // Reading a paragraph anew is for whoever asks, not for every move of the cursor.
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke
      const report =
        isAsked && (!only || only.contains(kind) || kind.contains(only))
          ? drafts.dueReport(document)
          : undefined
      if (!report) return []
      const improvement = improvementAt(document, range.start)
      return [
        ...(improvement ? [actionFor(document, t('Improve this paragraph'), improvement)] : []),
        ...(loader.ready?.reader.draftRewrites(report) ?? []).map(rewrite =>
          actionFor(document, titleInWords(rewrite.title, t), rewrite),
        ),
      ]
    },
  }

  async function improve(): Promise<void> {
    const editor = vscode.window.activeTextEditor
    if (!editor) return
    const { document, selection } = editor
    const improvement = improvementAt(document, selection.active)
    if (improvement) {
      await vscode.workspace.applyEdit(previewed(document, improvement, t('Improve this paragraph')))
      return
    }
    const line = t('Nothing in this paragraph can be made better without your decision.')
    vscode.window.setStatusBarMessage(`$(info) ${line}`, 8_000)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandName, improve),
    vscode.languages.registerCodeActionsProvider([...languages], provider, {
      providedCodeActionKinds: [kind],
    }),
  )
}
