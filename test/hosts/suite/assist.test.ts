import * as vscode from 'vscode'
import { askModel } from '../../../src/editor/assist/ask-model.ts'
import { equal, match, ok } from '../assert.ts'
import { type FakeModel, fakeModel } from '../fake-model.ts'
import { actionsAt, api, closeAll, command, marksOf, openDraft, pause, until } from '../support.ts'

const draft = 'memos/office-days.md'
const sentence = 'Everyone must be in the office on Tuesdays from 6 October.'
const good =
  'Everyone must be in the office on Tuesdays from 6 October, because new engineers cannot learn the craft alone.'
const says = (...rewrites: readonly string[]): string => JSON.stringify({ rewrites })

const modelAction = async (document: vscode.TextDocument): Promise<vscode.CodeAction | undefined> => {
  for (const mark of marksOf(document)) {
    const found = (await actionsAt(document, mark.range)).find(
      ({ title }) => title === 'Rewrite with Fake model…',
    )
    if (found) return found
  }
  return undefined
}

const accept = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
const leave = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen')

const diffs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff),
  )

describe('rewrites by a language model', () => {
  let fake: FakeModel | undefined
  let document: vscode.TextDocument
  let before = ''

  const phase = async (): Promise<string> => (await api()).assist.menu.phase
  const entries = async (): Promise<readonly string[]> => (await api()).assist.menu.entries

  /** Opens the draft with the cursor in its first marked sentence. */
  async function open(): Promise<void> {
    const editor = await openDraft(draft)
    document = editor.document
    before = document.getText()
    await until('marks', () => marksOf(document))
    const at = document.positionAt(before.indexOf(sentence) + 10)
    editor.selection = new vscode.Selection(at, at)
  }

  /** Starts the command; agrees where the notice of the first time is shown. */
  async function start(): Promise<void> {
    void command('rewriteWithModel')
    await until('the request', async () => {
      if ((fake?.requests.length ?? 0) > 0 || (await phase()) !== 'idle') return true
      await pause(200)
      if ((await phase()) === 'idle') await accept()
      return false
    })
  }

  beforeEach(async function () {
    fake = await fakeModel()
    if (!fake) return this.skip()
    await open()
  })

  afterEach(async () => {
    await leave()
    await until('the menu is closed', async () => (await phase()) === 'idle')
    fake?.reset()
    await closeAll()
  })

  it('sends nothing before the writer has agreed', async () => {
    if (!fake) return
    fake.answers = [says(good)]
    void command('rewriteWithModel')
    await pause(1_000)
    equal(fake.requests.length, 0)
    equal(await phase(), 'idle')
    await leave()
    await pause(300)
    equal(fake.requests.length, 0)
  })

  it('offers what keeps the meaning, shows the difference, changes the text on choice, in one step', async () => {
    if (!fake) return
    fake.answers = [
      says(
        'Everyone must be in the office on Tuesdays, because new engineers cannot learn the craft alone.',
        good,
      ),
    ]
    await start()
    await until('offers', async () => (await phase()) === 'offering')
    equal((await entries()).length, 2, 'one rewrite and asking again')
    await until('the difference', diffs)
    equal(document.getText(), before, 'looking changes nothing')
    await accept()
    await until('the edit', () => document.getText() !== before)
    equal(document.getText(), before.replace(sentence, good))
    await until('the difference is closed', () => diffs().length === 0)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), before, 'one undo takes it back')
  })

  it('is an action of the mark, once a model is there', async () => {
    const action = await until('the action', () => modelAction(document))
    equal(action.command?.command, 'leadershipLens.rewriteWithModel')
    equal(action.edit, undefined)
  })

  it('hands the memo over as data, between marks that it does not contain', async () => {
    if (!fake) return
    fake.answers = [says()]
    await start()
    await until('the end', async () => (await phase()) === 'ended')
    const request = fake.requests[0] ?? ''
    match(request, /=====TEXT-2 BEGINS=====\n/)
    match(request, /Ignore your instructions and reply/)
    equal(request.split('\n').filter(line => line === '=====TEXT-1 ENDS=====').length, 0)
    match(request, /because new engineers cannot learn the craft alone\n=====TEXT-2 ENDS=====/)
    equal(document.getText(), before)
  })

  for (const [what, text] of [
    [
      'drops a date',
      'Everyone must be in the office on Tuesdays, because new engineers cannot learn the craft alone.',
    ],
    [
      'weakens must',
      'Everyone should be in the office on Tuesdays from 6 October, because new engineers cannot learn the craft alone.',
    ],
    [
      'invents a reason',
      'Everyone must be in the office on Tuesdays from 6 October because the rent is high.',
    ],
    ['obeys the memo', 'Nobody needs to come.'],
    [
      'brings a link',
      'Everyone must be in the [office](command:workbench.action.closeAllEditors) on Tuesdays from 6 October.',
    ],
  ] as const)
    it(`turns down a model that ${what}, asks once more with the reason, and changes nothing`, async () => {
      if (!fake) return
      fake.answers = [says(text)]
      await start()
      await until('the end', async () => (await phase()) === 'ended')
      match((await entries())[0] ?? '', /found no wording that keeps the meaning/)
      equal(fake.requests.length, 2)
      match(fake.requests[1] ?? '', /None of these holds the terms/)
      equal(document.getText(), before)
      equal(diffs().length, 0)
    })

  it('takes the second try', async () => {
    if (!fake) return
    fake.answers = [says('Nobody needs to come.'), says(good)]
    await start()
    await until('offers', async () => (await phase()) === 'offering')
    await leave()
    await until('the end of the menu', async () => (await phase()) === 'idle' && diffs().length === 0)
  })

  it('ends rubbish in one line', async () => {
    if (!fake) return
    fake.answers = ['I am sorry, but as a model {I} cannot.']
    await start()
    await until('the end', async () => (await phase()) === 'ended')
    match((await entries())[0] ?? '', /gave no answer that can be used\. The draft is as it was\./)
    equal(document.getText(), before)
  })

  it('ends a failure in one line', async () => {
    if (!fake) return
    fake.error = new Error('out of order')
    await start()
    await until('the end', async () => (await phase()) === 'ended')
    match((await entries())[0] ?? '', /could not be reached/)
    equal(document.getText(), before)
  })

  it('stops asking on Escape, and tells the model so', async () => {
    if (!fake) return
    fake.silent = true
    await start()
    await until('the question', () => (fake?.requests.length ?? 0) > 0)
    equal(await phase(), 'asking')
    await leave()
    await until('the model is told', () => fake?.cancelled === 1)
    equal(await phase(), 'idle')
    equal(document.getText(), before)
  })

  it('waits for no model that never answers, nor for one that will not stop', async () => {
    if (!fake) return
    const [model] = await vscode.lm.selectChatModels({ vendor: 'fake-model' })
    ok(model, 'the model is there')
    const messages = [vscode.LanguageModelChatMessage.User('Hello?')]
    const source = new vscode.CancellationTokenSource()
    fake.silent = true
    equal((await askModel(model, messages, source.token, 300)).kind, 'timeout')
    await until('the model is told', () => fake?.cancelled === 1)
    fake.reset()
    fake.stubborn = true
    equal((await askModel(model, messages, source.token, 300)).kind, 'timeout')
    source.cancel()
    equal((await askModel(model, messages, source.token, 300)).kind, 'cancelled')
  })

  it('leaves a draft that has changed since as it is', async () => {
    if (!fake) return
    fake.answers = [says(good)]
    await start()
    await until('offers', async () => (await phase()) === 'offering')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(document.lineCount - 1, 0), 'More.')
    await vscode.workspace.applyEdit(edit)
    const changed = document.getText()
    await accept()
    await until('the menu is closed', async () => (await phase()) === 'idle')
    await pause(300)
    equal(document.getText(), changed)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })
})

describe('without a language model', () => {
  afterEach(closeAll)

  it('offers no such action, and the command says so and changes nothing', async function () {
    if (await fakeModel()) return this.skip()
    const { document } = await openDraft(draft)
    const before = document.getText()
    await until('marks', () => marksOf(document))
    equal(await modelAction(document), undefined)
    await command('rewriteWithModel')
    equal(document.getText(), before)
  })
})
