import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { until } from '../support.ts'

describe('the fake model', () => {
  it('answers through vscode.lm', async function () {
    const fake = vscode.extensions.getExtension('leadership-lens-tests.fake-model')
    const state = (await fake?.activate()) as { answer: string; isAvailable: boolean } | undefined
    // Neither the web host (VS Code 1.91) nor an older desktop has providers of models.
    if (!state?.isAvailable) return this.skip()
    state.answer = 'Hello.'
    const model = await until(
      'the model',
      async () => (await vscode.lm.selectChatModels({ vendor: 'fake-model' }))[0],
    )
    const response = await model.sendRequest([vscode.LanguageModelChatMessage.User('Say hello.')])
    let text = ''
    for await (const part of response.text) text += part
    ok(text.length > 0, 'the model answers')
    equal(text, 'Hello.')
  })
})
