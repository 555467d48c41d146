/** The editor's own matching of globs, for open documents and for files that nobody opened. */

import * as vscode from 'vscode'
import type { Config } from '../config/settings.ts'
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

/** The kind of message that the settings give to the draft's place. */
export const profileOfPlace = (draft: SettingsScope, { profiles }: Config): string | undefined =>
  profiles.find(({ glob }) => matchesGlobs(draft, [glob]))?.profile
