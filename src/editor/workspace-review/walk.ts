/**
 * Files of a workspace folder, by `workspace.fs` alone, so that virtual workspaces are walked too; `findFiles` knows
 * neither them nor `.gitignore`.
 */

import ignore, { type Ignore } from 'ignore'
import * as vscode from 'vscode'

const neverSearched: ReadonlySet<string> = new Set(['node_modules', '.git'])

interface Rules {
  /** The folder of the `.gitignore`, relative to the workspace folder; '' or ending in a slash. */
  readonly base: string
  readonly rules: Ignore
}

/** The deeper file has the last word. */
function isIgnored(place: string, all: readonly Rules[]): boolean {
  let ignored = false
  for (const { base, rules } of all) {
    const verdict = rules.test(place.slice(base.length))
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}

async function rulesIn(folder: vscode.Uri, base: string): Promise<readonly Rules[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, '.gitignore'))
    return [{ base, rules: ignore().add(new TextDecoder().decode(bytes)) }]
  } catch {
    // It is a folder, or may not be read: then it rules nothing.
    return []
  }
}

const isFolder = (type: vscode.FileType): boolean =>
  (type & vscode.FileType.Directory) !== 0 && (type & vscode.FileType.SymbolicLink) === 0

/** By name, depth first. Links to folders are not followed: they may lead in circles. */
export async function* walk(
  folder: vscode.Uri,
  wanted: (name: string) => boolean,
  base = '',
  above: readonly Rules[] = [],
): AsyncGenerator<vscode.Uri> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => [])
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  const hasRules = entries.some(([name]) => name === '.gitignore')
  const rules = hasRules ? [...above, ...(await rulesIn(folder, base))] : above
  for (const [name, type] of entries) {
    const place = base + name
    const uri = vscode.Uri.joinPath(folder, name)
    if (isFolder(type)) {
      if (neverSearched.has(name) || isIgnored(`${place}/`, rules)) continue
      yield* walk(uri, wanted, `${place}/`, rules)
    } else if ((type & vscode.FileType.File) !== 0 && wanted(name) && !isIgnored(place, rules)) yield uri
  }
}
