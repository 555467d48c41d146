/** What the writer said about single drafts: review it, leave it, it is this kind of message. */

import type * as vscode from 'vscode'
import type { Wish } from './standing.ts'

interface Remembered {
  readonly wish?: Wish
  readonly profile?: string
  /** The guess of the kind of message is not offered again. */
  readonly declined?: boolean
}

export interface Wishes {
  of(document: vscode.TextDocument): Remembered
  set(document: vscode.TextDocument, change: Remembered): void
}

const key = 'drafts'
/** Drafts that are remembered between sessions, the latest ones. */
const mostRemembered = 200

/** Untitled drafts reuse their names, so they are only remembered until they close. */
const isLasting = (document: vscode.TextDocument): boolean => !document.isUntitled

export function createWishes(memory: vscode.Memento): Wishes {
  const kept = new Map<string, Remembered>(memory.get<[string, Remembered][]>(key, []))
  const passing = new WeakMap<vscode.TextDocument, Remembered>()
  const of = (document: vscode.TextDocument): Remembered =>
    (isLasting(document) ? kept.get(document.uri.toString()) : passing.get(document)) ?? {}
  return {
    of,
    set(document, change) {
      const next = { ...of(document), ...change }
      if (!isLasting(document)) {
        passing.set(document, next)
        return
      }
      const uri = document.uri.toString()
      kept.delete(uri)
      kept.set(uri, next)
      void memory.update(key, [...kept].slice(-mostRemembered))
    },
  }
}
