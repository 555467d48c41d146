/** "Compare with the Last Commit" and "Compare with Another File…". */

import * as vscode from 'vscode'
import type { LensLoader } from '../lens.ts'
import type { PagesLoader } from '../pages.ts'
import { nameOf } from '../places.ts'
import { t } from '../translate.ts'
import { draftOf } from '../workspace-review/tree.ts'
import { type ComparisonView, createComparisonView } from './comparison-view.ts'
import { lastCommitted } from './git.ts'
import { originOf, type ReadParts } from './versions.ts'

export interface CompareParts extends ReadParts {
  readonly loader: LensLoader
  readonly pages: PagesLoader
  readonly extension: vscode.Uri
  readonly log: vscode.LogOutputChannel
}

const activeFile = (): vscode.Uri | undefined => vscode.window.activeTextEditor?.document.uri

/** From the explorer a file comes as it is, from the tree of reviewed drafts as its row. */
const fileOf = (given: unknown): vscode.Uri | undefined =>
  given instanceof vscode.Uri ? given : (draftOf(given) ?? activeFile())

async function pickOther(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectMany: false,
    openLabel: t('Compare'),
    title: t('The older version of “{0}”', nameOf(file)),
    filters: { [t('Drafts')]: ['md', 'markdown', 'memo', 'txt', 'docx', 'eml', 'html', 'htm'] },
    ...(file.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(file, '..') }),
  })
  return picked?.[0]
}

const changedAt = async (file: vscode.Uri): Promise<number> =>
  Promise.resolve(vscode.workspace.fs.stat(file)).then(
    ({ mtime }) => mtime,
    () => 0,
  )

/** Of two files picked together the one that was changed last is the newer version. */
async function inOrder(one: vscode.Uri, other: vscode.Uri): Promise<readonly [vscode.Uri, vscode.Uri]> {
  return (await changedAt(one)) > (await changedAt(other)) ? [other, one] : [one, other]
}

export interface Comparing extends vscode.Disposable {
  readonly view: Pick<ComparisonView, 'sections' | 'receive'>
  /** Why the last comparison did not come about. */
  readonly refused: string | undefined
}

export function registerCompare(parts: CompareParts): Comparing {
  const view = createComparisonView(parts)
  let refused: string | undefined

  async function compareFiles(before: vscode.Uri, after: vscode.Uri): Promise<void> {
    try {
      await view.open({ before: originOf(before), after: originOf(after) })
      refused = undefined
    } catch (error) {
      const { log } = parts
      log.error('The two versions could not be compared.', error)
      refused = error instanceof Error ? error.message : ''
      void vscode.window.showInformationMessage(
        t('“{0}” and “{1}” cannot be compared. {2}', nameOf(before), nameOf(after), refused),
      )
    }
  }

  async function compareFile(given: unknown, more: unknown): Promise<void> {
    const chosen = Array.isArray(more) ? more.filter(each => each instanceof vscode.Uri) : []
    const [one, other] = chosen
    if (one && other) return compareFiles(...(await inOrder(one, other)))
    const file = fileOf(given)
    const older = more instanceof vscode.Uri ? more : file && (await pickOther(file))
    if (file && older) await compareFiles(older, file)
  }

  /** What Git does not have, a file may. */
  function offerFile(reason: string, file: vscode.Uri): void {
    const instead = t('Compare with Another File…')
    void vscode.window
      .showInformationMessage(reason, instead)
      .then(answer => (answer === instead ? compareFile(file, undefined) : undefined))
  }

  async function compareCommitted(given: unknown): Promise<void> {
    const file = fileOf(given)
    if (!file) return
    const committed = await lastCommitted(file)
    if ('reason' in committed) {
      refused = committed.reason
      offerFile(committed.reason, file)
      return
    }
    const { text, uri, commit } = committed
    const name = commit === '' ? t('Last commit') : t('Last commit ({0})', commit)
    await view.open({ before: { name, scope: file, document: uri, text }, after: originOf(file) })
    refused = undefined
  }

  const commands = [
    vscode.commands.registerCommand('leadershipLens.compareCommitted', compareCommitted),
    vscode.commands.registerCommand('leadershipLens.compareFile', compareFile),
    vscode.commands.registerCommand('leadershipLens.openTextDifferences', () => view.showTexts()),
  ]
  return {
    view,
    get refused() {
      return refused
    },
    dispose: () => vscode.Disposable.from(view, ...commands).dispose(),
  }
}
