/** "Save a Report…": one draft, or every reviewed draft of the workspace, as a page or as Markdown to hand on. */

import * as vscode from 'vscode'
import type { ReadParts } from '../compare/versions.ts'
import type { Drafts } from '../drafts.ts'
import type { Lens, LensLoader } from '../lens.ts'
import type { Pages, PagesLoader } from '../pages.ts'
import { nameOf } from '../places.ts'
import { t } from '../translate.ts'
import type { WorkspaceReview } from '../workspace-review/index.ts'
import { draftOf } from '../workspace-review/tree.ts'
import { type Collected, collect, reportedDraft } from './collect.ts'

interface Parts extends ReadParts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly pages: PagesLoader
  readonly workspaceReview: Pick<WorkspaceReview, 'files'>
  readonly log: vscode.LogOutputChannel
}

const isMarkdown = ({ path }: vscode.Uri): boolean => /\.(?:md|markdown)$/i.test(path)

function pageOf({ drafts, skipped }: Collected, pages: Pages): string {
  return [
    pages.htmlHead(t, vscode.env.language),
    pages.htmlOverview(
      drafts.map(draft => pages.glanceAt(draft, t)),
      t,
    ),
    ...drafts.map((draft, index) => pages.htmlDraft(draft, index + 1, t)),
    pages.htmlSkipped(skipped, t),
    pages.htmlFoot,
  ].join('')
}

function markdownOf({ drafts, skipped }: Collected, pages: Pages): string {
  return [
    pages.markdownOverview(
      drafts.map(draft => pages.glanceAt(draft, t)),
      t,
    ),
    ...drafts.map(draft => pages.markdownDraft(draft, t)),
    pages.markdownSkipped(skipped, t),
  ].join('')
}

/** Beside the draft, under its name; an unsaved one goes into the first folder. */
function proposed(draft: vscode.Uri | undefined): vscode.Uri | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!draft || draft.scheme === 'untitled') {
    const name = draft ? 'report.html' : 'reviewed-drafts.html'
    return folder && vscode.Uri.joinPath(folder.uri, name)
  }
  return vscode.Uri.joinPath(draft, '..', `${nameOf(draft).replace(/\.\w{1,8}$/, '')}-report.html`)
}

async function askWhere(draft: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const at = proposed(draft)
  return vscode.window.showSaveDialog({
    title: t('Save a report'),
    filters: { [t('Page')]: ['html'], Markdown: ['md'] },
    ...(at ? { defaultUri: at } : {}),
  })
}

async function show(report: vscode.Uri): Promise<void> {
  if (isMarkdown(report)) await vscode.commands.executeCommand('markdown.showPreview', report)
  else if (report.scheme === 'file') await vscode.env.openExternal(report)
  // No browser can open what lies on another machine or in memory.
  else await vscode.window.showTextDocument(report)
}

export function registerSaveReport(parts: Parts): vscode.Disposable {
  const { drafts, loader, pages, workspaceReview, log } = parts

  async function write(report: vscode.Uri, content: Collected): Promise<void> {
    const made = (isMarkdown(report) ? markdownOf : pageOf)(content, await pages.load())
    await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(made))
    const open = t('Open')
    void vscode.window
      .showInformationMessage(t('The report is saved as “{0}”.', nameOf(report)), open)
      .then(answer => (answer === open ? show(report) : undefined))
  }

  async function withLens(work: (lens: Lens) => Promise<void>): Promise<void> {
    try {
      await work(await loader.load())
    } catch (error) {
      log.error('The report could not be saved.', error)
      void vscode.window.showInformationMessage(t('The report could not be saved; the log says why.'))
    }
  }

  /** @param target where it goes; asked for otherwise */
  async function saveOne(given: unknown, target: unknown): Promise<void> {
    const active = vscode.window.activeTextEditor?.document
    const isReviewed = active !== undefined && drafts.standing(active) === 'reviewed'
    const file =
      given instanceof vscode.Uri ? given : (draftOf(given) ?? (isReviewed ? active.uri : undefined))
    if (!file) return
    const report = target instanceof vscode.Uri ? target : await askWhere(file)
    if (!report) return
    await withLens(async lens =>
      write(report, { drafts: [await reportedDraft(file, lens, parts)], skipped: [] }),
    )
  }

  async function readAll(lens: Lens): Promise<Collected | undefined> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: t('Writing the report'),
      cancellable: true,
    }
    return vscode.window.withProgress(options, (progress, token) =>
      collect(workspaceReview.files, lens, parts, message => progress.report({ message }), token),
    )
  }

  async function saveAll(target: unknown): Promise<void> {
    if (workspaceReview.files.length === 0) {
      void vscode.window.showInformationMessage(
        t('Nothing has been reviewed yet. Review the workspace first.'),
      )
      return
    }
    const report = target instanceof vscode.Uri ? target : await askWhere(undefined)
    if (!report) return
    await withLens(async lens => {
      const content = await readAll(lens)
      if (content) await write(report, content)
    })
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('leadershipLens.saveReport', saveOne),
    vscode.commands.registerCommand('leadershipLens.saveWorkspaceReport', saveAll),
  )
}
