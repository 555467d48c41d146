/** Names of files, and the way to a place in one. */

import * as vscode from 'vscode'
import { rangeOf } from './positions.ts'

export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1) || path

/** Shows a place where its document already stands, else in the active group. Offsets half-open. */
export async function goTo(document: vscode.TextDocument, start: number, end: number): Promise<void> {
  const range = rangeOf(document, { start, end })
  const open = vscode.window.visibleTextEditors.find(each => each.document === document)
  const editor = await vscode.window.showTextDocument(
    document,
    open ? { viewColumn: open.viewColumn ?? vscode.ViewColumn.Active } : {},
  )
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
