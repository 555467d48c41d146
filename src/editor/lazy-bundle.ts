/** Bundles of ours that are heavy and rarely used: read in when they are first asked for. */

import * as vscode from 'vscode'

/** What a bundle may require: parts of the extension that it shares instead of bringing its own copy. */
export type Shared = Readonly<Record<string, unknown>>

/**
 * A worker's extension host can require nothing but `vscode`, so the bundle is run the way that host runs the
 * extension itself. It is our own file, from our own folder.
 */
export async function readBundle(extension: vscode.Uri, name: string, shared: Shared = {}): Promise<unknown> {
  const file = vscode.Uri.joinPath(extension, 'dist', name)
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  const module: { exports: unknown } = { exports: {} }
  const require = (wanted: string): unknown => {
    if (!Object.hasOwn(shared, wanted)) throw new Error(`dist/${name} asks for ${wanted}`)
    return shared[wanted]
  }
  new Function('module', 'exports', 'require', source)(module, module.exports, require)
  return module.exports
}

/** The same promise every time; a failure is tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch(error => {
      loading = undefined
      throw error
    })
    return loading
  }
}
