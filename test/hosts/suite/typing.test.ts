import * as vscode from 'vscode'
import type { Api } from '../../../src/editor/extension.ts'
import type { Report } from '../../../src/engine/index.ts'
import { equal, ok } from '../assert.ts'
import { closeAll, pause, until } from '../support.ts'

/** About 5,000 words. */
const paragraph =
  'Everyone must send the form to Dana by Friday. We do this because every customer waits two days for an answer.\n\n'
const copies = 240
const keys = 60
const keyMs = 100

/** Offsets of an older text would not end where a sentence does. */
function notStale(document: vscode.TextDocument, report: Report | undefined): void {
  const last = report?.sentences.at(-1)
  if (last)
    equal(
      document.getText().slice(last.start, last.end),
      'We do this because every customer waits two days for an answer.',
    )
}

describe('typing in a long draft with the panel open', () => {
  afterEach(closeAll)

  it('drops no result and ends with that of the last key', async function () {
    this.timeout(90_000)
    const extension = vscode.extensions.getExtension<Api>('leadership-lens.leadership-lens')
    ok(extension, 'the extension is installed')
    const { reportOf, panel } = await extension.activate()
    const content = `---\nprofile: general\n---\n\n${paragraph.repeat(copies)}`
    const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' })
    const editor = await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('leadershipLens.panel.focus')
    await vscode.window.showTextDocument(document)
    await until('the first report', () => reportOf(document.uri))
    await until('the panel', () => panel.sections.some(({ key }) => key === 'strip'))
    const middle = document.positionAt(document.getText().indexOf('We do', content.length / 2))
    editor.selection = new vscode.Selection(middle, middle)
    for (const key of 'We open in May. '.repeat(keys).slice(0, keys)) {
      // Through the editor, not the keyboard: in a browser the panel's frame may still hold the focus.
      ok(
        await editor.edit(edit => edit.insert(editor.selection.active, key), {
          undoStopBefore: false,
          undoStopAfter: false,
        }),
        'the key arrives',
      )
      notStale(document, reportOf(document.uri))
      await pause(keyMs)
      notStale(document, reportOf(document.uri))
    }
    const start = Date.now()
    const report = await until('the last report', () => reportOf(document.uri))
    console.log(`      settled ${Date.now() - start} ms after the last key`)
    notStale(document, report)
    const last = report.sentences.at(-1)
    ok(last && last.end <= document.getText().length, 'it is of the text as it stands')
    await until('the panel of the last key', () =>
      panel.sections
        .find(({ key }) => key === 'strip')
        ?.html.includes(`data-end="${report.sentences.at(-1)?.end}"`),
    )
    console.log(`      the panel ${Date.now() - start} ms after the last key`)
    equal(
      report.sentences.filter(each => document.getText().slice(each.start, each.end) === 'We open in May.')
        .length > 0,
      true,
    )
  })
})
