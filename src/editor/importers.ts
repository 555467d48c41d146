/** The importers' bundle, read in when the first Word or mail file is opened. */

import type * as vscode from 'vscode'
import type { Imported } from '../importers/index.ts'
import { hasFunctions, runOwnBundle } from './own-bundle.ts'

export type ImportDraft = (bytes: Uint8Array, name: string) => Promise<Imported>

export interface Importers {
  /** The same promise every time; rejects where the bundle cannot be read. */
  load(): Promise<ImportDraft>
}

const isImporter = (value: unknown): value is { readonly importDraft: ImportDraft } =>
  hasFunctions(value, ['importDraft'])

async function readImporters(extension: vscode.Uri): Promise<ImportDraft> {
  const bundle = await runOwnBundle(extension, 'importers.js')
  if (!isImporter(bundle)) throw new Error('dist/importers.js exports no importDraft')
  return bundle.importDraft
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
