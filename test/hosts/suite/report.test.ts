import * as vscode from 'vscode'
import { match, ok } from '../assert.ts'
import { api, closeAll, command, openDraft, until, uriOf } from '../support.ts'

const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)))
const remove = (name: string): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(uriOf(name))).catch(() => {})

describe('a report', () => {
  const made = ['report.html', 'report.md', 'all.html', 'all.md', 'memos/broken.docx']
  after(async () => {
    await command('clearWorkspaceReview')
    for (const name of made) await remove(name)
    await closeAll()
  })

  it('of the draft that is open, unsaved words and all, as a page', async () => {
    const { document } = await openDraft('memos/bare-orders.md')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n\nWe open <b> in May.\n')
    await vscode.workspace.applyEdit(edit)
    await until('a report', async () => (await api()).reportOf(document.uri))
    await command('saveReport', undefined, uriOf('report.html'))
    const page = await read('report.html')
    match(page, /^<!DOCTYPE html>\n<html lang="/)
    match(page, /memos\/bare-orders\.md/)
    match(page, /We open &lt;b&gt; in May\./)
    match(page, /id="draft-1-finding-1"/)
    ok(!page.includes('<script'), 'no script')
    ok(!page.includes('class="overview"'), 'one draft needs no overview')
  })

  it('of a file that is named, as Markdown', async () => {
    await command('saveReport', uriOf('notice.memo'), uriOf('report.md'))
    match(await read('report.md'), /^## notice\\\.memo\n/)
  })

  it('of every reviewed draft, with what could not be read', async () => {
    await vscode.workspace.fs.writeFile(uriOf('memos/broken.docx'), new TextEncoder().encode('PK no'))
    await command('reviewWorkspace')
    await command('saveWorkspaceReport', uriOf('all.html'))
    const page = await read('all.html')
    const { files } = (await api()).workspaceReview
    for (const { name } of files) ok(page.includes(name), name)
    match(page, /<table class="overview">/)
    match(page, /broken\.docx<\/bdi>: It is damaged/)
    await command('saveWorkspaceReport', uriOf('all.md'))
    match(await read('all.md'), /## Not reviewed\n\n- memos\/broken/)
  })
})
