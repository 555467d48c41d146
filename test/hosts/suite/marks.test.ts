import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import { closeAll, describeMarks, marksOf, openDraft, pause, ruleOf, until } from '../support.ts'

/** Longer than the pause after which a draft is read, and than marks wait for the sentence under the cursor. */
const settledMs = 3000

/** A file system that holds the same text everywhere. */
function oneFile(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text)
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions()
  }
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readDirectory: () => [],
    readFile: () => bytes,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  }
}

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

  it('show on a draft of a virtual file system', async () => {
    const text = '---\nprofile: general\n---\n\nYou must file it today. You must clear the desk.\n'
    const scheme = 'lens-memory'
    const provider = vscode.workspace.registerFileSystemProvider(scheme, oneFile(text), { isReadonly: true })
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/draft.md' }))
      await vscode.window.showTextDocument(document)
      await until('marks', () => marksOf(document))
    } finally {
      await closeAll()
      provider.dispose()
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
