import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import { actionsAt, closeAll, describeMarks, marksOf, openDraft, until, uriOf } from '../support.ts'

const name = '.leadership-lens.yaml'
const write = (text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text))

async function remove(): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uriOf(name))
  } catch {
    // There was none.
  }
}

async function openHouse(text: string): Promise<vscode.TextDocument> {
  await write(text)
  const { document } = await openDraft(name)
  // A file that was open a moment ago takes a while to be read anew.
  await until('the file’s text', () => document.getText() === text)
  return document
}

describe('the house style', () => {
  afterEach(async () => {
    await closeAll()
    await remove()
  })

  it('shows problems at their line, with a fix', async () => {
    const document = await openHouse('houseNames: [Must Win]\nvaleus: [a]\n')
    const [problem] = await until('problems', () => marksOf(document))
    equal(problem?.range.start.line, 1)
    match(problem?.message ?? '', /Did you mean `values`/)
    const [fix] = await actionsAt(document, problem?.range ?? new vscode.Range(0, 0, 0, 0))
    match(fix?.title ?? '', /values/)
  })

  it('completes keys, profiles and severities', async () => {
    const document = await openHouse('files:\n  "a/**": \nseverity:\n  prohibition: \n')
    const at = async (line: number, column: number): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, column),
      )
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    }
    ok((await until('keys', () => at(4, 0))).includes('houseNames'), 'keys')
    ok((await at(1, 10)).includes('policy-compliance'), 'profiles')
    ok((await at(3, 15)).includes('information'), 'severities')
  })

  it('explains its keys', async () => {
    const document = await openHouse('houseNames: [Must Win]\n')
    const hovers = await until('a hover', async () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(0, 3),
      ),
    )
    const [content] = hovers[0]?.contents ?? []
    match(content && typeof content === 'object' ? content.value : String(content), /never marked/)
  })

  it('applies to drafts as soon as it is saved, and what is broken in it costs nothing else', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    await until('marks', () => marksOf(document))
    await write('valeus: 3\nrules:\n  - {id: paper, message: "%s is paper.", words: [file, form]}\n')
    await until('the house’s own mark', () =>
      describeMarks(document).filter(mark => mark.startsWith('house/paper')),
    )
    await remove()
    await until('the mark to go', () => !describeMarks(document).some(mark => mark.startsWith('house/')))
  })

  it('takes up a name from a mark, and keeps its comments', async () => {
    await write('# ours\nrules:\n  - {id: paper, message: "%s is paper.", words: [paper]}\n')
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\nprofile: general\n---\n\nWe meet at the Paper House on Monday.\n',
    })
    await vscode.window.showTextDocument(document)
    const [mark] = await until('the mark', () => marksOf(document))
    const actions = await actionsAt(document, mark?.range ?? new vscode.Range(0, 0, 0, 0))
    const action = actions.find(({ title }) => title.includes('Paper House'))
    ok(action?.command, actions.map(({ title }) => title).join('; '))
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
    await until('the mark to go', () => marksOf(document).length === 0)
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)))
    match(text, /^# ours\n[\s\S]*houseNames:\n {2}- Paper House\n/)
  })

  it('begins with a commented file', async () => {
    await vscode.commands.executeCommand('leadershipLens.openHouseStyle')
    const { document } = await until('the file', () => vscode.window.activeTextEditor)
    ok(document.uri.path.endsWith(name), 'the file is open')
    await until('the starter', () => document.getText().includes('# houseNames:'))
    await until('no problems', () => marksOf(document).length === 0)
  })
})
