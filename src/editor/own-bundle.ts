/** Parts of the extension that most sessions never need lie in bundles of their own, read in when they are. */

import * as vscode from 'vscode'

/**
 * A worker's extension host can require nothing but `vscode`, so a bundle is run the way that host runs the
 * extension itself. It is our own file, from our own folder.
 * @param name of a file in dist/
 * @returns what it exports, unchecked
 */
export async function runOwnBundle(
  extension: vscode.Uri,
  name: 'assist.js' | 'importers.js',
): Promise<unknown> {
  const file = vscode.Uri.joinPath(extension, 'dist', name)
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  const module: { exports: unknown } = { exports: {} }
  new Function('module', 'exports', 'require', source)(module, module.exports, () => vscode)
  return module.exports
}

/** True where a bundle exports functions of these names: an older file may lie where a new one is expected. */
export const hasFunctions = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  names.every(name => typeof Reflect.get(value, name) === 'function')
