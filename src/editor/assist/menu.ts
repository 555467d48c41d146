/** The menu that asks, waits and offers: one quick pick from the question to the choice. */

import * as vscode from 'vscode'
import type { Ending } from '../../assist/lines.ts'
import { endingLine } from '../../assist/lines.ts'
import type { Rewrite } from '../../engine/index.ts'
import { t } from '../translate.ts'

export type Outcome =
  | { readonly kind: 'offers'; readonly offers: readonly Rewrite[] }
  | { readonly kind: 'ended'; readonly ending: Ending }
  | { readonly kind: 'cancelled' }

export type Choice =
  | { readonly kind: 'rewrite'; readonly rewrite: Rewrite }
  | { readonly kind: 'again' | 'other' | 'nothing' }

interface Entry extends vscode.QuickPickItem {
  readonly choice?: Choice
}

export interface MenuState {
  readonly phase: 'idle' | 'asking' | 'offering' | 'ended'
  /** What stands in the menu. */
  readonly entries: readonly string[]
}

interface Parts {
  readonly model: string
  readonly hasOthers: boolean
  /** The sentence as it is. */
  readonly original: string
  /** Asks the model; stops when the token says so. */
  readonly ask: (token: vscode.CancellationToken) => Promise<Outcome>
  readonly preview: (rewrite: Rewrite) => Promise<void>
  readonly tell: (state: MenuState) => void
}

function forceWords({ force, text }: Rewrite): string {
  if (text.includes('[[')) return t('leaves room for your words')
  return force === 'adds' ? t('adds the draft’s own reason') : t('keeps the force')
}

const entryOf = (rewrite: Rewrite): Entry => ({
  label: rewrite.title.replace(/\$\(/g, '('),
  description: forceWords(rewrite),
  detail: rewrite.text,
  choice: { kind: 'rewrite', rewrite },
  alwaysShow: true,
})

function entriesFor(outcome: Outcome, { model, hasOthers }: Parts): Entry[] {
  const offers = outcome.kind === 'offers' ? outcome.offers.map(entryOf) : []
  const line = outcome.kind === 'ended' ? endingLine(outcome.ending, model, t) : undefined
  return [
    ...offers,
    ...(line === undefined ? [] : [{ label: `$(info) ${line}`, choice: { kind: 'nothing' } } as const]),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(refresh) ${t('Ask {0} again', model)}`, choice: { kind: 'again' } },
    ...(hasOthers
      ? [{ label: `$(arrow-swap) ${t('Ask another model…')}`, choice: { kind: 'other' } } as const]
      : []),
  ]
}

/** Resolves with what the writer chose; Escape chooses nothing and stops the asking. */
export async function runMenu(parts: Parts): Promise<Choice> {
  const { model, ask, preview, tell } = parts
  const source = new vscode.CancellationTokenSource()
  const pick = vscode.window.createQuickPick<Entry>()
  pick.title = t('Rewrite with {0}', model)
  pick.placeholder = t('Asking {0}… Escape stops it.', model)
  pick.busy = true
  // Looking at the comparison takes the focus.
  pick.ignoreFocusOut = true
  const chosen = new Promise<Choice>(resolve => {
    pick.onDidAccept(() => {
      const choice = pick.selectedItems[0]?.choice
      if (choice) resolve(choice)
    })
    pick.onDidHide(() => resolve({ kind: 'nothing' }))
  })
  pick.onDidChangeActive(([entry]) => {
    if (entry?.choice?.kind === 'rewrite') void preview(entry.choice.rewrite)
  })
  tell({ phase: 'asking', entries: [] })
  pick.show()
  void ask(source.token).then(outcome => {
    if (source.token.isCancellationRequested) return
    pick.busy = false
    pick.placeholder =
      outcome.kind === 'offers' ? t('Instead of: {0}', parts.original) : t('Escape closes this')
    pick.items = entriesFor(outcome, parts)
    const entries = pick.items.filter(({ choice }) => choice !== undefined).map(({ label }) => label)
    tell({ phase: outcome.kind === 'offers' ? 'offering' : 'ended', entries })
  })
  try {
    return await chosen
  } finally {
    source.cancel()
    source.dispose()
    pick.dispose()
    tell({ phase: 'idle', entries: [] })
  }
}
