import * as vscode from 'vscode'
import type { Report } from '../../../src/engine/index.ts'
import { equal, ok } from '../assert.ts'
import { api, closeAll, pause, until } from '../support.ts'

/** About 5,000 words. */
const paragraph =
  'Everyone must send the form to Dana by Friday. We do this because every customer waits two days for an answer.\n\n'
const copies = 240
const keys = 60
const keyMs = 100

/** From the last key to the report that tells of it. */
const settledMs = 300
const bursts = 6

async function openLong(): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const content = `---\nprofile: general\n---\n\n${paragraph.repeat(copies)}`
  const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' })
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('leadershipLens.panel.focus')
  return { document, editor: await vscode.window.showTextDocument(document) }
}

const middleOf = (document: vscode.TextDocument): vscode.Position =>
  document.positionAt(document.getText().indexOf('We do', document.getText().length / 2))

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

  /** On a busy machine one burst may wait for its turn; that each of them is late has another reason. */
  it('settles soon after the last key', async function () {
    this.timeout(90_000)
    const { reportOf } = await api()
    const { document, editor } = await openLong()
    await until('the first report', () => reportOf(document.uri))
    editor.selection = new vscode.Selection(middleOf(document), middleOf(document))
    const waits: number[] = []
    for (let burst = 0; burst < bursts && Math.min(...waits) > settledMs; burst += 1) {
      for (const key of 'We ') {
        await editor.edit(edit => edit.insert(editor.selection.active, key))
        await pause(keyMs)
      }
      await editor.edit(edit => edit.insert(editor.selection.active, 'x '))
      const last = performance.now()
      while (!reportOf(document.uri)) {
        if (performance.now() - last > 10_000) throw new Error('waited 10 s for the report')
        await pause(5)
      }
      waits.push(Math.round(performance.now() - last))
    }
    console.log(`      settled ${waits.join(', ')} ms after the last key`)
    ok(Math.min(...waits) <= settledMs, `settled ${waits.join(', ')} ms after the last key`)
  })

  it('drops no result and ends with that of the last key', async function () {
    this.timeout(90_000)
    const { reportOf, panel } = await api()
    const { document, editor } = await openLong()
    await until('the first report', () => reportOf(document.uri))
    await until('the panel', () => panel.sections.some(({ key }) => key === 'strip'))
    editor.selection = new vscode.Selection(middleOf(document), middleOf(document))
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
    const start = performance.now()
    const report = await until('the last report', () => reportOf(document.uri))
    notStale(document, report)
    const last = report.sentences.at(-1)
    ok(last && last.end <= document.getText().length, 'it is of the text as it stands')
    await until('the panel of the last key', () =>
      panel.sections
        .find(({ key }) => key === 'strip')
        ?.html.includes(`data-end="${report.sentences.at(-1)?.end}"`),
    )
    console.log(`      the panel ${Math.round(performance.now() - start)} ms later`)
    equal(
      report.sentences.filter(each => document.getText().slice(each.start, each.end) === 'We open in May.')
        .length > 0,
      true,
    )
  })
})
