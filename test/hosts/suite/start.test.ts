import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { api, closeAll, command, marksOf, openDraft, until } from '../support.ts'

const active = (): vscode.TextDocument => {
  const document = vscode.window.activeTextEditor?.document
  ok(document, 'a draft is open')
  return document
}

async function memo(content: string, language = 'memo'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language })
  await vscode.window.showTextDocument(document)
  return document
}

async function labelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  )
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
}

describe('commands', () => {
  it('of the manifest are registered, and none besides', async () => {
    await api()
    const extension = vscode.extensions.getExtension('leadership-lens.leadership-lens')
    // The manifest as VS Code read it; test/manifest looks at its shape.
    const contributes = extension?.packageJSON.contributes as {
      commands: { command: string }[]
      views?: Record<string, { id: string }[]>
    }
    const views = Object.values(contributes.views ?? {}).flatMap(each => each.map(({ id }) => `${id}.`))
    const registered = (await vscode.commands.getCommands(true)).filter(
      name => name.startsWith('leadershipLens.') && !views.some(view => name.startsWith(view)),
    )
    const contributed = contributes.commands.map(each => each.command)
    equal(registered.sort(), contributed.sort())
  })
})

describe('a memo', () => {
  afterEach(closeAll)

  it('begins from a template, with the first placeholder selected, in one step', async () => {
    await api()
    await command('newMemo', 'change-announcement')
    const document = active()
    equal(document.languageId, 'memo')
    ok(document.getText().startsWith('---\nprofile: change-announcement'), document.getText().slice(0, 60))
    const selection = vscode.window.activeTextEditor?.selection
    ok(
      selection && document.getText(selection) === '[[who: everyone it touches]]',
      'the first placeholder is selected',
    )
  })

  it('opens as a sample, untitled, and is reviewed', async () => {
    await api()
    await command('openSample', 'return-to-office.md')
    ok(active().isUntitled, 'a copy')
    await until('marks', () => marksOf(active()))
  })

  it('has an outline and folds', async () => {
    const { document } = await openDraft('notice.memo')
    const symbols = await until('symbols', async () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      ),
    )
    equal(symbols[0]?.name, 'Badges')
    equal(
      symbols[0]?.children.map(({ name }) => name),
      ['To', 'From', 'Subject'],
    )
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    )
    ok(
      folds.some(({ start, end }) => start === 0 && end === 2),
      'the header folds',
    )
  })
})

describe('completion', () => {
  afterEach(closeAll)
  for (const language of ['memo', 'markdown'])
    it(`knows keys, profiles, placeholders and comments in ${language}`, async () => {
      await api()
      const document = await memo(
        '---\nprofile: \np\n---\n\nso that [[\n\n<!--\n\n<!-- lens-ignore \n',
        language,
      )
      const at = (line: number) => labelsAt(document, document.lineAt(line).range.end)
      ok((await at(2)).includes('purpose'), 'keys')
      ok((await at(1)).includes('difficult-news'), 'profiles')
      ok((await at(5)).includes('proof'), 'placeholders')
      ok((await at(7)).includes('lens-keep'), 'comments')
      ok((await at(9)).includes('deontic-modal'), 'rules')
    })
})

describe('a snooze', () => {
  afterEach(async () => {
    await command('wake')
    await closeAll()
  })

  for (const choice of ['short', 'draft'])
    it(`(${choice}) takes the marks away, shows itself, and ends with one command`, async () => {
      const lens = await api()
      const { document } = await openDraft('memos/bare-orders.md')
      await until('marks', () => marksOf(document))
      await command('snooze', choice)
      await until('quiet', () => marksOf(document).length === 0)
      await until('the status', () => lens.status?.text.startsWith('Snoozed'))
      await vscode.commands.executeCommand('leadershipLens.panel.focus')
      await until('the panel', () =>
        lens.panel.sections.some(({ html }) => html.includes('data-action="wake"')),
      )
      await command('wake')
      await until('marks again', () => marksOf(document))
    })
})

describe('documents of git', () => {
  afterEach(closeAll)

  it('stay unmarked beside the draft that they are compared with', async () => {
    const content = {
      provideTextDocumentContent: () => '---\nprofile: general\n---\n\nYou must go. You must stay.\n',
    }
    // The scheme is the Git extension's where that is there; it serves what is committed.
    const hasGit = vscode.extensions.getExtension('vscode.git') !== undefined
    const provider = hasGit ? undefined : vscode.workspace.registerTextDocumentContentProvider('git', content)
    try {
      const { document } = await openDraft('memos/bare-orders.md')
      const query = JSON.stringify({ path: document.uri.fsPath, ref: 'HEAD' })
      const old = document.uri.with({ scheme: 'git', authority: '', query })
      await vscode.commands.executeCommand('vscode.diff', old, document.uri)
      await until('marks', () => marksOf(document))
      equal(marksOf(await vscode.workspace.openTextDocument(old)), [])
    } finally {
      provider?.dispose()
    }
  })
})

describe('settings', () => {
  const settings = () => vscode.workspace.getConfiguration('leadershipLens', { languageId: 'markdown' })
  afterEach(async () => {
    await settings().update('enable', undefined, true, true)
    await closeAll()
  })

  it('may differ by language', async () => {
    await settings().update('enable', false, true, true)
    const { document } = await openDraft('notice.memo')
    await until('marks in a memo', () => marksOf(document))
    const other = await openDraft('memos/bare-orders.md')
    const lens = await api()
    await until('no status', () => lens.status === undefined)
    equal(marksOf(other.document), [])
  })
})
