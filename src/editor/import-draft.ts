/** "Review Word or Mail File…": opens what such a file says as a Markdown draft beside; the file stays as it is. */

import * as vscode from 'vscode'
import type { Importers } from './importers.ts'
import { t } from './translate.ts'
import type { Wishes } from './wishes.ts'

export const importCommand = 'leadershipLens.importDraft'

interface Parts {
  readonly importers: Importers
  readonly wishes: Wishes
  readonly refresh: (document: vscode.TextDocument) => void
  readonly log: vscode.LogOutputChannel
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectMany: false,
    openLabel: t('Review'),
    title: t('Review a Word or mail file'),
    filters: { [t('Word, mail and web files')]: ['docx', 'eml', 'html', 'htm'] },
  })
  return picked?.[0]
}

const nameOf = (file: vscode.Uri): string => file.path.split('/').at(-1) ?? file.path

async function read(file: vscode.Uri, { importers, log }: Parts): Promise<string | undefined> {
  const refuse = (reason: string): undefined => {
    void vscode.window.showInformationMessage(t('“{0}” cannot be reviewed. {1}', nameOf(file), reason))
    return undefined
  }
  try {
    const [importDraft, bytes] = await Promise.all([importers.load(), vscode.workspace.fs.readFile(file)])
    const result = await importDraft(bytes, file.path)
    return result.kind === 'unusable' ? refuse(t(result.reason)) : result.markdown
  } catch (error) {
    log.error(`${file.toString()} could not be read.`, error)
    return refuse(t('It could not be read; the log says why.'))
  }
}

export function registerImport(parts: Parts): vscode.Disposable {
  async function open(given: unknown): Promise<void> {
    const file = given instanceof vscode.Uri ? given : await pickFile()
    if (!file) return
    const content = await read(file, parts)
    if (content === undefined) return
    const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' })
    parts.wishes.set(document, { wish: 'review' })
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false })
    parts.refresh(document)
  }
  return vscode.commands.registerCommand(importCommand, open)
}
