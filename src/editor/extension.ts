/** Wires the extension together. Nothing is read or computed here; the first visible draft starts that. */

import * as vscode from 'vscode'
import type { Report, ReportFinding, Rewrite } from '../engine/index.ts'
import { type Assist, registerAssist } from './assist/register.ts'
import { registerCommands } from './commands.ts'
import { type Comparing, registerCompare } from './compare/register.ts'
import { registerCompletion } from './completion/register.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { registerFindingCommands } from './finding-commands.ts'
import { registerFixAll } from './fix-all.ts'
import { registerFixes } from './fixes.ts'
import { registerHouseFile } from './house-file.ts'
import { registerHouseNames } from './house-name-fix.ts'
import { createHouses } from './houses.ts'
import { registerHover } from './hover.ts'
import { registerImport } from './import-draft.ts'
import { createImporters } from './importers.ts'
import { createLensLoader } from './lens.ts'
import { createMarks } from './marks.ts'
import { registerStructure } from './memo/structure.ts'
import { createPages } from './pages.ts'
import { createPanel, type Panel } from './panel/panel.ts'
import { registerProfileGuess } from './profile-guess-action.ts'
import { createSnooze } from './quiet/snooze.ts'
import { registerSaveReport } from './report/save-report.ts'
import { registerRewriteLinks } from './rewrite-links.ts'
import { registerRulePages } from './rule-page.ts'
import { createSettings } from './settings.ts'
import { createStances } from './stances.ts'
import { registerStarting } from './start/templates.ts'
import { createStatus } from './status.ts'
import { registerWholeDraft } from './whole-draft.ts'
import { createWishes } from './wishes.ts'
import { registerWorkspaceReview, type WorkspaceReview } from './workspace-review/index.ts'

/** What other extensions, and the tests, may ask. */
export interface Api {
  /** The report of an open draft as it stands; undefined where it is not reviewed or just being typed. */
  reportOf(uri: vscode.Uri): Report | undefined
  /** The rewrites of a finding of such a report. */
  rewritesOf(report: Report, finding: ReportFinding): readonly Rewrite[]
  /** How drafts were read, and how many something is kept of. */
  readonly work: Drafts['work']
  /** What the last review of the workspace found. */
  readonly workspaceReview: Pick<WorkspaceReview, 'files' | 'outline'>
  /** What the status bar shows, without its icon. */
  readonly status: { readonly text: string; readonly tooltip: string } | undefined
  /** What the panel shows, and what its page would say. */
  readonly panel: Pick<Panel, 'sections' | 'receive'>
  /** What the menu of "Rewrite with ⟨model⟩…" shows. */
  readonly assist: Pick<Assist, 'menu'>
  /** What the comparison shows, what its page would say, and why none came about. */
  readonly comparing: Pick<Comparing, 'view' | 'refused'>
}

export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Leadership Lens', { log: true })
  const loader = createLensLoader(context.extensionUri, log)
  const settings = createSettings(log)
  const wishes = createWishes(context.workspaceState)
  const snooze = createSnooze(context.workspaceState)
  const houses = createHouses(log)
  const drafts = createDrafts({ loader, settings, wishes, snooze, houses })
  const { extensionUri: extension, globalState: memory } = context
  const marks = createMarks(drafts, settings, loader)
  const pages = createPages(extension)
  const panel = createPanel({ drafts, loader, pages, extension })
  const stances = createStances({ drafts, settings, panel })
  const status = createStatus({ drafts, loader, settings, snooze })
  const importers = createImporters(extension)
  const workspaceReview = registerWorkspaceReview({ drafts, loader, importers, settings, houses, log })
  const assist = registerAssist({ drafts, marks, loader, memory, extension, log })
  const shared = { loader, settings, houses, importers, pages, wishes, log }
  const comparing = registerCompare({ ...shared, extension })
  context.subscriptions.push(
    workspaceReview,
    assist,
    registerWholeDraft(drafts, loader),
    comparing,
    registerSaveReport({ ...shared, drafts, workspaceReview }),
    registerImport({ importers, wishes, refresh: document => drafts.refresh(document), log }),
    log,
    settings,
    snooze,
    houses,
    registerHouseFile(houses, extension),
    registerHouseNames(houses),
    drafts,
    marks,
    status,
    panel,
    stances,
    registerFindingCommands(marks),
    registerRewriteLinks(drafts, loader),
    registerFixes(drafts, marks, loader),
    registerFixAll(drafts, loader),
    registerProfileGuess({ drafts, loader, wishes }),
    registerHover({ drafts, marks, loader, stances }),
    registerRulePages(context.extensionUri),
    registerStructure(),
    registerCompletion(loader),
    registerStarting(context.extensionUri),
    registerCommands({ drafts, loader, settings, wishes, houses, log }),
  )
  return {
    panel,
    assist,
    comparing,
    reportOf(uri) {
      const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString())
      return document && drafts.report(document)
    },
    rewritesOf: (report, finding) => loader.ready?.reader.rewrites(report, finding) ?? [],
    workspaceReview,
    get work() {
      return drafts.work
    },
    get status() {
      return status.shown
    },
  }
}
