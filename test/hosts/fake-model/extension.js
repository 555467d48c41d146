// A language model for the tests: answers with `answer` and keeps the requests that it got.
const vscode = require('vscode')

const model = {
  id: 'fake-1',
  name: 'Fake model',
  family: 'fake',
  version: '1',
  maxInputTokens: 4096,
  maxOutputTokens: 1024,
  capabilities: {},
  isUserSelectable: true,
}

const textOf = message => message.content.map(part => part.value ?? '').join('')

exports.activate = context => {
  const state = { answer: '', requests: [], isAvailable: false }
  // VS Code before 1.104 has no providers of models.
  if (typeof vscode.lm?.registerLanguageModelChatProvider !== 'function') return state
  const provider = {
    provideLanguageModelChatInformation: async () => [model],
    provideLanguageModelChatResponse: async (_model, messages, _options, progress) => {
      state.requests.push(messages.map(textOf).join('\n'))
      progress.report(new vscode.LanguageModelTextPart(state.answer))
    },
    provideTokenCount: async (_model, text) => (typeof text === 'string' ? text : textOf(text)).length,
  }
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('fake-model', provider))
  state.isAvailable = true
  return state
}
