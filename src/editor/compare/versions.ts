/** Two versions of a draft, read: as a document that is open, a file, or what Git keeps. */

import * as vscode from 'vscode'
import { importable } from '../../importers/names.ts'
import type { KindOfMessage } from '../../view/reading-words.ts'
import type { Houses } from '../houses.ts'
import type { Importers } from '../importers.ts'
import type { Lens } from '../lens.ts'
import { nameOf } from '../places.ts'
import { readOptionsOf } from '../read-options.ts'
import type { Settings } from '../settings.ts'
import { languages } from '../standing.ts'
import type { Wishes } from '../wishes.ts'
import { languageOf, textOf as storedText } from '../workspace-review/read-file.ts'

export interface ReadParts {
  readonly settings: Settings
  readonly houses: Houses
  readonly importers: Importers
  readonly wishes: Wishes
}

/** Where a version comes from. */
export interface Origin {
  readonly name: string
  /** Whose settings, house and kind of message hold for it. */
  readonly scope: vscode.Uri
  /** Opened by a click, and for the text differences; absent for a Word or mail file, whose text has no place in it. */
  readonly document?: vscode.Uri
  /** What Git keeps does not change while it is looked at. */
  readonly text?: string
}

export interface ReadVersion {
  readonly name: string
  readonly text: string
  readonly report: ReturnType<Lens['reader']['read']>
  readonly kind: KindOfMessage
  /** Of the document that was read; clicks mean this text and no later one. */
  readonly version: number
}

export const originOf = (file: vscode.Uri): Origin =>
  importable(file.path)
    ? { name: nameOf(file), scope: file }
    : { name: nameOf(file), scope: file, document: file }

async function textOf(
  { scope, text, document }: Origin,
  { importers }: ReadParts,
): Promise<{ text: string; version: number }> {
  if (text !== undefined) return { text, version: 0 }
  if (document) {
    const open = await vscode.workspace.openTextDocument(document)
    return { text: open.getText(), version: open.version }
  }
  return { text: await fileText(scope, importers), version: 0 }
}

/**
 * As it stands in an editor, else as it is stored; nothing is opened for it.
 * @throws Error with the reason, in the editor's language
 */
export async function fileText(file: vscode.Uri, importers: Importers): Promise<string> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString())
  if (open && !importable(file.path)) return open.getText()
  const read = await storedText(file, importers)
  if ('text' in read) return read.text
  throw new Error(read.kind === 'skipped' ? read.reason : '')
}

/** @throws Error with the reason, where a Word or mail file cannot be used */
export async function readVersion(origin: Origin, lens: Lens, parts: ReadParts): Promise<ReadVersion> {
  const { text, version } = await textOf(origin, parts)
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === origin.scope.toString())
  const own = open && languages.has(open.languageId) ? open.languageId : languageOf(origin.scope.path)
  const draft = { uri: origin.scope, languageId: own }
  await parts.houses.load(draft)
  const { config } = parts.settings.of(draft)
  const picked = open && parts.wishes.of(open).profile
  const report = lens.reader.open().read(text, readOptionsOf(draft, config, parts.houses, picked))
  return { name: origin.name, text, report, version, kind: report.kind ?? lens.kindOf(report.profile) }
}
