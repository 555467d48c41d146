// Language models for the tests: each answers as its state says and keeps the requests that it got.
//   answers   what to say, one after the other; the last one again and again. A file fake-model.json in the
//             workspace, a list of strings, says it where nobody sets the state: that is how pictures are taken.
//   silent    says nothing until it is cancelled; `stubborn` not even then
//   error     what to throw instead
const vscode = require('vscode')

const modelOf = (id, name) => ({
  id,
  name,
  family: 'fake',
  version: '1',
  maxInputTokens: 32_000,
  maxOutputTokens: 1024,
  capabilities: {},
  isUserSelectable: true,
})

const textOf = message => message.content.map(part => part.value ?? '').join('')

async function answersInWorkspace() {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) return []
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'fake-model.json'))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return []
  }
}

const cancelled = token =>
  new Promise(resolve => {
    if (token.isCancellationRequested) resolve()
    else token.onCancellationRequested(resolve)
  })

exports.activate = context => {
  const state = {
    answers: [],
    silent: false,
    stubborn: false,
    error: undefined,
    requests: [],
    cancelled: 0,
    isAvailable: false,
  }
  state.reset = () =>
    Object.assign(state, {
      answers: [],
      silent: false,
      stubborn: false,
      error: undefined,
      requests: [],
      cancelled: 0,
    })
  // VS Code before 1.104 has no providers of models.
  if (typeof vscode.lm?.registerLanguageModelChatProvider !== 'function') return state
  const provider = {
    provideLanguageModelChatInformation: async () => [modelOf('fake-1', 'Fake model')],
    async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
      state.requests.push(messages.map(textOf).join('\n'))
      if (state.error) throw state.error
      if (state.stubborn) await new Promise(() => {})
      if (state.silent) {
        await cancelled(token)
        state.cancelled += 1
        return
      }
      const answers = state.answers.length > 0 ? state.answers : await answersInWorkspace()
      const answer = answers[Math.min(state.requests.length, answers.length) - 1] ?? ''
      // In two parts, as a stream comes.
      const half = Math.floor(answer.length / 2)
      progress.report(new vscode.LanguageModelTextPart(answer.slice(0, half)))
      progress.report(new vscode.LanguageModelTextPart(answer.slice(half)))
    },
    provideTokenCount: async (_model, text) => (typeof text === 'string' ? text : textOf(text)).length,
  }
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('fake-model', provider))
  state.isAvailable = true
  return state
}
