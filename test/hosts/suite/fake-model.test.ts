import * as vscode from 'vscode'
import { equal } from '../assert.ts'
import { fakeModel } from '../fake-model.ts'

describe('the fake model', () => {
  it('answers through vscode.lm', async function () {
    const fake = await fakeModel()
    if (!fake) return this.skip()
    fake.answers = ['Hello.']
    const [model] = await vscode.lm.selectChatModels({ vendor: 'fake-model' })
    const response = await model?.sendRequest([vscode.LanguageModelChatMessage.User('Say hello.')])
    let text = ''
    for await (const part of response?.text ?? []) text += part
    equal(text, 'Hello.')
  })
})
