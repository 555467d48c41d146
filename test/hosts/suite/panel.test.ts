import * as vscode from 'vscode'
import type { Api } from '../../../src/editor/extension.ts'
import { equal, match, ok } from '../assert.ts'
import { actionsAt, api, closeAll, marksOf, openDraft, until } from '../support.ts'

const textOf = ({ panel }: Api): string => panel.sections.map(({ html }) => html).join('')

async function openPanel(): Promise<Api> {
  const lens = await api()
  await vscode.commands.executeCommand('leadershipLens.panel.focus')
  return lens
}

const hover = async (document: vscode.TextDocument, at: vscode.Position): Promise<string> =>
  (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at))
    .flatMap(each => each.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n')

describe('the panel', () => {
  afterEach(closeAll)

  it('says so where no draft is open', async () => {
    const lens = await openPanel()
    await until('the welcome', () => textOf(lens).includes('No draft is open'))
  })

  it('tells the reading of the draft and follows an edit', async () => {
    const lens = await openPanel()
    const { document } = await openDraft('memos/bare-orders.md')
    await until('the reading', () => textOf(lens).includes('lens-axis'))
    match(textOf(lens), /bare-orders\.md/)
    const before = textOf(lens)
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n\nWe open in May.\n')
    await vscode.workspace.applyEdit(edit)
    await until('the next reading', () => textOf(lens) !== before)
  })

  it('leads to a sentence, and to none in a text that has changed since', async () => {
    const lens = await openPanel()
    const editor = await openDraft('memos/bare-orders.md')
    await until('the reading', () => textOf(lens).includes('lens-axis'))
    const report = await until('a report', () => lens.reportOf(editor.document.uri))
    const [sentence] = report.sentences
    ok(sentence, 'a sentence')
    await lens.panel.receive({ kind: 'go', start: sentence.start, end: sentence.end })
    equal(
      editor.document.offsetAt(vscode.window.activeTextEditor?.selection.start ?? editor.selection.start),
      sentence.start,
    )
    const at = new vscode.Position(0, 0)
    editor.selection = new vscode.Selection(at, at)
    const edit = new vscode.WorkspaceEdit()
    edit.insert(editor.document.uri, editor.document.lineAt(editor.document.lineCount - 1).range.end, 'x')
    await vscode.workspace.applyEdit(edit)
    await lens.panel.receive({ kind: 'go', start: sentence.start, end: sentence.end })
    equal(editor.document.offsetAt(editor.selection.start), 0, 'the click meant another text')
  })

  it('adds what a question misses, with placeholders, in one step', async () => {
    const lens = await openPanel()
    const { document } = await openDraft('memos/bare-orders.md')
    await until('the reading', () => textOf(lens).includes('lens-axis'))
    const before = document.getText()
    await lens.panel.receive({ kind: 'add', question: 'why' })
    match(document.getText(), /\[\[why: /)
    await vscode.commands.executeCommand('undo')
    await until('undo', () => document.getText() === before)
  })

  it('takes no orders that it does not know', async () => {
    const lens = await openPanel()
    const { document } = await openDraft('memos/bare-orders.md')
    await until('the reading', () => textOf(lens).includes('lens-axis'))
    const before = document.getText()
    for (const raw of [
      null,
      'go',
      { kind: 'act', action: 'workbench.action.closeAllEditors' },
      { kind: 'go', start: -1, end: Number.NaN },
      { kind: 'go', start: '0', end: {} },
      { kind: 'add', question: '__proto__' },
    ])
      await lens.panel.receive(raw)
    equal(document.getText(), before)
    ok(!document.isClosed, 'the draft is still open')
  })
})

describe('in the text', () => {
  const settings = () => vscode.workspace.getConfiguration('leadershipLens')
  afterEach(async () => {
    await settings().update('showStances', undefined, true)
    await settings().update('focusMode', undefined, true)
    await closeAll()
  })

  it('the keyboard goes from finding to finding and round again', async () => {
    const editor = await openDraft('memos/bare-orders.md')
    await until('marks', () => marksOf(editor.document))
    const found = marksOf(editor.document).map(({ range }) => editor.document.offsetAt(range.start))
    const starts = [...new Set(found)].sort((a, b) => a - b)
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    for (const start of [...starts, starts[0]]) {
      await vscode.commands.executeCommand('leadershipLens.nextFinding')
      await until('the next mark', () => editor.document.offsetAt(editor.selection.start) === start)
    }
    await vscode.commands.executeCommand('leadershipLens.previousFinding')
    await until('the last mark', () => editor.document.offsetAt(editor.selection.start) === starts.at(-1))
  })

  it('stances are told on hovering where they are shown', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    await until('marks', () => marksOf(document))
    await vscode.commands.executeCommand('leadershipLens.toggleStances')
    await until('the setting', () => settings().get('showStances') === 'on')
    const report = await until('a report', async () => (await api()).reportOf(document.uri))
    const marks = marksOf(document)
    const free = report.sentences.find(
      ({ start }) => !marks.some(({ range }) => range.contains(document.positionAt(start))),
    )
    ok(free, 'a sentence without a mark')
    const isTold = async () =>
      (await hover(document, document.positionAt(free.start))).includes('This sentence')
    await until('the stance', isTold)
    await settings().update('showStances', 'reviewing', true)
    await vscode.commands.executeCommand('leadershipLens.panel.focus')
    await until('the stance beside the panel', isTold)
    await vscode.commands.executeCommand('workbench.view.explorer')
    await until('no stance without it', async () => !(await isTold()))
  })

  it('a link of the hover applies its rewrite, once', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    const [mark] = await until('marks', () => marksOf(document))
    ok(mark, 'a mark')
    const text = await hover(document, mark.range.start)
    const link = /command:leadershipLens\.applyRewrite\?([^)\s]+)/.exec(text)?.[1]
    ok(link, `a link in ${text}`)
    const args: unknown[] = JSON.parse(decodeURIComponent(link))
    const before = document.getText()
    await vscode.commands.executeCommand('leadershipLens.applyRewrite', ...args)
    const after = document.getText()
    ok(after !== before, 'the text changed')
    await vscode.commands.executeCommand('leadershipLens.applyRewrite', ...args)
    equal(document.getText(), after, 'the link is of the old text')
    ok((await actionsAt(document, mark.range)) !== undefined, 'the menu still works')
    await vscode.commands.executeCommand('undo')
  })

  it('focus mode leaves only the side that the draft leans to', async () => {
    const { reportOf } = await api()
    const { document } = await openDraft('memos/bare-orders.md')
    await until('marks', () => marksOf(document))
    await settings().update('focusMode', true, true)
    const report = await until('a report', () => reportOf(document.uri))
    const side = { 'leans-directing': 'directing', 'leans-influencing': 'influencing' }[
      String(report.reading.verdict)
    ]
    const expected = report.findings.filter(
      each => each.visible && (each.side === side || each.severity === 'warning'),
    )
    await until('the marks', () => marksOf(document).length === expected.length)
  })
})
