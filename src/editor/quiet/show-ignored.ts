/** The list of what is ignored, in this draft and in the workspace's others; each entry leads there or is taken back. */

import * as vscode from 'vscode'
import { clip } from '../../view/plain-text.ts'
import { rangeOf } from '../positions.ts'
import type { Settings } from '../settings.ts'
import { t } from '../translate.ts'
import { type Ignored, ignoredIn, removalOf } from './ignored.ts'

/** Files that are looked through; more would take longer than a list is worth. */
const mostFiles = 500
/** Bytes; larger files are no memos. */
const largestFile = 2_000_000

/** Characters; the rules that are ignored stand beside. */
const labelWidth = 56

interface Entry extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri
  readonly ignored?: Ignored
}

const takeBack = (): vscode.QuickInputButton => ({
  iconPath: new vscode.ThemeIcon('discard'),
  tooltip: t('Stop ignoring'),
})

const entryOf = (uri: vscode.Uri, ignored: Ignored): Entry => ({
  label: clip(ignored.about, labelWidth) || t('Nothing below it'),
  description: ignored.rules.length === 0 ? t('all rules') : ignored.rules.join(', '),
  buttons: [takeBack()],
  uri,
  ignored,
})

const openText = (uri: vscode.Uri): string | undefined =>
  vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString())?.getText()

async function textOf(uri: vscode.Uri): Promise<string> {
  const open = openText(uri)
  if (open !== undefined) return open
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > largestFile) return ''
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    // Gone or unreadable between the search and now.
    return ''
  }
}

async function otherDrafts(settings: Settings, current: vscode.Uri | undefined): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>()
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const globs = ['**/*.memo', ...settings.of({ uri: folder.uri, languageId: 'markdown' }).config.files]
    for (const glob of globs) {
      const files = await vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, glob),
        undefined,
        mostFiles - found.size,
      )
      for (const uri of files) if (/\.(?:md|markdown|memo)$/i.test(uri.path)) found.set(uri.toString(), uri)
      if (found.size >= mostFiles) break
    }
  }
  if (current) found.delete(current.toString())
  return [...found.values()].sort((a, b) => a.path.localeCompare(b.path))
}

/** Everything that is ignored, the current draft's first. */
export async function listIgnored(settings: Settings, current?: vscode.TextDocument): Promise<Entry[]> {
  const own = current ? ignoredIn(current.getText()).map(each => entryOf(current.uri, each)) : []
  const entries: Entry[] =
    own.length > 0 ? [{ label: t('This draft'), kind: vscode.QuickPickItemKind.Separator }, ...own] : []
  for (const uri of await otherDrafts(settings, current?.uri)) {
    const others = ignoredIn(await textOf(uri)).map(each => entryOf(uri, each))
    if (others.length === 0) continue
    const label = vscode.workspace.asRelativePath(uri)
    entries.push({ label, kind: vscode.QuickPickItemKind.Separator }, ...others)
  }
  return entries
}

async function goTo({ uri, ignored }: Entry): Promise<void> {
  if (!uri || !ignored) return
  const document = await vscode.workspace.openTextDocument(uri)
  const editor = await vscode.window.showTextDocument(document)
  const range = rangeOf(document, ignored)
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** One edit, so that one undo brings the comment back; nothing happens where the text has moved on. */
export async function stopIgnoring(uri: vscode.Uri, { start, end, rules }: Ignored): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri)
  const text = document.getText()
  const still = ignoredIn(text).find(each => each.start === start && each.end === end)
  if (still?.rules.join() !== rules.join()) return false
  const edit = new vscode.WorkspaceEdit()
  edit.delete(uri, rangeOf(document, removalOf(text, { start, end })))
  return vscode.workspace.applyEdit(edit)
}

export async function showIgnored(settings: Settings): Promise<void> {
  const current = vscode.window.activeTextEditor?.document
  const picker = vscode.window.createQuickPick<Entry>()
  picker.title = t('What is ignored')
  picker.placeholder = t('Choose an entry to go there; its button takes the comment away')
  picker.matchOnDescription = true
  const fill = async (): Promise<void> => {
    picker.busy = true
    const entries = await listIgnored(settings, current)
    picker.items = entries.length > 0 ? entries : [{ label: t('Nothing is ignored.') }]
    picker.busy = false
  }
  picker.onDidAccept(() => {
    const [entry] = picker.selectedItems
    picker.hide()
    if (entry) void goTo(entry)
  })
  picker.onDidTriggerItemButton(async ({ item: { uri, ignored } }) => {
    if (uri && ignored) await stopIgnoring(uri, ignored)
    await fill()
  })
  picker.onDidHide(() => picker.dispose())
  picker.show()
  await fill()
}
