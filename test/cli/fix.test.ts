import assert from 'node:assert/strict'
import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Build, build, type Result, run, temporaryFolder, writeFiles } from './build.ts'

let built: Build
let folder: string

before(() => {
  built = build()
  folder = temporaryFolder()
})
after(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const lens = (...args: string[]): Promise<Result> => run(built.cli, args, { cwd: folder })
const at = (name: string): string => path.join(folder, name)
const draft = '\uFEFFHello all,\r\n\r\nObviously, you must file the form by 3 May.\r\nSend **it** now.\r\n'
const fixed = draft.replace('Obviously, you', 'You')

describe('--fix', () => {
  it('shows a unified diff and changes nothing with --dry-run', async () => {
    writeFileSync(at('a.md'), draft)
    const { code, out } = await lens('--fix', '--dry-run', 'a.md')
    assert.equal(code, 0)
    assert.match(out, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n/m)
    assert.match(out, /^-Obviously, you must file/m)
    assert.match(out, /^\+You must file/m)
    assert.equal(readFileSync(at('a.md'), 'utf8'), draft)
  })
  it('keeps line ends, the byte order mark and everything else; once is enough', async () => {
    writeFileSync(at('b.md'), draft)
    assert.equal((await lens('--fix', 'b.md')).out, 'b.md: fixed\n')
    assert.equal(readFileSync(at('b.md'), 'utf8'), fixed)
    assert.equal((await lens('--fix', 'b.md')).out, '')
    assert.equal(readFileSync(at('b.md'), 'utf8'), fixed)
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.tmp')),
      [],
    )
  })
  it('writes through a link', async () => {
    writeFileSync(at('real.md'), draft)
    symlinkSync('real.md', at('link.md'))
    assert.equal((await lens('--fix', 'link.md')).code, 0)
    assert.ok(lstatSync(at('link.md')).isSymbolicLink())
    assert.equal(readFileSync(at('real.md'), 'utf8'), fixed)
  })
  it('leaves a draft that is not UTF-8 alone, says so and goes on', async () => {
    const bytes = Buffer.from('Obviously, you must file the form at the caf\u00e9 today.\n', 'latin1')
    writeFileSync(at('latin.md'), bytes)
    writeFileSync(at('c.md'), draft)
    const { code, err } = await lens('--fix', 'latin.md', 'c.md')
    assert.equal(code, 2)
    assert.match(err, /latin\.md: It is not UTF-8/)
    assert.ok(readFileSync(at('latin.md')).equals(bytes))
    assert.equal(readFileSync(at('c.md'), 'utf8'), fixed)
  })
  it('leaves a web file alone, says so and goes on', async () => {
    const page = '<p>Obviously, you must file the form by 3 May.</p>\n'
    writeFileSync(at('page.html'), page)
    const { code, err } = await lens('--fix', 'page.html')
    assert.equal(code, 2)
    assert.match(err, /page\.html: --fix changes text files only/)
    assert.equal(readFileSync(at('page.html'), 'utf8'), page)
  })
  it('touches nothing that the house leaves alone', async () => {
    writeFiles(folder, {
      'house/.leadership-lens.yaml': 'ignore: ["old/**"]\n',
      'house/old/d.md': draft,
      'house/e.md': draft,
      'house/.git/HEAD': '',
    })
    assert.equal((await lens('--fix', 'house')).out, 'house/e.md: fixed\n')
    assert.equal(readFileSync(at('house/old/d.md'), 'utf8'), draft)
  })
  for (const [args, message] of [
    [['--dry-run', 'a.md'], '--dry-run goes with --fix.'],
    [['--fix', '--format', 'json', 'a.md'], '--fix does not go with --format.'],
    [['--fix', '-'], '--fix changes files; standard input is none.'],
  ] as const)
    it(message, async () => {
      const { code, err } = await lens(...args)
      assert.equal(code, 2)
      assert.ok(err.includes(message), err)
    })
})
