import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import { actionsAt, api, closeAll, command, marksOf, openDraft, pause, ruleOf, until } from '../support.ts'

async function untitled(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language })
  await vscode.window.showTextDocument(document)
  return document
}

const orders = `You must file every report by Friday. You must send the form to Dana.

You must not use the old form. You must not send paper.

You must complete the training today.
`
const declared = `---\nprofile: general\n---\n\n${orders}`

function actionNamed(actions: readonly vscode.CodeAction[], pattern: RegExp): vscode.CodeAction {
  const found = actions.find(action => pattern.test(action.title))
  ok(found, `an action ${pattern} among ${actions.map(action => action.title).join('; ')}`)
  return found
}

async function firstMark(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  const [mark] = await until('marks', () => marksOf(document))
  ok(mark, 'there is a mark')
  return mark
}

/** Applies each rewrite of each mark, compares the buffer and takes it back. */
async function applyAllRewrites(document: vscode.TextDocument): Promise<number> {
  const { reportOf, rewritesOf } = await api()
  const before = document.getText()
  const report = await until('a report', () => reportOf(document.uri))
  let seen = 0
  for (const finding of report.findings.filter(each => each.visible)) {
    const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end))
    for (const rewrite of rewritesOf(report, finding)) {
      const { edit } = await until('the action', async () =>
        (await actionsAt(document, range)).find(action => action.title === rewrite.title),
      )
      ok(edit, 'it is an edit')
      ok(await vscode.workspace.applyEdit(edit), 'the edit applies')
      const wanted = before.slice(0, rewrite.start) + rewrite.text + before.slice(rewrite.end)
      equal(document.getText(), wanted, rewrite.title)
      await vscode.commands.executeCommand('undo')
      equal(document.getText(), before, 'one undo takes it back')
      await until('a fresh report', () => reportOf(document.uri))
      seen++
    }
  }
  return seen
}

describe('a review', () => {
  afterEach(closeAll)

  it('begins when it is asked for and ends again', async () => {
    const { reportOf } = await api()
    const document = await untitled(orders)
    await pause(800)
    equal(reportOf(document.uri), undefined, 'nothing is analysed unasked')
    await command('review')
    await until('marks', () => marksOf(document))
    ok(reportOf(document.uri), 'there is a report')
    await command('stopReviewing')
    await until('the marks to go', () => marksOf(document).length === 0)
    equal(reportOf(document.uri), undefined)
  })

  it('is offered by the status bar, which then tells the reading in words', async () => {
    const lens = await api()
    await untitled(orders)
    await until('the offer', () => lens.status?.text === 'Review as a memo?')
    await command('review')
    const { text, tooltip } = await until('the reading', () =>
      lens.status?.tooltip.includes('Influence') ? lens.status : undefined,
    )
    ok(!/\d/.test(text), `words, not numbers: ${text}`)
    match(tooltip, /Why are we doing this/)
  })

  it('leaves code alone, without an offer', async () => {
    const lens = await api()
    await untitled('// You must file it.', 'javascript')
    await until('the status to hide', () => lens.status === undefined)
  })

  it('drops what an edit made stale', async () => {
    const { reportOf } = await api()
    const document = await untitled(declared)
    await until('a report', () => reportOf(document.uri))
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, 'You must leave now.\n')
    await vscode.workspace.applyEdit(edit)
    const { length } = document.getText()
    const report = await until('the next report', () => reportOf(document.uri))
    ok(
      report.sentences.some(
        ({ start, end }) => document.getText().slice(start, end) === 'You must leave now.',
      ),
      'the new sentence is in it',
    )
    ok(
      report.sentences.every(({ end }) => end <= length),
      'offsets are valid',
    )
  })
})

describe('problems', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('leadershipLens').update('severity', undefined, true)
    await closeAll()
  })

  it('of front matter are one diagnostic at their place, and the rest works', async () => {
    const { reportOf } = await api()
    const document = await untitled(`---\nleadership-lens:\n  profile: speech\n---\n\n${orders}`)
    await until('a report', () => reportOf(document.uri))
    const marks = await until('marks', () => marksOf(document))
    const broken = marks.filter(mark => mark.range.start.line < 4)
    equal(
      broken.map(mark => document.getText(mark.range)),
      ['speech'],
    )
    ok(marks.length > broken.length, 'the draft is marked too')
  })

  it('of a setting are told in the status, and the rest works', async () => {
    const lens = await api()
    const document = await untitled(declared)
    await firstMark(document)
    const settings = vscode.workspace.getConfiguration('leadershipLens')
    await settings.update('severity', { 'no-such-rule': 'off' }, true)
    await until('the problem', () => lens.status?.tooltip.includes('no\\-such\\-rule'))
    await firstMark(document)
  })

  it('are none where a rule is switched off', async () => {
    const document = await untitled(declared)
    const rule = ruleOf(await firstMark(document))
    await vscode.workspace.getConfiguration('leadershipLens').update('severity', { [rule]: 'off' }, true)
    await until('its marks to go', () => !marksOf(document).some(mark => ruleOf(mark) === rule))
  })
})

describe('on a mark', () => {
  afterEach(closeAll)

  it('the hover says why, with the words', async () => {
    const document = await untitled(declared)
    const mark = await firstMark(document)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      mark.range.start,
    )
    const text = hovers
      .flatMap(hover => hover.contents)
      .map(content => (typeof content === 'string' ? content : content.value))
      .join('\n')
    match(text, /Why is this marked/)
    match(text, /Source/)
    // Markdown escapes stand in the hover's source.
    ok(text.replaceAll('\\', '').includes(document.getText(mark.range)), `the words stand in it: ${text}`)
  })

  const wrapped = `${declared}
1. First
   - You must spend at most $5 and $\u007b12} per head, as the long rule in C:\\new says to all
     of us, by Friday.
`
  const drafts: readonly (readonly [string, () => Promise<vscode.TextDocument>])[] = [
    [
      'in nested lists, with money, braces and backslashes',
      async () => (await openDraft('memos/hard-text.md')).document,
    ],
    ['in plain paragraphs and wrapped items', () => untitled(wrapped)],
    ['with Windows line ends', () => untitled(wrapped.replaceAll('\n', '\r\n'))],
  ]
  for (const [where, open] of drafts)
    it(`every rewrite gives its own text to the letter, in one step: ${where}`, async () => {
      const document = await open()
      await firstMark(document)
      ok((await applyAllRewrites(document)) > 0, 'there are rewrites')
    })

  it('a sentence that binds gets no softer wording, and the menu says so', async () => {
    const document = await untitled(
      declared.replace('You must file', 'Under the Data Protection Act you must file'),
    )
    const { reportOf, rewritesOf } = await api()
    await firstMark(document)
    const report = await until('a report', () => reportOf(document.uri))
    const locked = report.findings.find(
      each => each.visible && each.side === 'directing' && report.sentences[each.sentence]?.locked,
    )
    ok(locked, 'a locked sentence is marked')
    ok(!rewritesOf(report, locked).some(({ force }) => force === 'softens'), 'nothing softens it')
    const range = new vscode.Range(document.positionAt(locked.start), document.positionAt(locked.end))
    const notice = actionNamed(await actionsAt(document, range), /^No softer wording/)
    ok(!notice.edit && !notice.disabled, 'it is enabled and changes nothing')
  })

  it('the code leads to the page of the rule', async () => {
    const { code } = await firstMark(await untitled(declared))
    ok(typeof code === 'object' && code.target, 'the code is a link')
    const page = await vscode.workspace.openTextDocument(code.target)
    ok(page.getText().includes(String(code.value)), `the page names the rule: ${page.getText().slice(0, 80)}`)
    equal(marksOf(page), [])
  })

  it('“ignore” writes a comment that is honoured', async () => {
    const { document } = await openDraft('memos/hard-text.md')
    const mark = await firstMark(document)
    const actions = await actionsAt(document, mark.range)
    const ignore = actionNamed(actions, /^Ignore “/)
    ok(ignore.edit, 'it is an edit')
    const { line } = mark.range.start
    const indent = document.lineAt(line).firstNonWhitespaceCharacterIndex
    ok(await vscode.workspace.applyEdit(ignore.edit), 'the edit applies')
    equal(document.lineAt(line).text, `${' '.repeat(indent)}<!-- lens-ignore ${ruleOf(mark)} -->`)
    await until(
      'the mark to go',
      () =>
        !marksOf(document).some(each => each.range.start.line === line + 1 && ruleOf(each) === ruleOf(mark)),
    )
  })

  it('its page opens', async () => {
    const document = await untitled(declared)
    const mark = await firstMark(document)
    const why = actionNamed(await actionsAt(document, mark.range), /^Why is this marked/)
    ok(why.command, 'it is a command')
    const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs).map(tab => tab.label)
    await vscode.commands.executeCommand(why.command.command, ...(why.command.arguments ?? []))
    await until('the page', () => tabs().some(label => label.includes(ruleOf(mark))))
  })
})

describe('while a sentence is typed', () => {
  afterEach(closeAll)

  it('its mark waits, and comes when the cursor leaves', async () => {
    const { reportOf } = await api()
    const document = await untitled(declared)
    const mark = await firstMark(document)
    const editor = vscode.window.activeTextEditor
    ok(editor, 'the draft is in an editor')
    const space = document.getText(mark.range).indexOf(' ')
    ok(space > 0, 'the mark has more than one word')
    const at = mark.range.start.translate(0, space)
    editor.selection = new vscode.Selection(at, at)
    const isThere = () => marksOf(document).some(each => each.range.start.isEqual(mark.range.start))
    const start = Date.now()
    await vscode.commands.executeCommand('type', { text: ' ' })
    await until('the next report', () => reportOf(document.uri))
    ok(Date.now() - start > 1500 || !isThere(), 'no mark in the sentence while it is typed')
    const end = document.lineAt(document.lineCount - 1).range.end
    editor.selection = new vscode.Selection(end, end)
    await until('the mark', isThere)
    ok(Date.now() - start < 10_000, 'it came back')
  })
})
