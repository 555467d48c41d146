/** The editor's settings, validated and kept until one changes. */

import * as vscode from 'vscode'
import {
  type Config,
  type ConfigProblem,
  type ConfigResult,
  readSettings,
  settingNames,
} from '../config/settings.ts'

export const section = 'leadershipLens'

type Scope = Pick<vscode.TextDocument, 'uri' | 'languageId'>

export interface Settings extends vscode.Disposable {
  /** A closed file will do as well as a document. */
  of(document: Scope): ConfigResult
  /** The rules' names are known now, so that `severity` can be checked. */
  know(rules: ReadonlySet<string>): void
  readonly onDidChange: vscode.Event<void>
}

export const problemInWords = ({ setting, message }: ConfigProblem): string =>
  `${section}.${setting} ${message}`

export function createSettings(log: vscode.LogOutputChannel): Settings {
  const changed = new vscode.EventEmitter<void>()
  const kept = new Map<string, ConfigResult>()
  let rules: ReadonlySet<string> | undefined
  const told = new Set<string>()

  function tell(problems: readonly ConfigProblem[]): void {
    for (const words of problems.map(problemInWords)) {
      if (told.has(words)) continue
      told.add(words)
      log.warn(words)
    }
  }

  function read(scope: Scope): ConfigResult {
    const editor = vscode.workspace.getConfiguration(section, scope)
    const raw: Partial<Record<keyof Config, unknown>> = {}
    for (const name of settingNames) raw[name] = editor.get<unknown>(name)
    const result = readSettings(raw, rules)
    tell(result.problems)
    return result
  }

  const listener = vscode.workspace.onDidChangeConfiguration(event => {
    if (!event.affectsConfiguration(section)) return
    kept.clear()
    told.clear()
    changed.fire()
  })

  return {
    of(document) {
      const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? ''
      const scope = `${folder} ${document.languageId}`
      const known = kept.get(scope) ?? read(document)
      kept.set(scope, known)
      return known
    },
    know(names) {
      if (rules) return
      rules = names
      kept.clear()
    },
    onDidChange: changed.event,
    dispose() {
      listener.dispose()
      changed.dispose()
    },
  }
}
