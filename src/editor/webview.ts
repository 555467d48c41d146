/** What our webviews have in common: the page's folder and a key that nobody can guess. */

import * as vscode from 'vscode'
import { panelPage } from '../view/panel/page.ts'
import { t } from './translate.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return Array.from(bytes, byte => letters[byte % letters.length]).join('')
}

/** Puts our page into a webview: it may load from `dist/view` and nothing else. */
export function openPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  more: { readonly title?: string; readonly styles?: string } = {},
): void {
  const folder = vscode.Uri.joinPath(extension, 'dist', 'view')
  webview.options = { enableScripts: true, localResourceRoots: [folder] }
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'panel.js')).toString()
  webview.html = panelPage({ nonce: createNonce(), script, language: vscode.env.language, ...more }, t)
}
