/** The language models that the editor has, where it has any. */

import * as vscode from 'vscode'

export interface Models extends vscode.Disposable {
  /** Asks the editor once, and again after the models have changed; never rejects. */
  list(): Promise<readonly vscode.LanguageModelChat[]>
  /** The one that the writer used last, else the first. */
  preferred(): Promise<vscode.LanguageModelChat | undefined>
  prefer(model: vscode.LanguageModelChat): void
}

/** Milliseconds; a menu does not wait longer for models to show up. */
const patience = 1_000
const key = 'assist.model'

export const idOf = ({ vendor, id }: vscode.LanguageModelChat): string => `${vendor}/${id}`

/** A name is a stranger's text: no icons and no line breaks in our menus. */
export const nameOf = ({ name, id }: vscode.LanguageModelChat): string =>
  (name.trim() || id).replace(/\$\(/g, '(').replace(/\s+/g, ' ').slice(0, 60)

/** Older hosts, and other editors, have no such API or throw at it. */
function canAsk(): boolean {
  try {
    return typeof vscode.lm?.selectChatModels === 'function'
  } catch {
    return false
  }
}

async function ask(): Promise<readonly vscode.LanguageModelChat[]> {
  if (!canAsk()) return []
  const late = new Promise<readonly vscode.LanguageModelChat[]>(resolve =>
    setTimeout(() => resolve([]), patience),
  )
  try {
    return await Promise.race([vscode.lm.selectChatModels(), late])
  } catch {
    return []
  }
}

export function createModels(memory: vscode.Memento): Models {
  let known: Promise<readonly vscode.LanguageModelChat[]> | undefined
  const forget = (): void => {
    known = undefined
  }
  async function list(): Promise<readonly vscode.LanguageModelChat[]> {
    known ??= ask()
    const found = await known
    // Models may come late; none found is asked for again, one found is kept.
    if (found.length === 0) forget()
    return found
  }
  const listener = canAsk() ? vscode.lm.onDidChangeChatModels(forget) : undefined
  return {
    list,
    async preferred() {
      const all = await list()
      const last = memory.get<string>(key)
      return all.find(model => idOf(model) === last) ?? all[0]
    },
    prefer: model => void memory.update(key, idOf(model)),
    dispose: () => listener?.dispose(),
  }
}
