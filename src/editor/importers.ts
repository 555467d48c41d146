/** The importers' bundle, read in when the first Word or mail file is opened. */

import * as vscode from 'vscode'
import type { Imported } from '../importers/index.ts'

export type ImportDraft = (bytes: Uint8Array, name: string) => Promise<Imported>

export interface Importers {
  /** The same promise every time; rejects where the bundle cannot be read. */
  load(): Promise<ImportDraft>
}

const isImporter = (value: unknown): value is { readonly importDraft: ImportDraft } =>
  typeof value === 'object' &&
  value !== null &&
  'importDraft' in value &&
  typeof value.importDraft === 'function'

/**
 * A worker's extension host can require nothing but `vscode`, so the bundle is run the way that host runs the
 * extension itself. It is our own file, from our own folder.
 */
async function readImporters(extension: vscode.Uri): Promise<ImportDraft> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'importers.js')
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  const module: { exports: unknown } = { exports: {} }
  new Function('module', 'exports', source)(module, module.exports)
  if (!isImporter(module.exports)) throw new Error('dist/importers.js exports no importDraft')
  return module.exports.importDraft
}

export function createImporters(extension: vscode.Uri): Importers {
  let loading: Promise<ImportDraft> | undefined
  return {
    load() {
      loading ??= readImporters(extension)
      return loading
    },
  }
}
