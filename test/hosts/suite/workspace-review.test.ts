import * as vscode from 'vscode'
import { equal, ok } from '../assert.ts'
import { api, closeAll, command, marksOf, openDraft, source, until, uriOf } from '../support.ts'

const orders =
  'You must file every report by Friday. You must send the form to Dana.\n\nYou must not use the old form.\n'
const write = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text))
const problemsOf = (name: string) =>
  vscode.languages.getDiagnostics(uriOf(name)).filter(each => each.source === source)
const mail = `From: Ana <ana@kestrel-lane.example>\nTo: All staff\nSubject: Reports\n\n${orders}`

describe('a review of the workspace', () => {
  const made = [
    'memos/new.md',
    'memos/broken.docx',
    'memos/letter.eml',
    'memos/binary.txt',
    'memos/drafts',
    'memos/.gitignore',
    'memos/locked.docx',
    'memos/long.md',
    'memos/deep',
  ]

  before(async () => {
    await write('memos/new.md', orders)
    await write('memos/broken.docx', 'PK no')
    await write('memos/letter.eml', mail)
    await write('memos/binary.txt', 'a\0b')
    await write('memos/drafts/hidden.md', orders)
    await write('memos/.gitignore', 'drafts/\n')
    // What an encrypted Office file begins with.
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])
    const name = new TextEncoder().encode(Array.from('EncryptedPackage').join('\0'))
    await vscode.workspace.fs.writeFile(uriOf('memos/locked.docx'), new Uint8Array([...locked, ...name]))
    await write('memos/long.md', orders.repeat(6000))
    await write('memos/deep/.gitignore', '*.md\n!kept.md\n')
    await write('memos/deep/gone.md', orders)
    await write('memos/deep/kept.md', orders)
    await write('memos/deep/more/gone.md', orders)
    await closeAll()
    await command('reviewWorkspace')
  })

  after(async () => {
    await closeAll()
    await command('groupWorkspaceReview', 'file')
    await command('clearWorkspaceReview')
    for (const name of made)
      await Promise.resolve(vscode.workspace.fs.delete(uriOf(name), { recursive: true })).catch(() => {})
  })

  it('lists every draft, names what it cannot read, and leaves out what .gitignore names', async () => {
    const { files } = (await api()).workspaceReview
    const found = files.map(
      ({ name, outcome }) => `${name}: ${outcome.kind === 'read' ? 'read' : outcome.reason}`,
    )
    equal(found, [
      'memos/bare-orders.md: read',
      'memos/binary.txt: It is no UTF-8 text.',
      'memos/broken.docx: It is damaged, or not the kind of file its name says.',
      'memos/deep/kept.md: read',
      'memos/hard-text.md: read',
      'memos/letter.eml: read',
      'memos/locked.docx: It is protected with a password.',
      'memos/long.md: It is larger than 512 KB.',
      'memos/new.md: read',
      'memos/office-days.md: read',
      'memos/pressed.md: read',
      'notice.memo: read',
    ])
  })

  it('reads, lists and marks where there is no disk, as on the web', async function () {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    // A worker has no Node, so that nothing of ours can reach for a disk.
    const inWorker = typeof process === 'undefined' || process.versions?.['node'] === undefined
    if (!inWorker) return this.skip()
    ok(folder && folder.uri.scheme !== 'file', 'the workspace is virtual')
    const { files, outline } = (await api()).workspaceReview
    equal([...new Set(files.map(({ uri }) => vscode.Uri.parse(uri).scheme))], [folder.uri.scheme])
    ok(
      files.every(({ name }) => outline.includes(name)),
      outline.join('\n'),
    )
    const marked = files.filter(({ outcome }) => outcome.kind === 'read' && outcome.marks.length > 0)
    ok(marked.length > 1, 'drafts with marks')
    for (const { name, outcome } of marked)
      if (outcome.kind === 'read' && !outcome.isConverted) {
        equal(
          problemsOf(name).map(({ message }) => message),
          outcome.marks.map(({ message }) => message),
        )
        for (const { message } of outcome.marks) ok(outline.includes(`  ${message}`), message)
      }
  })

  it('reads again only what changed', async () => {
    const { workspaceReview } = await api()
    const before = new Map(workspaceReview.files.map(file => [file.name, file]))
    await write('memos/deep/kept.md', `${orders}\nThank you.\n`)
    await command('reviewWorkspace')
    const readAgain = workspaceReview.files.filter(file => before.get(file.name) !== file)
    equal(
      readAgain.map(({ name }) => name),
      ['memos/deep/kept.md'],
    )
  })

  it('puts the marks of closed files into the Problems view', () => {
    ok(problemsOf('memos/new.md').length > 0, 'there are problems')
    equal(problemsOf('memos/letter.eml'), [], 'a converted file has no places')
  })

  it('shows the marks of an open draft once', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('memos/new.md'))
    await vscode.window.showTextDocument(document)
    const lens = await api()
    await until('a report', () => lens.reportOf(document.uri))
    const places = marksOf(document).map(
      ({ range, message }) => `${range.start.line}:${range.start.character} ${message}`,
    )
    equal(places, [...new Set(places)])
    await closeAll()
  })

  it('shows the marks of a hidden draft once, also after a setting has changed', async () => {
    const { document } = await openDraft('memos/pressed.md')
    await until('marks', () => marksOf(document))
    await openDraft('memos/office-days.md')
    const severity = vscode.workspace.getConfiguration('leadershipLens')
    await severity.update('severity', { 'sanction-threat': 'hint' }, true)
    await command('reviewWorkspace')
    const places = problemsOf('memos/pressed.md').map(
      ({ range, message }) => `${range.start.line}:${range.start.character} ${message}`,
    )
    ok(places.length > 0, 'there are problems')
    equal(places, [...new Set(places)])
    await severity.update('severity', undefined, true)
    await closeAll()
  })

  it('groups by verdict and by warning', async () => {
    const { workspaceReview } = await api()
    await command('groupWorkspaceReview', 'verdict')
    ok(workspaceReview.outline.includes('Not reviewed'), workspaceReview.outline.join('\n'))
    await command('groupWorkspaceReview', 'warning')
    ok(workspaceReview.outline.length > workspaceReview.files.length, 'branches and files')
  })

  it('reads a changed file again and forgets one that is gone', async () => {
    const { workspaceReview } = await api()
    await write('memos/new.md', 'We begin on Monday, because the new floor is ready.\n')
    await command('reviewWorkspace')
    const again = workspaceReview.files.find(({ name }) => name === 'memos/new.md')?.outcome
    equal(again?.kind === 'read' && again.marks, [])
    await until('its problems to go', () => problemsOf('memos/new.md').length === 0)
    await vscode.workspace.fs.delete(uriOf('memos/new.md'))
    await command('reviewWorkspace')
    ok(!workspaceReview.files.some(({ name }) => name === 'memos/new.md'), 'it is gone')
  })
})

describe('a review of many drafts that is stopped', () => {
  const many = 400
  const nameOf = (at: number): string => `memos/many/draft-${String(at).padStart(3, '0')}.md`

  before(async function () {
    this.timeout(120_000)
    for (let at = 0; at < many; at++) await write(nameOf(at), `${orders}\nThis is draft ${at}.\n`)
    await command('clearWorkspaceReview')
  })

  after(async () => {
    await command('clearWorkspaceReview')
    await Promise.resolve(vscode.workspace.fs.delete(uriOf('memos/many'), { recursive: true })).catch(
      () => {},
    )
  })

  it('keeps what it read, with its marks, and goes on from there', async function () {
    this.timeout(120_000)
    const { workspaceReview } = await api()
    const review = command('reviewWorkspace')
    await until('the first drafts', () => workspaceReview.files.length > 20)
    ok(workspaceReview.outline.length > 20, 'the tree fills while it reads')
    await command('stopWorkspaceReview')
    await review
    const kept = workspaceReview.files
    ok(kept.length > 20 && kept.length < many, `${kept.length} of ${many} were read`)
    const [first] = kept.filter(({ name }) => name.startsWith('memos/many/'))
    ok(first && problemsOf(first.name).length > 0, 'what was read has its problems')
    await command('reviewWorkspace')
    const again = new Map(workspaceReview.files.map(file => [file.name, file]))
    ok(again.size >= many, `${again.size} in the end`)
    ok(
      kept.every(file => again.get(file.name) === file),
      'nothing was read twice',
    )
  })

  it('takes no second one while it runs, and stops nothing while none does', async () => {
    await command('stopWorkspaceReview')
    await command('clearWorkspaceReview')
    const { workspaceReview } = await api()
    const review = command('reviewWorkspace')
    await until('the first drafts', () => workspaceReview.files.length > 0)
    await command('reviewWorkspace')
    ok(workspaceReview.files.length < many, 'the second returned at once')
    await command('stopWorkspaceReview')
    await review
  })
})

describe('a Word or mail file', () => {
  afterEach(closeAll)

  it('opens as a reviewed Markdown draft; the original stays', async () => {
    await write('notes/letter.eml', mail)
    await command('importDraft', uriOf('notes/letter.eml'))
    const document = await until('the draft', () => vscode.window.activeTextEditor?.document)
    ok(document.isUntitled && document.languageId === 'markdown', document.uri.toString())
    ok(
      document.getText().startsWith('To: All staff\nFrom: Ana\nSubject: Reports\n\nYou must'),
      document.getText(),
    )
    await until('marks', () => marksOf(document))
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('notes/letter.eml'))), mail)
    await vscode.workspace.fs.delete(uriOf('notes/letter.eml'))
  })
})
