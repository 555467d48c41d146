// What the suites share: the workspace's drafts, and waiting for what the editor does in its own time.
import * as vscode from 'vscode'
import type { Api } from '../../src/editor/extension.ts'
import { ok } from './assert.ts'

const limitMs = 15_000
const stepMs = 25

/** The first value that is neither undefined, null, false nor an empty list. */
export async function until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + limitMs
  for (;;) {
    const found = await look()
    if (found && !(Array.isArray(found) && found.length === 0)) return found
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s for ${what}`)
    await pause(stepMs)
  }
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** What the extension offers to others, once it is active. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('leadership-lens.leadership-lens')
  ok(extension, 'the extension is installed')
  return extension.activate()
}

/** Runs one of the extension's commands, by its name without the prefix. */
export const command = (name: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`leadershipLens.${name}`, ...args)

export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no workspace folder')
  return vscode.Uri.joinPath(folder.uri, name)
}

/** Opens a file of test/hosts/workspace in an editor, as it is on the disk. */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(name))
  const editor = await vscode.window.showTextDocument(document)
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert')
  return editor
}

export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document)
    if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

export const source = 'Leadership Lens'

export const marksOf = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(mark => mark.source === source)

/** The rule's name, from a code that is a link to the rule's page or the plain name. */
export function ruleOf(mark: vscode.Diagnostic): string {
  const { code } = mark
  return String(typeof code === 'object' ? code.value : code)
}

/** "rule @ marked text", which is how memos are snapshotted too. */
export const describeMarks = (document: vscode.TextDocument): string[] =>
  marksOf(document).map(mark => `${ruleOf(mark)} @ ${document.getText(mark.range)}`)

export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const ask = (): Thenable<vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      // Provided actions come without their edits until they are resolved: this many are.
      100,
    )
  try {
    return (await ask()) ?? []
  } catch (error) {
    // The editor takes a question back when it has a newer one of its own.
    if (!String(error).includes('Canceled')) throw error
    return (await ask()) ?? []
  }
}
