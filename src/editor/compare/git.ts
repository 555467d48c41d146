/** The last committed version of a file, by the Git extension's own interface where it is there. */

import * as vscode from 'vscode'
import { t } from '../translate.ts'

export interface Committed {
  readonly text: string
  /** The same as a document that the editor can open. */
  readonly uri: vscode.Uri
  /** "3f2a1bc", with its day where Git tells it. */
  readonly commit: string
}

export type CommittedResult = Committed | { readonly reason: string }

/** What is used of the Git extension (its version 1 interface). */
interface GitApi {
  readonly state?: 'uninitialized' | 'initialized'
  readonly onDidChangeState?: vscode.Event<unknown>
  getRepository(uri: vscode.Uri): Repository | null
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri
}

interface Repository {
  show(ref: string, path: string): Promise<string>
  log?(options: { maxEntries: number; path: string }): Promise<readonly Commit[]>
}

interface Commit {
  readonly hash: string
  readonly commitDate?: Date
}

/** Milliseconds that Git may take to find the repositories of a window that has just opened. */
const findLimit = 10_000
const shortHash = 7

/** @returns undefined where it is switched off */
async function gitApi(extension: vscode.Extension<unknown>): Promise<GitApi | undefined> {
  const exports = extension.isActive ? extension.exports : await extension.activate()
  if (typeof exports !== 'object' || exports === null || !('getAPI' in exports)) return undefined
  const { getAPI } = exports
  if (typeof getAPI !== 'function') return undefined
  // It throws while Git is switched off in the settings.
  return getAPI.call(exports, 1) as GitApi // The shape of its published interface.
}

function initialized(api: GitApi): Promise<void> {
  if (api.state !== 'uninitialized' || !api.onDidChangeState) return Promise.resolve()
  return new Promise(resolve => {
    const listener = api.onDidChangeState?.(() => done())
    const timer = setTimeout(() => done(), findLimit)
    function done(): void {
      clearTimeout(timer)
      listener?.dispose()
      resolve()
    }
  })
}

async function commitOf(repository: Repository, path: string): Promise<string> {
  try {
    const [last] = (await repository.log?.({ maxEntries: 1, path })) ?? []
    if (!last) return ''
    const day = last.commitDate ? `, ${last.commitDate.toLocaleDateString(vscode.env.language)}` : ''
    return `${last.hash.slice(0, shortHash)}${day}`
  } catch {
    // Only a name is missing then.
    return ''
  }
}

/** Never rejects: where there is no such version it says why. */
export async function lastCommitted(file: vscode.Uri): Promise<CommittedResult> {
  if (file.scheme === 'untitled')
    return { reason: t('The draft has not been saved yet, so no version of it is committed.') }
  const extension = vscode.extensions.getExtension<unknown>('vscode.git')
  if (!extension)
    return { reason: t('There is no Git here, as on the web, so the last committed version is not known.') }
  const api = await gitApi(extension).catch(() => undefined)
  if (!api)
    return { reason: t('The Git extension is switched off, so the last committed version is not known.') }
  await initialized(api)
  const repository = api.getRepository(file)
  if (!repository) return { reason: t('The draft lies in no Git repository that is open here.') }
  try {
    const text = await repository.show('HEAD', file.fsPath)
    return { text, uri: api.toGitUri(file, 'HEAD'), commit: await commitOf(repository, file.fsPath) }
  } catch {
    return { reason: t('The draft has not been committed yet.') }
  }
}
