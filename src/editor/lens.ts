/** The engine, read in when the first draft wants it: until then neither its code nor its models cost anything. */

import * as vscode from 'vscode'
import type { Profile, Reader, rules } from '../engine/index.ts'
import type { KindOfMessage } from '../view/reading-words.ts'

type Rule = (typeof rules)[number]

export interface Lens {
  readonly reader: Reader
  readonly rules: ReadonlyMap<string, Rule>
  readonly ruleIds: ReadonlySet<string>
  readonly profiles: readonly Profile[]
  kindOf(profile: string): KindOfMessage
}

export interface LensLoader {
  /** The same promise every time; rejects where the models cannot be read. */
  load(): Promise<Lens>
  /** The lens once it is there. */
  readonly ready: Lens | undefined
  readonly failed: boolean
}

const readModel = (folder: vscode.Uri, name: string): Thenable<Uint8Array> =>
  vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name))

async function readLens(extension: vscode.Uri): Promise<Lens> {
  const folder = vscode.Uri.joinPath(extension, 'dist', 'models')
  const [engine, tagger, stance] = await Promise.all([
    import('../engine/index.ts'),
    readModel(folder, 'tagger.bin'),
    readModel(folder, 'stance.bin'),
  ])
  const reader = await engine.createReader({ models: { tagger, stance } })
  return {
    reader,
    rules: new Map(engine.rules.map(rule => [rule.id, rule])),
    ruleIds: new Set(engine.rules.map(rule => rule.id)),
    profiles: engine.profiles,
    kindOf: id => engine.profiles.find(profile => profile.id === id) ?? { title: id, asks: [] },
  }
}

export function createLensLoader(extension: vscode.Uri, log: vscode.LogOutputChannel): LensLoader {
  let loading: Promise<Lens> | undefined
  let ready: Lens | undefined
  let failed = false
  return {
    load() {
      loading ??= readLens(extension).then(
        lens => {
          ready = lens
          return lens
        },
        error => {
          failed = true
          log.error('The models could not be read; no draft is reviewed.', error)
          throw error
        },
      )
      return loading
    },
    get ready() {
      return ready
    },
    get failed() {
      return failed
    },
  }
}
