/** Rewrites as links in the hover: each names the text it was made for and does nothing to any other. */

import * as vscode from 'vscode'
import type { Report, ReportFinding } from '../engine/index.ts'
import type { Drafts } from './drafts.ts'
import type { LensLoader } from './lens.ts'
import { editFor } from './rewrite-edit.ts'

export const applyRewrite = 'leadershipLens.applyRewrite'

export function rewriteLink(
  document: vscode.TextDocument,
  report: Report,
  finding: ReportFinding,
  index: number,
): string {
  const target = [document.uri.toString(), document.version, report.findings.indexOf(finding), index]
  return `command:${applyRewrite}?${encodeURIComponent(JSON.stringify(target))}`
}

export const registerRewriteLinks = (drafts: Drafts, loader: LensLoader): vscode.Disposable =>
  // Anybody may run a command, so its arguments are as unknown as any input.
  vscode.commands.registerCommand(
    applyRewrite,
    async (uri: unknown, version: unknown, finding: unknown, index: unknown) => {
      const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri)
      if (document?.version !== version || typeof finding !== 'number' || typeof index !== 'number') return
      const report = document && drafts.report(document)
      const found = report?.findings[finding]
      const rewrite = report && found && loader.ready?.reader.rewrites(report, found)[index]
      if (document && rewrite) await vscode.workspace.applyEdit(editFor(document, rewrite))
    },
  )
