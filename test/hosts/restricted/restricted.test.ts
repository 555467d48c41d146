import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import {
  actionsAt,
  api,
  closeAll,
  command,
  describeMarks,
  marksOf,
  openDraft,
  until,
  uriOf,
} from '../support.ts'

const houseFile = '.leadership-lens.yaml'

/** Everything stays on: nothing in a workspace can make the extension run code, open a connection or write a file. */
describe('in restricted mode', () => {
  afterEach(closeAll)

  it('the workspace is not trusted, and the extension is active', async () => {
    equal(vscode.workspace.isTrusted, false)
    await api()
    const extension = vscode.extensions.getExtension('leadership-lens.leadership-lens')
    ok(extension?.isActive, 'the extension is active')
  })

  it('marks, rewrites and the panel are there', async () => {
    const lens = await api()
    await vscode.commands.executeCommand('leadershipLens.panel.focus')
    const { document } = await openDraft('memos/bare-orders.md')
    const [mark] = await until('marks', () => marksOf(document))
    ok(mark, 'there is a mark')
    const actions = await actionsAt(document, mark.range)
    ok(
      actions.some(({ edit }) => edit !== undefined),
      'there is a rewrite',
    )
    await until('the panel', () => lens.panel.sections.some(({ key }) => key === 'strip'))
    ok(lens.status, 'the status bar tells the reading')
  })

  it('the house style holds, and so do the settings of the workspace', async () => {
    await vscode.workspace.fs.writeFile(
      uriOf(houseFile),
      new TextEncoder().encode('rules:\n  - {id: paper, message: "%s is paper.", words: [file, form]}\n'),
    )
    const { document } = await openDraft('memos/bare-orders.md')
    await until('the house’s mark', () => describeMarks(document).filter(each => each.startsWith('house/')))
    await vscode.workspace.fs.delete(uriOf(houseFile))
    const settings = vscode.workspace.getConfiguration('leadershipLens')
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace)
    await until('quiet', () => marksOf(document).length === 0)
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace)
    await until('marks again', () => marksOf(document))
  })

  it('the workspace is reviewed', async () => {
    await command('reviewWorkspace')
    const { files } = (await api()).workspaceReview
    ok(files.length > 2, 'drafts are listed')
    match(files.map(({ name }) => name).join(), /notice\.memo/)
  })
})
