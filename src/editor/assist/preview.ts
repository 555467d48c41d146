/** A draft beside itself with a rewrite in it, in the editor's own comparison; nothing is changed by looking. */

import * as vscode from 'vscode'
import type { Rewrite } from '../../engine/index.ts'
import { previewScheme } from '../standing.ts'
import { t } from '../translate.ts'

export interface Preview extends vscode.Disposable {
  show(document: vscode.TextDocument, rewrite: Rewrite): Promise<void>
  close(): Promise<void>
}

const isPreview = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputTextDiff && input.modified.scheme === previewScheme

export function createPreview(): Preview {
  const texts = new Map<string, string>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
  }
  const registration = vscode.workspace.registerTextDocumentContentProvider(previewScheme, provider)
  const isOpen = (): boolean => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview))

  return {
    async show(document, { start, end, text }) {
      const path = document.uri.path.startsWith('/') ? document.uri.path : `/${document.uri.path}`
      const uri = vscode.Uri.from({ scheme: previewScheme, path })
      const whole = document.getText()
      texts.set(uri.toString(), whole.slice(0, start) + text + whole.slice(end))
      changed.fire(uri)
      if (isOpen()) return
      const options: vscode.TextDocumentShowOptions = { preview: true, preserveFocus: true }
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, t('Draft ↔ Rewrite'), options)
    },
    async close() {
      texts.clear()
      const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs.filter(isPreview))
      if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true)
    },
    dispose: () => vscode.Disposable.from(registration, changed).dispose(),
  }
}
