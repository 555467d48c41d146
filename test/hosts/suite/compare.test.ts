import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import { api, closeAll, command, openDraft, until, uriOf } from '../support.ts'

const write = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text))
const remove = (name: string): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(uriOf(name), { recursive: true })).catch(() => {})

const page = async (): Promise<string> =>
  (await api()).comparing.view.sections.map(({ html }) => html).join('\n')

const hasGit = vscode.extensions.getExtension('vscode.git') !== undefined

async function replaceIn(document: vscode.TextDocument, old: string, now: string): Promise<void> {
  const at = document.getText().indexOf(old)
  ok(at >= 0, `“${old}” is in the draft`)
  const edit = new vscode.WorkspaceEdit()
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + old.length)),
    now,
  )
  await vscode.workspace.applyEdit(edit)
}

const older =
  'Every team must pack by 14 June. You must not use the north door.\n\nWe move because the craft is learned beside others.\n'
const newer =
  'We move because the craft is learned beside others.\n\nEvery team should pack by 21 June. You must not use the north door.\n'

describe('a comparison with the last commit', () => {
  afterEach(closeAll)

  if (!hasGit) {
    it('names the reason where there is no Git', async () => {
      await openDraft('memos/bare-orders.md')
      await command('compareCommitted')
      const { comparing } = await api()
      match(comparing.refused ?? '', /no Git here, as on the web/)
      equal(comparing.view.sections, [])
    })
    return
  }

  it('finds nothing where nothing changed', async () => {
    await openDraft('memos/bare-orders.md')
    await command('compareCommitted')
    match(await page(), /Last commit \([0-9a-f]{7}/)
    match(await page(), /Nothing changed/)
  })

  it('points at a weakened duty, follows the edit and leads to the sentence', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    await command('compareCommitted')
    await replaceIn(document, 'must', 'should')
    await until('the comparison to follow', async () => (await page()).includes('Weakened obligations'))
    match(await page(), /was required and is now asked for/)
    const place = /data-side="after" data-start="(\d+)" data-end="(\d+)"/.exec(await page())
    ok(place, 'a place to click')
    const [, start, end] = place.map(Number)
    await (await api()).comparing.view.receive({ kind: 'go', side: 'after', start, end })
    const active = vscode.window.activeTextEditor
    equal(active?.document.uri.toString(), document.uri.toString())
    match(document.getText(active?.selection), /should/)
  })

  it('shows both texts side by side in the editor’s own way', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    await command('compareCommitted')
    await (await api()).comparing.view.receive({ kind: 'act', action: 'openTextDifferences' })
    await until('the two texts', () =>
      vscode.window.visibleTextEditors.some(
        ({ document: { uri } }) => uri.scheme === 'git' && uri.path === document.uri.path,
      ),
    )
  })

  it('names the reason for a draft that was never committed, or never saved', async () => {
    await write('memos/fresh.md', older)
    await openDraft('memos/fresh.md')
    await command('compareCommitted')
    match((await api()).comparing.refused ?? '', /not been committed yet/)
    await closeAll()
    await remove('memos/fresh.md')
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: older }))
    await command('compareCommitted')
    match((await api()).comparing.refused ?? '', /not been saved yet/)
  })
})

describe('a comparison with another file', () => {
  before(async () => {
    await write('memos/old.md', older)
    await write('memos/new.md', newer)
    await write('memos/old.eml', `From: Ana <ana@kestrel-lane.example>\nSubject: Move\n\n${older}`)
    await write('memos/locked.docx', 'PK no')
  })
  after(async () => {
    await closeAll()
    for (const name of ['old.md', 'new.md', 'newest.md', 'old.eml', 'locked.docx'])
      await remove(`memos/${name}`)
  })

  it('tells what moved, what was weakened, and opens the older one too', async () => {
    await command('compareFile', uriOf('memos/new.md'), uriOf('memos/old.md'))
    const text = await page()
    match(text, /old\.md/)
    match(text, /<del>must<\/del>/)
    match(text, /“14 June” became “21 June”/)
    await (await api()).comparing.view.receive({ kind: 'go', side: 'before', start: 0, end: 4 })
    equal(vscode.window.activeTextEditor?.document.uri.path, uriOf('memos/old.md').path)
  })

  it('takes two files picked together, the one changed last as the newer', async () => {
    await write('memos/newest.md', `${newer}\nThank you.\n`)
    const both = [uriOf('memos/newest.md'), uriOf('memos/old.md')]
    await command('compareFile', both[0], both)
    match(await page(), /<ins>Thank you\.<\/ins>/)
  })

  it('reads mail as the older version, whose places cannot be opened', async () => {
    await command('compareFile', uriOf('memos/new.md'), uriOf('memos/old.eml'))
    const text = await page()
    match(text, /Weakened obligations/)
    ok(!text.includes('data-side="before"'), 'nothing leads into the mail')
  })

  it('names a file that cannot be read, and keeps what it showed', async () => {
    const shown = await page()
    await command('compareFile', uriOf('memos/new.md'), uriOf('memos/locked.docx'))
    match((await api()).comparing.refused ?? '', /damaged/)
    equal(await page(), shown)
  })
})
