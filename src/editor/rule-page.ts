/**
 * Every rule has a page that travels with the extension. It opens as a document of our own scheme: newer editors
 * let no command run from a diagnostic's code, and on the web the extension's own files are web addresses, which
 * would open in the browser.
 */

import * as vscode from 'vscode'
import { pageInWords } from '../view/rule-page.ts'
import { applyRewrite } from './rewrite-links.ts'
import { pageScheme } from './standing.ts'
import { t } from './translate.ts'

export const openRule = 'leadershipLens.openRule'

/** Commands that links in our own hovers may run. */
export const linkedCommands: readonly string[] = [openRule, applyRewrite, 'leadershipLens.showReading']

const rulePattern = /^[a-z][a-z0-9-]{1,60}$/

export const rulePage = (rule: string): vscode.Uri =>
  vscode.Uri.from({ scheme: pageScheme, path: `/rules/${rule}.md` })

export const ruleLink = (rule: string): string =>
  `command:${openRule}?${encodeURIComponent(JSON.stringify([rule]))}`

/** Only Markdown in the folder of the rules' pages, whatever the link says. */
async function readPage(extension: vscode.Uri, page: vscode.Uri): Promise<string> {
  const rule = /^\/rules\/([^/]+)\.md$/.exec(page.path)?.[1] ?? ''
  const missing = t('There is no page about this rule.')
  if (!rulePattern.test(rule)) return missing
  try {
    const file = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`)
    return pageInWords(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), t)
  } catch {
    return missing
  }
}

async function open(rule: unknown): Promise<void> {
  // Anybody may run a command, so its argument is as unknown as any input.
  if (typeof rule !== 'string' || !rulePattern.test(rule)) return
  const page = rulePage(rule)
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page)
  } catch {
    // The Markdown preview is an extension too and may be switched off.
    await vscode.window.showTextDocument(page, { preview: true })
  }
}

export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  const provideTextDocumentContent = (page: vscode.Uri): Promise<string> => readPage(extension, page)
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, { provideTextDocumentContent }),
    vscode.commands.registerCommand(openRule, open),
  )
}
