/** "Add “X” to this house's names": for a mark whose words are written like a name. */

import * as vscode from 'vscode'
import { nameAround } from '../config/house-style/name-around.ts'
import { houseFileName } from '../config/house-style/paths.ts'
import type { ReportFinding } from '../engine/index.ts'
import { folderOf, type Houses } from './houses.ts'
import { t } from './translate.ts'

export const addHouseName = 'leadershipLens.addHouseName'

export function houseNameAction(
  document: vscode.TextDocument,
  { start, end }: ReportFinding,
): vscode.CodeAction | undefined {
  const name = folderOf(document.uri) && nameAround(document.getText(), start, end)
  if (name === undefined) return undefined
  const title = t('Add “{0}” to this house’s names', name)
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.command = { title, command: addHouseName, arguments: [document.uri, name] }
  return action
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    await vscode.workspace.fs.stat(file)
  } catch {
    return undefined
  }
  return (await vscode.workspace.openTextDocument(file)).getText()
}

async function add(houses: Houses, uri: vscode.Uri, name: string): Promise<void> {
  const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString())
  const folder = folderOf(uri)
  if (!folder) return
  const file = (document && houses.of(document)?.file) ?? vscode.Uri.joinPath(folder.uri, houseFileName)
  const [{ withHouseName }, old] = await Promise.all([
    import('../config/house-style/add-name.ts'),
    textOf(file),
  ])
  const text = withHouseName(old ?? '', name)
  if (text === undefined) {
    void vscode.window.showTextDocument(file)
    return
  }
  const edit = new vscode.WorkspaceEdit()
  if (old === undefined) edit.createFile(file, { contents: new TextEncoder().encode(text) })
  else edit.replace(file, new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0), text)
  if (!(await vscode.workspace.applyEdit(edit))) return
  await (await vscode.workspace.openTextDocument(file)).save()
  houses.refresh(file)
}

export const registerHouseNames = (houses: Houses): vscode.Disposable =>
  vscode.commands.registerCommand(addHouseName, (uri: unknown, name: unknown) =>
    uri instanceof vscode.Uri && typeof name === 'string' ? add(houses, uri, name) : undefined,
  )
