/** The editor's own matching of globs, for open documents and for files that nobody opened. */

import * as vscode from 'vscode'
import type { SettingsScope } from './settings.ts'

/** @param globs relative to the workspace folder */
export function matchesGlobs({ uri, languageId }: SettingsScope, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  // The matching looks at these two only; a closed file has no document to give.
  const document = { uri, languageId } as vscode.TextDocument
  return globs.some(
    glob =>
      vscode.languages.match(
        { pattern: folder ? new vscode.RelativePattern(folder, glob) : glob },
        document,
      ) > 0,
  )
}
