/** One request to a language model, with an end: an answer, or the reason why there is none. */

import * as vscode from 'vscode'
import { longestAnswer } from '../../assist/answer.ts'

export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'timeout' | 'cancelled' | 'refused' | 'failed' }

/** Milliseconds for a whole answer. */
export const answerPatience = 60_000

const wayOut: Readonly<Record<string, 'refused' | 'failed'>> = {
  NoPermissions: 'refused',
  Blocked: 'refused',
  NotFound: 'failed',
}

function endingOf(error: unknown): Answer {
  const code = error instanceof vscode.LanguageModelError ? error.code : ''
  return { kind: wayOut[code] ?? 'failed' }
}

async function collect(
  model: vscode.LanguageModelChat,
  messages: vscode.LanguageModelChatMessage[],
  inner: vscode.CancellationTokenSource,
): Promise<Answer> {
  try {
    const response = await model.sendRequest(messages, {}, inner.token)
    let text = ''
    for await (const part of response.text) {
      text += part
      // What nobody asked for need not be waited for.
      if (text.length > longestAnswer) inner.cancel()
      if (inner.token.isCancellationRequested) break
    }
    return { kind: 'text', text }
  } catch (error) {
    return endingOf(error)
  }
}

/**
 * A model may ignore being cancelled, so nobody waits for it to notice.
 * @param patience milliseconds
 */
export async function askModel(
  model: vscode.LanguageModelChat,
  messages: vscode.LanguageModelChatMessage[],
  token: vscode.CancellationToken,
  patience = answerPatience,
): Promise<Answer> {
  if (token.isCancellationRequested) return { kind: 'cancelled' }
  const inner = new vscode.CancellationTokenSource()
  let stop: (answer: Answer) => void = () => {}
  const stopped = new Promise<Answer>(resolve => {
    stop = resolve
  })
  const timer = setTimeout(() => stop({ kind: 'timeout' }), patience)
  const listener = token.onCancellationRequested(() => stop({ kind: 'cancelled' }))
  try {
    return await Promise.race([collect(model, messages, inner), stopped])
  } finally {
    clearTimeout(timer)
    listener.dispose()
    inner.cancel()
    inner.dispose()
  }
}
