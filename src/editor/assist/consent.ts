/** Before a model gets the first text: which text, and which model. Asked once for each model. */

import * as vscode from 'vscode'
import type { Prompt } from '../../assist/prompt.ts'
import { t } from '../translate.ts'
import { idOf, nameOf } from './models.ts'

export interface Consent {
  /** True where the writer has agreed, now or before. */
  given(model: vscode.LanguageModelChat, prompt: Prompt): Promise<boolean>
}

const key = 'assist.consent'

interface Choice extends vscode.QuickPickItem {
  readonly does: 'send' | 'show' | 'cancel'
}

const choices = (model: string): readonly Choice[] => [
  {
    does: 'send',
    label: `$(arrow-right) ${t('Send to {0}', model)}`,
    detail: t('The memo, the marked sentence, its finding and the purpose. Asked once for this model.'),
  },
  {
    does: 'show',
    label: `$(eye) ${t('Show what is sent')}`,
    detail: t('Opens the request as text; nothing is sent.'),
  },
  { does: 'cancel', label: `$(close) ${t('Send nothing')}` },
]

async function showPrompt({ instructions, data }: Prompt): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    content: `${instructions}\n\n${data}\n`,
    language: 'plaintext',
  })
  await vscode.window.showTextDocument(document)
}

export function createConsent(memory: vscode.Memento): Consent {
  const remembered = (): readonly string[] => memory.get<string[]>(key, [])
  return {
    async given(model, prompt) {
      if (remembered().includes(idOf(model))) return true
      const name = nameOf(model)
      const picked = await vscode.window.showQuickPick(choices(name), {
        title: t('Text of this draft goes to {0} ({1})', name, model.vendor),
        placeHolder: t('Its maker reads what is sent by its own terms.'),
        ignoreFocusOut: true,
      })
      if (picked?.does === 'show') await showPrompt(prompt)
      if (picked?.does !== 'send') return false
      await memory.update(key, [...new Set([...remembered(), idOf(model)])])
      return true
    },
  }
}
