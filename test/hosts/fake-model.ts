// The test-only extension with a language model: what a suite may tell it.
import * as vscode from 'vscode'
import { until } from './support.ts'

export interface FakeModel {
  answers: readonly string[]
  silent: boolean
  stubborn: boolean
  error: Error | undefined
  readonly requests: readonly string[]
  /** Requests that it was told to stop. */
  readonly cancelled: number
  readonly isAvailable: boolean
  reset(): void
}

/** Undefined where the host has no providers of models: the web host (1.91) and older desktops. */
export async function fakeModel(): Promise<FakeModel | undefined> {
  const state: FakeModel | undefined = await vscode.extensions
    .getExtension<FakeModel>('leadership-lens-tests.fake-model')
    ?.activate()
  if (!state?.isAvailable) return undefined
  state.reset()
  await until('the model', async () => vscode.lm.selectChatModels({ vendor: 'fake-model' }))
  return state
}
