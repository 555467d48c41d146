/** The house style file in the editor: problems at their line, completion, hovers, and the command that opens it. */

import * as vscode from 'vscode'
import { houseFileName } from '../config/house-style/paths.ts'
import { folderOf, type Houses, readHouse } from './houses.ts'
import { rangeOf } from './positions.ts'
import { t } from './translate.ts'

const selector: vscode.DocumentSelector = { pattern: `**/${houseFileName}` }
const isHouseFile = ({ uri }: vscode.TextDocument): boolean => uri.path.endsWith(`/${houseFileName}`)

/** Milliseconds between the last key and new problems. */
const restMs = 300

function toDiagnostic(
  document: vscode.TextDocument,
  problem: Awaited<ReturnType<typeof readHouse>>['problems'][number],
): vscode.Diagnostic {
  const { Warning, Information } = vscode.DiagnosticSeverity
  const severity = problem.leftOut ? Warning : Information
  const diagnostic = new vscode.Diagnostic(rangeOf(document, problem), problem.message, severity)
  diagnostic.source = 'Leadership Lens'
  if (problem.instead !== undefined) diagnostic.code = problem.instead
  return diagnostic
}

function watchProblems(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('leadership-lens-house')
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()

  async function show(document: vscode.TextDocument): Promise<void> {
    const { version } = document
    const { problems } = await readHouse(document.getText())
    if (document.isClosed || document.version !== version) return
    collection.set(
      document.uri,
      problems.map(problem => toDiagnostic(document, problem)),
    )
  }

  function schedule(document: vscode.TextDocument, wait: number): void {
    if (!isHouseFile(document)) return
    clearTimeout(timers.get(document))
    timers.set(
      document,
      setTimeout(() => void show(document), wait),
    )
  }

  for (const document of vscode.workspace.textDocuments) schedule(document, 0)
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(document => schedule(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document, restMs)),
    vscode.workspace.onDidCloseTextDocument(document => {
      clearTimeout(timers.get(document))
      timers.delete(document)
      collection.delete(document.uri)
    }),
    { dispose: () => timers.forEach(clearTimeout) },
  )
}

const completion: vscode.CompletionItemProvider = {
  async provideCompletionItems(document, position) {
    const { completionsAt } = await import('../config/house-style/complete.ts')
    const { Property, EnumMember } = vscode.CompletionItemKind
    return completionsAt(document.getText(), document.offsetAt(position)).map(each => {
      const item = new vscode.CompletionItem(each.name, each.part === 'key' ? Property : EnumMember)
      // Without it the editor cuts the words below short.
      item.detail = each.name
      item.documentation = new vscode.MarkdownString(each.description && t(each.description))
      item.insertText = each.insert
      item.range = rangeOf(document, each)
      return item
    })
  },
}

const hover: vscode.HoverProvider = {
  async provideHover(document, position) {
    const { explanationAt } = await import('../config/house-style/complete.ts')
    const found = explanationAt(document.getText(), document.offsetAt(position))
    if (!found) return undefined
    const { words: description } = found
    return new vscode.Hover(new vscode.MarkdownString(t(description)), rangeOf(document, found))
  },
}

/** "There is no key `valeus`" → "Change to “values”" */
const corrections: vscode.CodeActionProvider = {
  provideCodeActions(document, _range, { diagnostics }) {
    return diagnostics.flatMap(diagnostic => {
      if (diagnostic.source !== 'Leadership Lens' || typeof diagnostic.code !== 'string') return []
      const action = new vscode.CodeAction(
        t('Change to “{0}”', diagnostic.code),
        vscode.CodeActionKind.QuickFix,
      )
      action.edit = new vscode.WorkspaceEdit()
      action.edit.replace(document.uri, diagnostic.range, diagnostic.code)
      action.diagnostics = [diagnostic]
      action.isPreferred = true
      return [action]
    })
  },
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file)
    return true
  } catch {
    return false
  }
}

/** What a house begins with: every key with an example, all of it commented out. */
const starter = (extension: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(extension, 'media', 'house-style.yaml')

async function open(houses: Houses, extension: vscode.Uri): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  const folder = folderOf(document?.uri) ?? (await vscode.window.showWorkspaceFolderPick())
  if (!folder) {
    void vscode.window.showInformationMessage(t('A house style lies in a folder; open one first.'))
    return
  }
  const known = document && houses.of(document)?.file
  const file = known ?? vscode.Uri.joinPath(folder.uri, houseFileName)
  if (!(await exists(file)))
    await vscode.workspace.fs.writeFile(file, await vscode.workspace.fs.readFile(starter(extension)))
  await vscode.window.showTextDocument(file)
}

export function registerHouseFile(houses: Houses, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    watchProblems(),
    vscode.languages.registerCompletionItemProvider(selector, completion),
    vscode.languages.registerHoverProvider(selector, hover),
    vscode.languages.registerCodeActionsProvider(selector, corrections, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand('leadershipLens.openHouseStyle', () => open(houses, extension)),
  )
}
