import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { actionsAt, closeAll, marksOf, openDraft, until } from '../support.ts'

/** No other extension offers anything for these drafts. The actions of all marks that change this draft's wording. */
async function fixesOf(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const fixes: vscode.CodeAction[] = []
  for (const mark of marksOf(document)) {
    const actions = await actionsAt(document, mark.range)
    for (const action of actions) {
      // What an edit tells of itself leaves out snippets, so it is not asked.
      if (action.edit && !action.title.startsWith('Ignore')) fixes.push(action)
    }
  }
  return fixes
}

describe('quick fixes', () => {
  afterEach(closeAll)

  it('change the text, and one undo takes them back', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    await until('marks', () => marksOf(document))
    const before = document.getText()
    const [fix] = await until('fixes', () => fixesOf(document))
    ok(fix?.edit, 'there is a fix')
    ok(await vscode.workspace.applyEdit(fix.edit), 'the edit applies')
    ok(document.getText() !== before, 'the text changed')
    await vscode.commands.executeCommand('undo')
    await until('undo', () => document.getText() === before)
  })

  it('keep money, braces, backslashes and the indent of nested lists', async () => {
    const { document } = await openDraft('memos/hard-text.md')
    const before = document.getText()
    await until('marks', () => marksOf(document))
    const fixes = await until('fixes', () => fixesOf(document))
    for (const action of fixes) {
      ok(action.edit, 'the fix is an edit')
      ok(await vscode.workspace.applyEdit(action.edit), 'the edit applies')
      const after = document.getText()
      for (const kept of ['$5', `\${12}`, 'C:\\new\\table', '{draft: "$1"}', '$0']) {
        ok(after.includes(kept), `"${action.title}" keeps ${kept}:\n${after}`)
      }
      const indents = (text: string) => text.split('\n').map(line => line.match(/^ *-? ?/)?.[0])
      equal(indents(after), indents(before), `"${action.title}" keeps the list`)
      await vscode.commands.executeCommand('undo')
      await until('undo', () => document.getText() === before)
    }
  })
})
