import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import { closeAll, describeMarks, marksOf, openDraft, pause, ruleOf, until } from '../support.ts'

/** Longer than the pause after which a draft is read, and than marks wait for the sentence under the cursor. */
const settledMs = 3000

describe('marks', () => {
  afterEach(closeAll)

  it('show on a draft that declares a profile', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    const [mark] = await until('marks', () => marksOf(document))
    ok(mark, 'there is a mark')
    equal(mark.source, 'Leadership Lens')
    ok(mark.message.length > 20, 'the message is a sentence')
    ok(mark.severity >= vscode.DiagnosticSeverity.Warning, 'never an error')
    match(ruleOf(mark), /^[a-z]+(-[a-z]+)*$/)
    ok(typeof mark.code === 'object' && mark.code.target, 'the code links to the page of the rule')
  })

  it('are the orders without a reason, and few', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    await until('marks', () => marksOf(document))
    const marks = describeMarks(document)
    const lines = marksOf(document).map(mark => document.lineAt(mark.range.start).text)
    ok(
      lines.some(line => line.includes('must file')),
      `the orders are marked: ${marks.join('; ')}`,
    )
    ok(marks.length <= 6, `few marks: ${marks.join('; ')}`)
  })

  it('show on a .memo file', async () => {
    const { document } = await openDraft('notice.memo')
    await until('marks', () => marksOf(document))
    const headerEnd = document.getText().indexOf('\n\n')
    for (const mark of marksOf(document)) {
      ok(document.offsetAt(mark.range.start) > headerEnd, 'header fields are not marked')
    }
  })

  it('stay away from any other Markdown or text file', async () => {
    for (const name of ['README.md', 'notes/plan.txt']) {
      const { document } = await openDraft(name)
      await pause(settledMs)
      equal(describeMarks(document), [])
    }
  })

  it('follow an edit', async () => {
    const editor = await openDraft('memos/bare-orders.md')
    const { document } = editor
    await until('marks', () => marksOf(document))
    const end = document.positionAt(document.getText().length)
    const start = document.positionAt(document.getText().indexOf('You must'))
    await editor.edit(edit => edit.replace(new vscode.Range(start, end), 'The form is on the portal.\n'))
    await until('the marks to go', () => marksOf(document).length === 0)
  })
})
