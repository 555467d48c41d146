import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { closeAll, marksOf, openDraft, until } from '../support.ts'

const draft = 'memos/office-days.md'

async function refactorings(
  document: vscode.TextDocument,
  at: vscode.Position,
): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.RefactorRewrite.value,
    20,
  )
  return actions ?? []
}

/** Made without its preview: nobody is there to confirm it. */
async function make(document: vscode.TextDocument, action: vscode.CodeAction): Promise<void> {
  const plain = new vscode.WorkspaceEdit()
  plain.set(document.uri, action.edit?.get(document.uri) ?? [])
  ok(await vscode.workspace.applyEdit(plain), 'the edit applies')
}

describe('rewrites of a paragraph and of the whole draft', () => {
  afterEach(closeAll)

  async function action(
    title: string,
    words: string,
  ): Promise<{ document: vscode.TextDocument; found: vscode.CodeAction }> {
    const { document } = await openDraft(draft)
    await until('marks', () => marksOf(document))
    const at = document.positionAt(document.getText().indexOf(words))
    const found = await until(title, async () =>
      (await refactorings(document, at)).find(each => each.title === title),
    )
    return { document, found }
  }

  it('improves a paragraph: adds the draft’s own reason and touches no other paragraph', async () => {
    const { document, found } = await action('Improve this paragraph', 'Everyone must')
    const before = document.getText()
    await make(document, found)
    const after = document.getText()
    ok(after.includes('from 6 October, because new engineers cannot learn the craft alone.'), after)
    equal(after.slice(after.indexOf('Remote requests')), before.slice(before.indexOf('Remote requests')))
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), before, 'one undo takes it back')
  })

  it('moves the why behind the opening that it speaks of, word for word', async () => {
    const { document, found } = await action('Move the why to the opening', 'Everyone must')
    const before = document.getText()
    await make(document, found)
    const paragraphs = document.getText().split('\n\n')
    equal(paragraphs[3]?.startsWith('We are doing this because'), true)
    equal([...document.getText()].sort().join(''), [...before].sort().join(''), 'nothing is lost')
    equal(
      (await refactorings(document, new vscode.Position(6, 0))).some(({ title }) => title === found.title),
      false,
    )
  })

  it('adds a next step with the draft’s own date as a hint, where there is none', async () => {
    const content =
      'The river was high all week. The bridge was closed on Sunday. The town was quiet. The bakery was open.\n\nWith regards,\nMaria\n'
    const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' })
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('leadershipLens.review')
    const found = await until('the action', async () =>
      (await refactorings(document, new vscode.Position(0, 0))).find(
        ({ title }) => title === 'Add a next step',
      ),
    )
    await make(document, found)
    equal(
      document.getText(),
      content.replace(
        '\n\nWith',
        '\n\nNext, [[who: a name]] will [[what: the step]] by [[when: a date]].\n\nWith',
      ),
    )
  })

  it('asks before it changes: every edit wants to be confirmed', async () => {
    const { document } = await action('Improve this paragraph', 'Everyone must')
    const before = document.getText()
    const made = vscode.commands.executeCommand('leadershipLens.improveParagraph')
    await new Promise(resolve => setTimeout(resolve, 500))
    equal(document.getText(), before, 'nothing before it is confirmed')
    await vscode.commands.executeCommand('refactorPreview.discard')
    await Promise.race([made, new Promise(resolve => setTimeout(resolve, 2_000))])
    equal(document.getText(), before)
  })
})
