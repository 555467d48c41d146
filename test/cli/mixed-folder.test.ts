/** A thousand files as a shared drive holds them: read to the end, every problem named, nothing lost. */

import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Build, build, run, temporaryFolder, writeFiles } from './build.ts'

/** Nothing is unreadable to root, so the program is then run as somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const orders = 'You must file the form. You must return the badge. You must clear the desk. '.repeat(3)
const sound = 720
const kinds: readonly (readonly [name: string, content: string | Uint8Array, count: number])[] = [
  ['broken/front-matter.md', '---\nprofile: [values\n---\n\nWe begin.\n', 40],
  ['broken/encoding.md', new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0xff, 0x2e]), 30],
  ['broken/unclosed.md', '```\n> - [x](<\n<!-- lens-ignore', 30],
  ['broken/empty.md', '', 20],
  ['broken/lone.txt', 'You must \ud83d go. \u202e\u0000'.replace('\u0000', '\u0007'), 20],
  ['web/page.html', '<p>You must go.<div><p>Now.', 30],
  ['mail/letter.eml', 'Subject: Move\n\nYou must pack by Friday.\n', 30],
]
const problems: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  count: number,
  error: RegExp,
])[] = [
  ['binary/picture.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 30, /^It is no text file\.$/],
  ['office/damaged.docx', 'PK\u0003\u0004 cut off', 20, /damaged|cannot|not a/i],
  ['office/old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 20, /./],
]

let built: Build
let folder: string
/** By path: what is wrong with it. */
const wrong = new Map<string, RegExp>()
const right: string[] = []

const numbered = (name: string, n: number): string => name.replace(/(\.\w+)$/, `-${n}$1`)

function write(name: string, content: string | Uint8Array): void {
  writeFiles(folder, { [path.join('drive', name)]: content })
}

const at = (name: string): string => path.join(folder, 'drive', name)

function wrongLinks(): void {
  symlinkSync('round.md', at('links/round.md'))
  wrong.set('links/round.md', /^It is a link that leads in a circle\.$/)
  symlinkSync('there', at('links/back'))
  symlinkSync('back', at('links/there'))
  wrong.set('links/back', /in a circle/)
  wrong.set('links/there', /in a circle/)
  symlinkSync('nowhere.md', at('links/gone.md'))
  wrong.set('links/gone.md', /^There is no such file\.$/)
  symlinkSync('..', at('links/up'))
  symlinkSync(path.join(folder, 'elsewhere'), at('links/out'))
  wrong.set('links/out', /^It is a link to a folder elsewhere/)
  symlinkSync('../sound/memo-1.md', at('links/again.md'))
  right.push('links/again.md')
  symlinkSync('ana@desk.1234', at('links/.#memo.md'))
}

before(() => {
  built = build()
  folder = temporaryFolder()
  for (const each of [folder, built.folder]) chmodSync(each, 0o755)
  writeFiles(folder, { 'elsewhere/secret.md': 'You must not be read.\n' })
  for (let n = 1; n <= sound; n++) {
    const name = `sound/memo-${n}.md`
    write(
      name,
      `# Memo ${n}\n\n${n % 5 === 0 ? orders : ''}You must file list ${n} by Friday. We do it so that hall ${n} opens.\n`,
    )
    right.push(name)
  }
  for (const [name, content, count] of kinds)
    for (let n = 1; n <= count; n++) {
      write(numbered(name, n), content)
      right.push(numbered(name, n))
    }
  for (const [name, content, count, error] of problems)
    for (let n = 1; n <= count; n++) {
      write(numbered(name, n), content)
      wrong.set(numbered(name, n), error)
    }
  for (let n = 1; n <= 10; n++) {
    write(`huge/${n}.md`, '')
    truncateSync(at(`huge/${n}.md`), 11 * 1024 * 1024)
    wrong.set(`huge/${n}.md`, /^It is larger than 10 MB\.$/)
  }
  write('huge/one-line.txt', 'We go on and on. '.repeat(600))
  right.push('huge/one-line.txt')
  for (const name of [
    '-dash.md',
    'a b, c%0A::x.md',
    'ö.md',
    'it\'s "quoted".md',
    `${'deep/'.repeat(60)}end.md`,
  ]) {
    write(`names/${name}`, 'We begin.\n')
    right.push(`names/${name}`)
  }
  write('left/node_modules/x.md', 'Of others.\n')
  write('left/private/x.md', 'Hidden.\n')
  write('left/.gitignore', 'private/\n')
  write('left/notes.pdf', 'No draft.')
  mkdirSync(at('links'))
  wrongLinks()
  execFileSync('mkfifo', [at('links/pipe.md')])
  wrong.set('links/pipe.md', /^It is no file\.$/)
  for (const name of ['closed/a.md', 'closed/inner/b.md']) write(name, 'Unseen.\n')
  chmodSync(at('closed/inner'), 0)
  wrong.set('closed/inner', /^It may not be read\.$/)
  chmodSync(at('closed/a.md'), 0)
  wrong.set('closed/a.md', /^It may not be read\.$/)
})
after(() => {
  chmodSync(at('closed/inner'), 0o755)
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Entry {
  readonly path: string
  readonly error?: string
}

const entriesOf = (out: string): Entry[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const lens = (...args: string[]) => run(built.cli, args, { cwd: path.join(folder, 'drive'), ...nobody })

describe('a folder of a thousand mixed files', () => {
  it('has that many', () => assert.ok(wrong.size + right.length >= 1000, `${wrong.size + right.length}`))

  it('is read to the end, with every problem named and nothing lost', async () => {
    const { code, out, err } = await lens('--format', 'ndjson', '.')
    assert.deepEqual([code, err], [2, ''])
    const entries = entriesOf(out)
    const paths = entries.map(entry => entry.path)
    assert.equal(new Set(paths).size, paths.length)
    assert.deepEqual(
      entries
        .filter(({ error }) => error === undefined)
        .map(entry => entry.path)
        .sort(),
      [...right].sort(),
    )
    const named = entries.filter(({ error }) => error !== undefined)
    assert.deepEqual(named.map(entry => entry.path).sort(), [...wrong.keys()].sort())
    for (const { path: name, error = '' } of named) assert.match(error, wrong.get(name) ?? /^$/, name)
  })

  it('is named to the end by a glob, too', async () => {
    const { code, out } = await lens('--format', 'ndjson', '{links,closed,huge,names}/**/*.{md,txt}')
    const named = entriesOf(out).filter(({ error }) => error !== undefined)
    const read = entriesOf(out).filter(({ error }) => error === undefined)
    assert.deepEqual(
      read.map(entry => entry.path).sort(),
      right.filter(name => /^(?:links|huge|names)\//.test(name)).sort(),
    )
    assert.equal(code, 2)
    const wanted = [...wrong.keys()].filter(name => /^(?:links|closed|huge)\/.*(?:md|inner)$/.test(name))
    assert.deepEqual(named.map(entry => entry.path).sort(), wanted.sort())
  })

  it('ends the same after it was killed in the middle', async () => {
    const args = [
      '--format',
      'ndjson',
      '--baseline',
      path.join(folder, 'base/accepted.json'),
      '--update-baseline',
      '.',
    ]
    mkdirSync(path.join(folder, 'base'))
    chmodSync(path.join(folder, 'base'), 0o777)
    const whole = await lens(...args)
    const baseline = readFileSync(path.join(folder, 'base/accepted.json'), 'utf8')
    assert.ok(Object.keys(JSON.parse(baseline).files).length > 100)
    writeFileSync(path.join(folder, 'base/accepted.json'), '{"version": 1, "files": {}}')
    chmodSync(path.join(folder, 'base/accepted.json'), 0o666)

    const partly = await killedAfter(200, args)
    assert.ok(whole.out.startsWith(partly), 'the lines so far are those of a whole run')
    assert.ok(partly.length < whole.out.length)
    assert.equal(readFileSync(path.join(folder, 'base/accepted.json'), 'utf8'), '{"version": 1, "files": {}}')

    assert.deepEqual(await lens(...args), whole)
    assert.equal(readFileSync(path.join(folder, 'base/accepted.json'), 'utf8'), baseline)
    assert.deepEqual(readdirSync(path.join(folder, 'base')), ['accepted.json'])
  })
})

/** The whole lines that came until then. */
function killedAfter(
  count: number,
  args: readonly string[],
  cwd = path.join(folder, 'drive'),
): Promise<string> {
  return new Promise(resolve => {
    const env = { ...process.env, NODE_OPTIONS: '' }
    const child = spawn(process.execPath, [built.cli, ...args], { cwd, env, ...nobody })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', part => {
      out += part
      if (out.split('\n').length > count) child.kill('SIGKILL')
    })
    child.on('close', () => resolve(out.slice(0, out.lastIndexOf('\n') + 1)))
  })
}

describe('--fix', () => {
  const drafts = Array.from({ length: 300 }, (_, n) => `memo-${String(n).padStart(3, '0')}.md`)
  const text = (n: string): string => `# ${n}\n\nObviously, you must file the ${n} form by 3 May.\n`
  const contentOf = (place: string): string[] =>
    readdirSync(place)
      .sort()
      .map(name => `${name}: ${readFileSync(path.join(place, name), 'utf8')}`)

  it('leaves whole drafts when it is killed, and ends the same when run again', async () => {
    const place = path.join(folder, 'fix')
    for (const name of drafts)
      writeFiles(folder, { [`fix/${name}`]: text(name), [`fixed/${name}`]: text(name) })
    // As a run leaves it that is killed while it writes.
    writeFileSync(path.join(place, `${drafts[0]}.lens-new`), '# mem')
    execFileSync('chmod', ['-R', 'a+rwX', place, path.join(folder, 'fixed')])
    cpSync(place, path.join(folder, 'before'), { recursive: true })
    const options = { cwd: path.join(folder, 'fixed'), ...nobody }
    assert.equal((await run(built.cli, ['--fix', '.'], options)).code, 0)
    const fixed = contentOf(path.join(folder, 'fixed'))

    await killedAfter(50, ['--fix', '.'], place)
    const partly = contentOf(place)
    const known = new Set([...fixed, ...drafts.map(name => `${name}: ${text(name)}`)])
    for (const draft of partly)
      if (!draft.includes('.lens-new: ')) assert.ok(known.has(draft), `half a draft: ${draft}`)
    assert.notDeepEqual(partly, fixed)

    assert.equal((await run(built.cli, ['--fix', '.'], { cwd: place, ...nobody })).code, 0)
    assert.deepEqual(contentOf(place), fixed)
    assert.ok(!existsSync(path.join(place, `${drafts[0]}.lens-new`)))
  })
})
