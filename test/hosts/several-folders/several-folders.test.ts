import * as vscode from 'vscode'
import { listIgnored } from '../../../src/editor/quiet/show-ignored.ts'
import { createSettings } from '../../../src/editor/settings.ts'
import { equal, ok } from '../assert.ts'
import { api, closeAll, command, describeMarks, marksOf, until } from '../support.ts'

function uriIn(folder: string, name: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(each => each.name === folder)
  if (!found) throw new Error(`no folder ${folder}`)
  return vscode.Uri.joinPath(found.uri, name)
}

async function openIn(folder: string, name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriIn(folder, name))
  await vscode.window.showTextDocument(document)
  return document
}

async function profileOf(document: vscode.TextDocument): Promise<string> {
  const { reportOf } = await api()
  return (await until('a report', () => reportOf(document.uri))).profile
}

const ofHouse = (document: vscode.TextDocument): string[] =>
  describeMarks(document).filter(mark => mark.startsWith('house/'))

describe('in a workspace of several folders', () => {
  afterEach(closeAll)

  it('each folder has its own settings, by language too', async () => {
    equal(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      ['north', 'south'],
    )
    equal(await profileOf(await openIn('north', 'memos/orders.md')), 'policy-compliance')
    equal(await profileOf(await openIn('north', 'memos/orders.memo')), 'general')
    equal(await profileOf(await openIn('south', 'memos/orders.md')), 'general')
  })

  it('each folder has its own house style', async () => {
    const north = await openIn('north', 'memos/orders.memo')
    await until('the house’s marks', () => ofHouse(north))
    const south = await openIn('south', 'memos/orders.md')
    await until('marks', () => marksOf(south))
    equal(ofHouse(south), [])
  })

  it('an unsaved draft belongs to none of them', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'memo',
      content:
        'You must send the form to Dana. You must file it.\n\nYou must go. You must not stay. You must leave.\n',
    })
    await vscode.window.showTextDocument(document)
    await until('marks', () => marksOf(document))
    equal(ofHouse(document), [])
  })

  it('a glob in a folder’s settings says what kind of message its files are, and has them reviewed', async () => {
    const south = uriIn('south', '.')
    const settings = vscode.workspace.getConfiguration('leadershipLens', south)
    const document = await openIn('south', 'policies/forms.md')
    const lens = await api()
    await until('the offer', () => lens.status?.text === 'Review as a memo?')
    await settings.update(
      'profiles',
      { 'policies/**': 'policy-compliance' },
      vscode.ConfigurationTarget.WorkspaceFolder,
    )
    equal(await profileOf(document), 'policy-compliance')
    equal(lens.reportOf(document.uri)?.profileFrom, 'setting')
    await settings.update('profiles', undefined, vscode.ConfigurationTarget.WorkspaceFolder)
    await until('the offer again', () => lens.status?.text === 'Review as a memo?')
  })

  it('the review lists the drafts of all folders, by folder', async () => {
    await command('reviewWorkspace')
    const names = (await api()).workspaceReview.files.map(({ name }) => name)
    equal(names, ['north/memos/orders.md', 'north/memos/orders.memo', 'south/memos/orders.md'])
  })

  it('what is ignored is listed for all of them', async () => {
    const log = vscode.window.createOutputChannel('test', { log: true })
    const settings = createSettings(log)
    const document = await openIn('south', 'policies/forms.md')
    const entries = await listIgnored(settings, document)
    ok(
      entries.some(({ description }) => description === 'prohibition'),
      'the current draft’s comment is listed',
    )
    settings.dispose()
    log.dispose()
  })
})
