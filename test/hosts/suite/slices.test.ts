// A long draft is read a little at a time, left off when its text changes, and nothing is kept of it once it is closed.
import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { api, closeAll, until } from '../support.ts'

/** About 20,000 words, no sentence twice: what is known already takes no time. */
const paragraphs = 1_200
const paragraph = (n: number): string =>
  `Everyone in team ${n} must send form ${n} to Dana by Friday. We do this because customer ${n} waits two days.\n\n`
const long = `---\nprofile: general\n---\n\n${Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('')}`
const fewestSlices = 10

describe('a long draft', () => {
  afterEach(closeAll)

  it('is read in slices, left off when it changes, and forgotten when it closes', async function () {
    this.timeout(90_000)
    const own = await api()
    await closeAll()
    const before = own.work
    const document = await vscode.workspace.openTextDocument({ content: long, language: 'markdown' })
    const editor = await vscode.window.showTextDocument(document)
    await until('the first slices', () => own.work.slices > before.slices + 2)
    equal(own.reportOf(document.uri), undefined, 'there is no report before all of it is read')
    ok(
      await editor.edit(edit =>
        edit.insert(document.positionAt(long.indexOf('\n\n', long.length / 2) + 2), 'You must stay.\n\n'),
      ),
      'the edit arrives',
    )
    await until('the reading left off', () => own.work.leftOff > before.leftOff)
    const report = await until('the report', () => own.reportOf(document.uri))
    const text = document.getText()
    ok(
      report.sentences.some(({ start, end }) => text.slice(start, end) === 'You must stay.'),
      'it is of the text as it stands',
    )
    ok(own.work.slices > before.slices + fewestSlices, 'it took many slices')
    ok(own.work.kept > 0, 'what it needs for the next key is kept')
    const { kept } = own.work
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await until('the draft closed', () => document.isClosed)
    ok(own.work.kept < kept, 'nothing of it is kept')
  })
})
