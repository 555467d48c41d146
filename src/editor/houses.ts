/** The house style files of the workspace: the nearest one above each draft, read again whenever it changes. */

import * as vscode from 'vscode'
import { houseFileName, isLeftAlone, profileOfPath } from '../config/house-style/paths.ts'
import type { HouseConfig, HouseResult } from '../config/house-style/read.ts'
import { t } from './translate.ts'

export interface House {
  readonly config: HouseConfig
  readonly file: vscode.Uri
}

/** A document, or a file that nobody opened. */
type Place = Pick<vscode.TextDocument, 'uri'>

export interface Houses extends vscode.Disposable {
  /** The house style that holds for a document, once it has been read. */
  of(draft: Place): House | undefined
  /** Reads it where that has not happened yet. */
  load(draft: Place): Promise<void>
  /** What the file's globs say the document is. */
  profileOf(draft: Place): string | undefined
  isLeftAlone(draft: Place): boolean
  /** The file was changed by us. */
  refresh(file: vscode.Uri): void
  readonly onDidChange: vscode.Event<void>
}

export async function readHouse(text: string): Promise<HouseResult> {
  // It brings a YAML parser and the rules along, which activation need not wait for.
  const { readHouseStyle } = await import('../config/house-style/read.ts')
  return readHouseStyle(text, t)
}

/** An unsaved draft has no folder; where only one is open, that one's style holds. */
export function folderOf(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const folders = vscode.workspace.workspaceFolders ?? []
  return (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? (folders.length === 1 ? folders[0] : undefined)
}

/** Folders from the document's own up to its workspace folder. */
function foldersAbove(document: Place): vscode.Uri[] {
  const root = folderOf(document.uri)?.uri
  if (!root) return []
  const folders: vscode.Uri[] = []
  for (let at = vscode.Uri.joinPath(document.uri, '..'); at.path.startsWith(`${root.path}/`); ) {
    folders.push(at)
    at = vscode.Uri.joinPath(at, '..')
  }
  return [...folders, root]
}

const pathIn = ({ file }: House, { uri }: Place): string =>
  uri.path.slice(vscode.Uri.joinPath(file, '..').path.replace(/\/$/, '').length + 1)

export function createHouses(log: vscode.LogOutputChannel): Houses {
  const changed = new vscode.EventEmitter<void>()
  const reading = new Map<string, Promise<House | undefined>>()
  const ready = new Map<string, House | undefined>()

  async function read(file: vscode.Uri): Promise<House | undefined> {
    let text: string
    try {
      text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    } catch {
      // Most folders have none.
      return undefined
    }
    const { config, problems } = await readHouse(text)
    for (const { line, column, message } of problems) log.warn(`${file.path}:${line}:${column}: ${message}`)
    return { config, file }
  }

  function inFolder(folder: vscode.Uri): Promise<House | undefined> {
    const file = vscode.Uri.joinPath(folder, houseFileName)
    const key = file.toString()
    const known = reading.get(key)
    if (known) return known
    const fresh = read(file).then(house => {
      if (reading.get(key) === fresh) ready.set(key, house)
      return house
    })
    reading.set(key, fresh)
    return fresh
  }

  function of(document: Place): House | undefined {
    for (const folder of foldersAbove(document)) {
      const house = ready.get(vscode.Uri.joinPath(folder, houseFileName).toString())
      if (house) return house
    }
    return undefined
  }

  /** What was known stays until it has been read anew, so that marks do not flicker. */
  function forget(file: vscode.Uri): void {
    reading.delete(file.toString())
    void inFolder(vscode.Uri.joinPath(file, '..')).then(() => changed.fire())
  }

  const watcher = vscode.workspace.createFileSystemWatcher(`**/${houseFileName}`)
  const listeners = [
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    // Not every virtual file system tells of changes.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${houseFileName}`)) forget(uri)
    }),
    changed,
  ]
  return {
    of,
    async load(document) {
      await Promise.all(foldersAbove(document).map(inFolder))
    },
    profileOf(document) {
      const house = of(document)
      return house && profileOfPath(house.config, pathIn(house, document))
    },
    isLeftAlone(document) {
      const house = of(document)
      return house !== undefined && isLeftAlone(house.config, pathIn(house, document))
    },
    refresh: forget,
    onDidChange: changed.event,
    dispose() {
      for (const each of listeners) each.dispose()
    },
  }
}
