import * as vscode from 'vscode'
import { ignoredIn } from '../../../src/editor/quiet/ignored.ts'
import { stopIgnoring } from '../../../src/editor/quiet/show-ignored.ts'
import { equal, match, ok } from '../assert.ts'
import { actionsAt, api, closeAll, command, marksOf, openDraft, ruleOf, until } from '../support.ts'

/** Plainly a policy, and nobody says so. */
const policy = `# Gifts and hospitality policy

This policy applies to all employees and contractors. Employees must not accept gifts from suppliers.

Exceptions require the written approval of the compliance office. Gifts below 30 euros are permitted and must be recorded in the register.

Violations of this policy may lead to disciplinary action. All employees are required to complete the conduct training every year. Confidential information must not be disclosed.
`

async function show(content: string, language = 'memo'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language })
  await vscode.window.showTextDocument(document)
  return document
}

const offered = async (document: vscode.TextDocument, line: number): Promise<vscode.CodeAction | undefined> =>
  (await actionsAt(document, new vscode.Range(line, 0, line, 0))).find(({ title }) =>
    title.startsWith('This looks like: Policy or compliance'),
  )

async function run({ command: wanted }: vscode.CodeAction): Promise<void> {
  ok(wanted, 'it is a command')
  await vscode.commands.executeCommand(wanted.command, ...(wanted.arguments ?? []))
}

describe('the kind of message that a draft looks like', () => {
  afterEach(closeAll)

  it('is offered on the first line, and nowhere else', async () => {
    const { reportOf } = await api()
    const document = await show(policy)
    const report = await until('a report', () => reportOf(document.uri))
    equal([report.profile, report.profileGuess], ['general', 'policy-compliance'])
    ok(await until('the offer', () => offered(document, 0)), 'on the first line')
    equal(await offered(document, 2), undefined)
  })

  it('is written into the draft where the writer takes it, in one step', async () => {
    const { reportOf } = await api()
    const document = await show(policy)
    await run(await until('the offer', () => offered(document, 0)))
    await until('the front matter', () =>
      document.getText().startsWith('---\nprofile: policy-compliance\n---\n'),
    )
    const report = await until('a report', () => reportOf(document.uri))
    equal([report.profile, report.profileGuess], ['policy-compliance', undefined])
    equal(await offered(document, 0), undefined)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), policy)
  })

  it('is chosen without a word in plain text, which has no room for it', async () => {
    const { reportOf } = await api()
    const document = await show(policy, 'plaintext')
    await command('review')
    await run(await until('the offer', () => offered(document, 0)))
    await until('the profile', () => reportOf(document.uri)?.profile === 'policy-compliance')
    equal(document.getText(), policy)
  })

  it('is not offered again where it was declined', async () => {
    const document = await show(policy)
    await until('the offer', () => offered(document, 0))
    await command('declineGuess')
    equal(await offered(document, 0), undefined)
  })
})

describe('a glob in the settings', () => {
  const settings = () => vscode.workspace.getConfiguration('leadershipLens')
  afterEach(async () => {
    await settings().update('profiles', undefined, true)
    await closeAll()
  })

  it('says what kind of message a file is; the draft’s own word comes before', async () => {
    const { reportOf } = await api()
    await settings().update('profiles', { 'notes/**': 'operational-directive', '**/*.memo': 'values' }, true)
    const { document } = await openDraft('notes/plan.txt')
    const report = await until('a report', () => reportOf(document.uri))
    equal([report.profile, report.profileFrom], ['operational-directive', 'setting'])
    const own = await show(`---\nprofile: general\n---\n\n${policy}`)
    equal((await until('a report', () => reportOf(own.uri))).profile, 'general')
  })
})

describe('what is ignored', () => {
  afterEach(closeAll)

  it('is taken back with one edit, and one undo ignores it again', async () => {
    const text = 'To: All\n\n<!-- lens-ignore -->\nYou must return old badges to the desk today.\n'
    const document = await show(text)
    const [ignored] = ignoredIn(text)
    ok(ignored, 'the comment is found')
    ok(await stopIgnoring(document.uri, ignored), 'it is taken away')
    equal(document.getText(), text.replace('<!-- lens-ignore -->\n', ''))
    ok(!(await stopIgnoring(document.uri, ignored)), 'the text has moved on')
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), text)
  })
})

describe('beginning', () => {
  afterEach(closeAll)

  it('the fixed sample has no mark and lies in its range', async () => {
    const lens = await api()
    await command('openFixedSample')
    const document = vscode.window.activeTextEditor?.document
    ok(document?.isUntitled, 'a copy is open')
    const { reading } = await until('a report', () => lens.reportOf(document.uri))
    equal([reading.verdict, marksOf(document).map(ruleOf)], ['in-range', []])
  })

  it('a snippet gives a template, its first placeholder selected', async () => {
    const document = await show('')
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'memo',
      name: 'Memo: Difficult news',
    })
    match(document.getText(), /^---\nprofile: difficult-news\n---\n/)
    const selection = vscode.window.activeTextEditor?.selection
    equal(selection && document.getText(selection), '[[who: those whom it hits first]]')
  })

  it('a template is not sprinkled with warnings while it is filled in', async () => {
    const lens = await api()
    await command('newMemo', 'change-announcement')
    const document = vscode.window.activeTextEditor?.document
    ok(document, 'the memo is open')
    await until('a report', () => lens.reportOf(document.uri))
    await until('what is to be done', () => /^\d+ placeholders to fill in$/.test(lens.status?.text ?? ''))
    equal(
      marksOf(document).filter(mark => ruleOf(mark) === 'leftover-placeholder'),
      [],
    )
  })

  it('the manifest’s words arrive', () => {
    const extension = vscode.extensions.getExtension('leadership-lens.leadership-lens')
    equal(extension?.packageJSON.displayName, 'Leadership Lens')
  })
})
