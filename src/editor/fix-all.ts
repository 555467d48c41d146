/** `source.fixAll.leadershipLens`: on request, or on save where the writer's settings ask for it. */

import * as vscode from 'vscode'
import { plainRewrites } from '../engine/index.ts'
import type { Drafts } from './drafts.ts'
import type { LensLoader } from './lens.ts'
import { rangeOf } from './positions.ts'
import { replacementOf } from './replacement.ts'
import { languages } from './standing.ts'
import { t } from './translate.ts'

export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('leadershipLens')

export function registerFixAll(drafts: Drafts, loader: LensLoader): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { only }) {
      // Only when asked by kind: the light bulb at every move of the cursor is none of its business.
      if (!only?.contains(fixAllKind)) return []
      const report = drafts.dueReport(document)
      const reader = loader.ready?.reader
      if (!report || !reader) return []
      const rewrites = plainRewrites(reader, report)
      if (rewrites.length === 0) return []
      const edits = rewrites.map(rewrite => {
        const original = document.getText(rangeOf(document, rewrite))
        const replacement = replacementOf(rewrite.start, original, rewrite.text)
        return vscode.TextEdit.replace(rangeOf(document, replacement), replacement.text)
      })
      const action = new vscode.CodeAction(t('Make the rewrites that need no decision'), fixAllKind)
      action.edit = new vscode.WorkspaceEdit()
      action.edit.set(document.uri, edits)
      return [action]
    },
  }
  return vscode.languages.registerCodeActionsProvider([...languages], provider, {
    providedCodeActionKinds: [fixAllKind],
  })
}
