/** "Review the Workspace": reads every draft in the background; what was read stays when it is stopped. */

import * as vscode from 'vscode'
import type { Drafts } from '../drafts.ts'
import type { Houses } from '../houses.ts'
import type { Importers } from '../importers.ts'
import type { LensLoader } from '../lens.ts'
import { source } from '../marks.ts'
import type { Settings } from '../settings.ts'
import { t } from '../translate.ts'
import type { Grouping } from './groups.ts'
import type { Outcome, Reviewed } from './outcome.ts'
import { createProblems } from './problems.ts'
import { isCandidate, reviewFile } from './read-file.ts'
import { itemOf, type Row, rowsOf, type Shown } from './tree.ts'
import { walk } from './walk.ts'

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly importers: Importers
  readonly settings: Settings
  readonly houses: Houses
  readonly log: vscode.LogOutputChannel
}

export interface WorkspaceReview extends vscode.Disposable {
  readonly files: readonly Reviewed[]
  /** Labels of the tree as it is shown, children indented. */
  readonly outline: readonly string[]
}

interface Kept {
  /** Modification time and size: the same for both, the same file. */
  readonly stamp: string
  /** Undefined for a file that is no draft. */
  readonly reviewed: Reviewed | undefined
}

type Progress = (name: string) => void

/** The editor draws and answers between two files. */
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))

/** Milliseconds between two drawings of the tree while files are read. */
const drawEvery = 250

export function registerWorkspaceReview(parts: Parts): WorkspaceReview {
  const { drafts, loader, importers, settings, houses, log } = parts
  const kept = new Map<string, Kept>()
  const problems = createProblems()
  const changed = new vscode.EventEmitter<undefined>()
  let grouping: Grouping = 'file'
  /** While a review runs: what stops it, beside the button of its notification. */
  let running: vscode.CancellationTokenSource | undefined

  const files = (): Reviewed[] =>
    [...kept.values()].flatMap(({ reviewed }) => reviewed ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))
  const shown = (): Shown => ({
    files: files(),
    grouping,
    ruleTitle: id => loader.ready?.titleOf(id) ?? id,
  })
  const openReport = (uri: vscode.Uri): boolean => {
    const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString())
    return document !== undefined && drafts.report(document) !== undefined
  }

  /** A hidden draft keeps its marks until it is seen again, also where a setting made its report stale. */
  const hasMarks = (uri: vscode.Uri): boolean =>
    vscode.languages.getDiagnostics(uri).some(mark => mark.source === source)

  function forget(uri: vscode.Uri): void {
    if (!kept.delete(uri.toString())) return
    problems.hide(uri)
    changed.fire(undefined)
  }

  function keep(uri: vscode.Uri, stamp: string, outcome: Outcome | undefined): void {
    const key = uri.toString()
    const name = vscode.workspace.asRelativePath(uri)
    const reviewed = outcome && { uri: key, name, outcome }
    kept.set(key, { stamp, reviewed })
    problems.hide(uri)
    if (reviewed && !openReport(uri) && !hasMarks(uri)) problems.show(reviewed)
  }

  /** Reads a file where it changed since it was read last. */
  async function visit(uri: vscode.Uri): Promise<void> {
    const stat = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined)
    if (!stat) return forget(uri)
    const stamp = `${stat.mtime} ${stat.size}`
    if (kept.get(uri.toString())?.stamp === stamp) return
    const lens = await loader.load()
    keep(uri, stamp, await reviewFile(uri, stat.size, { lens, importers, settings, houses }))
  }

  async function readAll(progress: Progress, token: vscode.CancellationToken): Promise<void> {
    const seen = new Set<string>()
    let drawn = Date.now()
    for (const folder of vscode.workspace.workspaceFolders ?? [])
      for await (const uri of walk(folder.uri, isCandidate)) {
        if (token.isCancellationRequested) return
        seen.add(uri.toString())
        progress(vscode.workspace.asRelativePath(uri))
        await visit(uri)
        if (Date.now() - drawn > drawEvery) {
          changed.fire(undefined)
          drawn = Date.now()
        }
        await breathe()
      }
    for (const key of [...kept.keys()]) if (!seen.has(key)) forget(vscode.Uri.parse(key))
  }

  function begin(): vscode.CancellationTokenSource {
    running = new vscode.CancellationTokenSource()
    void vscode.commands.executeCommand('setContext', 'leadershipLens.reviewingWorkspace', true)
    return running
  }

  function end(): void {
    running?.dispose()
    running = undefined
    void vscode.commands.executeCommand('setContext', 'leadershipLens.reviewingWorkspace', false)
  }

  async function review(): Promise<void> {
    if (running) return
    const stop = begin()
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: t('Reviewing the drafts of the workspace'),
      cancellable: true,
    }
    try {
      await vscode.window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(() => stop.cancel())
        return readAll(message => progress.report({ message }), stop.token)
      })
    } catch (error) {
      log.error('The workspace could not be reviewed to its end.', error)
      void vscode.window.showInformationMessage(t('The review stopped early; the log says why.'))
    } finally {
      end()
      changed.fire(undefined)
    }
  }

  async function group(given: unknown): Promise<void> {
    const choices: readonly (vscode.QuickPickItem & { readonly grouping: Grouping })[] = [
      { label: t('By file'), grouping: 'file' },
      { label: t('By verdict'), grouping: 'verdict' },
      { label: t('By warning'), grouping: 'warning' },
    ]
    const picked =
      choices.find(choice => choice.grouping === given) ?? (await vscode.window.showQuickPick(choices))
    if (!picked) return
    grouping = picked.grouping
    changed.fire(undefined)
  }

  function clear(): void {
    kept.clear()
    problems.clear()
    changed.fire(undefined)
  }

  /** Only files that were reviewed once are followed. */
  async function follow(uri: vscode.Uri): Promise<void> {
    if (running || !kept.has(uri.toString())) return
    await visit(uri).catch(error => log.error(`${uri.toString()} could not be read again.`, error))
    changed.fire(undefined)
  }

  /** What was read counts until the next review, which reads it again. */
  function distrust(): void {
    for (const [key, { reviewed }] of kept) kept.set(key, { stamp: '', reviewed })
  }

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: row => rowsOf(shown(), row),
  }
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', true)
  const restore = (document: vscode.TextDocument): void => {
    const reviewed = kept.get(document.uri.toString())?.reviewed
    if (!reviewed) return
    if (drafts.report(document) === undefined) problems.show(reviewed)
    else problems.hide(document.uri)
  }
  const listeners = [
    vscode.window.registerTreeDataProvider('leadershipLens.workspace', provider),
    vscode.commands.registerCommand('leadershipLens.reviewWorkspace', review),
    vscode.commands.registerCommand('leadershipLens.stopWorkspaceReview', () => running?.cancel()),
    vscode.commands.registerCommand('leadershipLens.groupWorkspaceReview', group),
    vscode.commands.registerCommand('leadershipLens.clearWorkspaceReview', clear),
    watcher,
    watcher.onDidDelete(forget),
    watcher.onDidChange(follow),
    // What a setting or a house says may change every reading.
    settings.onDidChange(distrust),
    houses.onDidChange(distrust),
    drafts.onDidRead(restore),
    vscode.workspace.onDidCloseTextDocument(restore),
    problems,
    changed,
  ]
  const outlineOf = (row: Row | undefined, indent: string): string[] =>
    rowsOf(shown(), row).flatMap(child => [
      `${indent}${String(itemOf(child).label)}`,
      ...outlineOf(child, `${indent}  `),
    ])
  return {
    get files() {
      return files()
    },
    get outline() {
      return outlineOf(undefined, '')
    },
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  }
}
