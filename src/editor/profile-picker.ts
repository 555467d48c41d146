/** The kind of message, chosen from a list and written into the draft where it has room for it. */

import * as vscode from 'vscode'
import type { Profile, Report } from '../engine/index.ts'
import { rangeOf } from './positions.ts'
import { t } from './translate.ts'

/** @returns the chosen profile's id */
export async function pickProfile(
  profiles: readonly Profile[],
  report: Report | undefined,
): Promise<string | undefined> {
  const noteOf = (id: string): string | undefined => {
    if (id === report?.profileGuess) return t('looks like this one')
    return id === report?.profile ? t('now') : undefined
  }
  const items = profiles.map(({ id, title, description }) => ({
    id,
    label: t(title),
    detail: t(description),
    description: noteOf(id) ?? '',
  }))
  const active = items.filter(({ id }) => id === (report?.profileGuess ?? report?.profile))
  const picked = await pickFrom(items, active)
  return picked?.id
}

type Item = vscode.QuickPickItem & { readonly id: string }

/** `showQuickPick` cannot begin at an entry. */
function pickFrom(items: readonly Item[], active: readonly Item[]): Promise<Item | undefined> {
  const picker = vscode.window.createQuickPick<Item>()
  picker.title = t('What kind of message is this?')
  picker.placeholder = t('It decides which mix is usual and which questions readers look for')
  picker.matchOnDetail = true
  picker.items = items
  picker.activeItems = active
  return new Promise(resolve => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0])
      picker.hide()
    })
    picker.onDidHide(() => {
      resolve(undefined)
      picker.dispose()
    })
    picker.show()
  })
}

/** @returns false where the draft cannot say it: plain text has no front matter, and some files are read-only */
export async function writeProfile(document: vscode.TextDocument, profile: string): Promise<boolean> {
  if (document.languageId === 'plaintext') return false
  // It brings a YAML parser along, which activation need not wait for.
  const { declareProfile } = await import('./profile-edit.ts')
  const change = declareProfile(document.getText(), profile)
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, rangeOf(document, change), change.text)
  return vscode.workspace.applyEdit(edit)
}
