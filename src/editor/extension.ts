/** Wires the extension together. Nothing is read or computed here; the first visible draft starts that. */

import * as vscode from 'vscode'
import type { Report, ReportFinding, Rewrite } from '../engine/index.ts'
import { registerCommands } from './commands.ts'
import { createDrafts } from './drafts.ts'
import { registerFindingCommands } from './finding-commands.ts'
import { registerFixes } from './fixes.ts'
import { registerHover } from './hover.ts'
import { createLensLoader } from './lens.ts'
import { createMarks } from './marks.ts'
import { createPanel, type Panel } from './panel/panel.ts'
import { registerRewriteLinks } from './rewrite-links.ts'
import { registerRulePages } from './rule-page.ts'
import { createSettings } from './settings.ts'
import { createStances } from './stances.ts'
import { createStatus } from './status.ts'
import { createWishes } from './wishes.ts'

/** What other extensions, and the tests, may ask. */
export interface Api {
  /** The report of an open draft as it stands; undefined where it is not reviewed or just being typed. */
  reportOf(uri: vscode.Uri): Report | undefined
  /** The rewrites of a finding of such a report. */
  rewritesOf(report: Report, finding: ReportFinding): readonly Rewrite[]
  /** What the status bar shows, without its icon. */
  readonly status: { readonly text: string; readonly tooltip: string } | undefined
  /** What the panel shows, and what its page would say. */
  readonly panel: Pick<Panel, 'sections' | 'receive'>
}

export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Leadership Lens', { log: true })
  const loader = createLensLoader(context.extensionUri, log)
  const settings = createSettings(log)
  const wishes = createWishes(context.workspaceState)
  const drafts = createDrafts({ loader, settings, wishes })
  const marks = createMarks(drafts, settings)
  const panel = createPanel({ drafts, loader, extension: context.extensionUri })
  const status = createStatus({ drafts, loader, settings })
  context.subscriptions.push(
    log,
    settings,
    drafts,
    marks,
    status,
    panel,
    createStances({ drafts, settings }),
    registerFindingCommands(marks),
    registerRewriteLinks(drafts, loader),
    registerFixes(drafts, marks, loader),
    registerHover({ drafts, marks, loader, settings }),
    registerRulePages(context.extensionUri),
    registerCommands({ drafts, loader, wishes, log }),
  )
  return {
    panel,
    reportOf(uri) {
      const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString())
      return document && drafts.report(document)
    },
    rewritesOf: (report, finding) => loader.ready?.reader.rewrites(report, finding) ?? [],
    get status() {
      return status.shown
    },
  }
}
