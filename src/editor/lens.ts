/** The engine, read in when the first draft wants it: until then neither its code nor its models cost anything. */

import * as vscode from 'vscode'
import type { Profile, Reader, ReportFinding, rules } from '../engine/index.ts'
import { messageInWords } from '../view/finding-words.ts'
import type { KindOfMessage } from '../view/reading-words.ts'
import { t } from './translate.ts'

type Rule = (typeof rules)[number]

export interface Lens {
  readonly reader: Reader
  readonly rules: ReadonlyMap<string, Rule>
  readonly ruleIds: ReadonlySet<string>
  readonly profiles: readonly Profile[]
  kindOf(profile: string): KindOfMessage
  /** A rule's title in the display language; its id where it is the house's own. */
  titleOf(rule: string): string
  /** A finding's message in the display language. */
  messageOf(finding: Pick<ReportFinding, 'rule' | 'message'>): string
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
  const rules = new Map(engine.rules.map(rule => [rule.id, rule]))
  return {
    reader,
    rules,
    ruleIds: new Set(engine.rules.map(rule => rule.id)),
    profiles: engine.profiles,
    titleOf(id) {
      const title = rules.get(id)?.title
      return title === undefined ? id : t(title)
    },
    messageOf: ({ rule, message }) => messageInWords(message, rules.get(rule)?.message, t),
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
