/** What kind of message a draft looks like, offered on its first line where nobody said it; taken or declined once. */

import * as vscode from 'vscode'
import type { Drafts } from './drafts.ts'
import type { LensLoader } from './lens.ts'
import { languages } from './standing.ts'
import { t } from './translate.ts'
import type { Wishes } from './wishes.ts'

const kind = vscode.CodeActionKind.QuickFix

function command(title: string, name: string, ...args: readonly string[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind)
  action.command = { title, command: name, arguments: [...args] }
  return action
}

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly wishes: Wishes
}

export function registerProfileGuess({ drafts, loader, wishes }: Parts): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range) {
      if (range.start.line > 0 || wishes.of(document).declined) return []
      const guess = drafts.report(document)?.profileGuess
      const lens = loader.ready
      if (guess === undefined || !lens) return []
      const title = t(lens.kindOf(guess).title)
      return [
        command(t('This looks like: {0}. Read it as that', title), 'leadershipLens.chooseProfile', guess),
        command(t('Leave the kind of message open'), 'leadershipLens.declineGuess'),
      ]
    },
  }
  return vscode.languages.registerCodeActionsProvider([...languages], provider, {
    providedCodeActionKinds: [kind],
  })
}
