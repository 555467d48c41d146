/** Beginnings: a new memo from a template, and samples to try the lens on. They travel with the extension. */

import * as vscode from 'vscode'
import { profileOf } from '../../engine/profiles/registry.ts'
import { piecesOf } from '../replacement.ts'
import { t } from '../translate.ts'
import { templates } from './template-names.ts'

/** What the first sample can become; the walkthrough ends in it. */
const fixedSample = 'return-to-office-fixed.md'

const samples = [
  'return-to-office.md',
  'thank-you.memo',
  'lockout-notice.md',
  'where-we-are-going.md',
  fixedSample,
] as const

const readText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

/** Every placeholder is a tab stop, the first one selected. */
function snippetOf(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const piece of piecesOf(text)) {
    if (piece.isPlaceholder) snippet.appendPlaceholder(piece.text)
    else snippet.appendText(piece.text)
  }
  return snippet
}

async function pickTemplate(): Promise<string | undefined> {
  const items = templates.map(id => {
    const { title, description } = profileOf(id)
    return { id, label: t(title), detail: t(description) }
  })
  const picked = await vscode.window.showQuickPick(items, {
    title: t('What kind of message is this?'),
    placeHolder: t('The memo begins with the questions that its readers ask'),
    matchOnDetail: true,
  })
  return picked?.id
}

/** Anybody may run a command, so its argument is as unknown as any input. */
const isTemplate = (value: unknown): value is string => templates.some(id => id === value)

async function newMemo(extension: vscode.Uri, wanted: unknown): Promise<void> {
  const id = isTemplate(wanted) ? wanted : await pickTemplate()
  if (id === undefined) return
  const text = await readText(vscode.Uri.joinPath(extension, 'media', 'templates', `${id}.memo`))
  const document = await vscode.workspace.openTextDocument({ language: 'memo' })
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(snippetOf(text))
}

const isSample = (value: unknown): value is string => samples.some(name => name === value)

async function pickSample(extension: vscode.Uri): Promise<string | undefined> {
  const items = await Promise.all(
    samples.map(async name => {
      const text = await readText(vscode.Uri.joinPath(extension, 'media', 'samples', name))
      const label = /^(?:# |Subject: )(.+)$/m.exec(text)?.[1] ?? name
      return { name, label, description: t(profileOf(/^profile: (.+)$/m.exec(text)?.[1] ?? '').title) }
    }),
  )
  const picked = await vscode.window.showQuickPick(items, { title: t('Open a sample memo') })
  return picked?.name
}

/** An untitled copy: whatever is done to it, the sample stays, and nothing is written into the workspace. */
async function openSample(extension: vscode.Uri, wanted: unknown): Promise<void> {
  const name = isSample(wanted) ? wanted : await pickSample(extension)
  if (name === undefined) return
  const content = await readText(vscode.Uri.joinPath(extension, 'media', 'samples', name))
  const language = name.endsWith('.memo') ? 'memo' : 'markdown'
  const document = await vscode.workspace.openTextDocument({ language, content })
  await vscode.window.showTextDocument(document)
}

export function registerStarting(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('leadershipLens.newMemo', id => newMemo(extension, id)),
    vscode.commands.registerCommand('leadershipLens.openSample', name => openSample(extension, name)),
    vscode.commands.registerCommand('leadershipLens.openFixedSample', () =>
      openSample(extension, fixedSample),
    ),
  )
}
