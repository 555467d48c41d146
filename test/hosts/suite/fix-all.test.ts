import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { closeAll, openDraft, until } from '../support.ts'

const kind = 'source.fixAll.leadershipLens'

async function fixAllOf(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
    10,
  )
  return actions ?? []
}

describe('source.fixAll.leadershipLens', () => {
  afterEach(closeAll)

  it('cuts what presses and touches nothing else; a second time there is nothing to do', async () => {
    const { document } = await openDraft('memos/pressed.md')
    const before = document.getText()
    const [action] = await until('the action', async () => {
      const actions = await fixAllOf(document)
      return actions.length > 0 ? actions : undefined
    })
    ok(action?.edit, 'the action is an edit')
    equal(action.kind?.value, kind)
    ok(await vscode.workspace.applyEdit(action.edit), 'the edit applies')
    equal(document.getText(), before.replace('Obviously, everyone', 'Everyone'))
    await until('the new report', async () => (await fixAllOf(document)).length === 0)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), before, 'one undo takes it back')
  })
})
