/** The bundle for language models, read in when one is asked or asks. */

import type * as vscode from 'vscode'
import { hasFunctions, runOwnBundle } from '../own-bundle.ts'

export type AssistBundle = typeof import('./bundle.ts')

const names = [
  'createRewriting',
  'endingLine',
  'reviewResult',
  'rewritesResult',
] as const satisfies readonly (keyof AssistBundle)[]

const isAssist = (value: unknown): value is AssistBundle => hasFunctions(value, names)

/** @returns the same promise every time; it rejects where the bundle cannot be read */
export function assistBundle(extension: vscode.Uri): () => Promise<AssistBundle> {
  let loading: Promise<AssistBundle> | undefined
  return () => {
    loading ??= runOwnBundle(extension, 'assist.js').then(value => {
      if (!isAssist(value)) throw new Error('dist/assist.js is of another version')
      return value
    })
    return loading
  }
}
