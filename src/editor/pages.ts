/** The bundle of report, comparison and rich text, read in when the first of them is asked for. */

import type * as vscode from 'vscode'
import type * as PagesModule from '../view/pages.ts'
import { hasFunctions, once, runOwnBundle } from './own-bundle.ts'

export type Pages = typeof PagesModule

export interface PagesLoader {
  /** Rejects where the bundle cannot be read. */
  load(): Promise<Pages>
}

/** It is built from that very module; this only notices a file that is not there whole. */
const isPages = (value: unknown): value is Pages => hasFunctions(value, ['comparisonSections', 'richText'])

async function readPages(extension: vscode.Uri): Promise<Pages> {
  // esbuild.mjs leaves the engine out of that bundle, under this name.
  const engine = await import('../engine/index.ts')
  const bundle = await runOwnBundle(extension, 'pages.js', { 'leadership-lens-engine': engine })
  if (!isPages(bundle)) throw new Error('dist/pages.js is not whole')
  return bundle
}

export const createPages = (extension: vscode.Uri): PagesLoader => ({
  load: once(() => readPages(extension)),
})
