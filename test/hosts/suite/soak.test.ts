// Many random edits of an open draft, and many drafts opened and closed. Short with every test; `npm run soak -- host`
// makes thousands.
import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { api, closeAll, marksOf, until } from '../support.ts'

/** Set by test/hosts/bundle.mjs. */
declare const soakEdits: number

const burst = 10
const samples = 20
/** Bytes. A report of this draft has some hundred thousand: keeping one for each burst would show at once. */
const mostGrowth = 6_000_000

const paragraph =
  'Everyone must send the form to Dana by Friday. We do this because every customer waits two days for an answer.\n\n- Please sign the list.\n- You must not wait.\n\n'
const copies = 40
const pieces = [
  'You must file it today. ',
  'We open in May, because the hall is ready. ',
  '\n\n',
  '```\n',
  '> ',
  '- ',
  '# ',
  '<!--',
  '-->',
  'x',
]

/** The same numbers every time. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

/** Bytes held after collecting; undefined in a worker, which cannot tell. */
async function held(): Promise<number | undefined> {
  if (typeof process === 'undefined' || typeof process.memoryUsage !== 'function') return undefined
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([
    import('node:v8'),
    import('node:vm'),
  ])
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  ok(typeof collect === 'function', 'a collector')
  for (let round = 0; round < 3; round += 1) {
    await new Promise(resolve => setTimeout(resolve, 0))
    collect()
  }
  return process.memoryUsage().heapUsed
}

const untitled = (content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ content, language: 'markdown' })

const start = `---\nprofile: general\n---\n\n${paragraph.repeat(copies)}`

async function randomEdit(editor: vscode.TextEditor, random: (below: number) => number): Promise<void> {
  const { document } = editor
  const length = document.getText().length
  // A draft that has doubled or withered is taken back to its start, which is an edit too.
  if (length > 2 * start.length || length < start.length / 2) {
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(length))
    await editor.edit(edit => edit.replace(whole, start))
    return
  }
  const at = random(length)
  const dropped = random(3) === 0 ? random(80) : 0
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + dropped))
  const put = dropped > 0 ? '' : (pieces[random(pieces.length)] ?? '')
  await editor.edit(edit => edit.replace(range, put), { undoStopBefore: false, undoStopAfter: false })
}

describe('a long day of writing', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('leadershipLens')

  before(() => settings().update('debounce', 50, vscode.ConfigurationTarget.Workspace))
  after(() => settings().update('debounce', undefined, vscode.ConfigurationTarget.Workspace))
  afterEach(closeAll)

  it(`holds no more after ${soakEdits} edits, and reads the last as a draft of its own`, async function () {
    this.timeout(60_000 + soakEdits * 1_000)
    const lens = await api()
    const editor = await vscode.window.showTextDocument(await untitled(start))
    const { document } = editor
    await until('the first report', () => lens.reportOf(document.uri))
    const random = createRandom(7)
    const bytes: number[] = []
    const every = Math.max(burst, Math.floor(soakEdits / samples / burst) * burst)
    for (let edit = 1; edit <= soakEdits; edit += 1) {
      await randomEdit(editor, random)
      if (edit % burst !== 0) continue
      await until(`the report after ${edit} edits`, () => {
        const quiet = !/^---\nprofile/.test(document.getText())
        return quiet || lens.reportOf(document.uri)
      })
      if (edit % every !== 0) continue
      const now = await held()
      if (now !== undefined) bytes.push(now)
    }
    const [middle, end] = [
      bytes.slice(bytes.length / 3, (2 * bytes.length) / 3),
      bytes.slice((2 * bytes.length) / 3),
    ]
    if (end.length > 0 && middle.length > 0) {
      const growth = Math.min(...end) - Math.min(...middle)
      console.log(`      ${bytes.map(each => (each / 1e6).toFixed(0)).join(' ')} MB held`)
      ok(growth < mostGrowth, `${growth} bytes more`)
    }
    const text = `${start}You must close the hall.\n`
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
    await editor.edit(edit => edit.replace(whole, text))
    const written = await until('the last report', () => lens.reportOf(document.uri))
    const other = await vscode.window.showTextDocument(await untitled(text))
    const opened = await until('the report of the same text', () => lens.reportOf(other.document.uri))
    equal(written, opened)
  })

  it('keeps nothing of a draft that was closed', async function () {
    this.timeout(60_000)
    const lens = await api()
    const reports: WeakRef<object>[] = []
    let closed: vscode.TextDocument | undefined
    for (let each = 0; each < 3; each += 1) {
      const { document } = await vscode.window.showTextDocument(await untitled(`${start}Draft ${each}.\n`))
      reports.push(new WeakRef(await until('a report', () => lens.reportOf(document.uri))))
      await until('marks', () => marksOf(document))
      // Reverted first, or the editor asks whether to save it.
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
      await until('it to close', () => document.isClosed)
      closed = document
    }
    ok(closed, 'a closed draft')
    equal(lens.reportOf(closed.uri), undefined)
    equal(marksOf(closed), [])
    if ((await held()) === undefined) return
    // The panel still shows the last one until another draft is in view.
    const { document } = await vscode.window.showTextDocument(await untitled(start))
    await until('the next report', () => lens.reportOf(document.uri))
    await held()
    const alive = reports.filter(report => report.deref() !== undefined).length
    ok(alive <= 1, `${alive} of 3 reports are still held`)
  })
})
