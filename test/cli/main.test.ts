import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Build, build, type Result, run, temporaryFolder, writeFiles } from './build.ts'

const orders = 'You must file the form. You must return the badge. You must clear the desk.\n'.repeat(3)

const files: Readonly<Record<string, string | Uint8Array>> = {
  'memos/a.md': orders,
  'memos/b.txt': '> You must file it, whatever happens.\n',
  'memos/deep/c.memo': '# You must\n\nWe begin on Monday.\n',
  'memos/d.markdown': 'We begin.\n',
  'memos/e.html': '<p>We begin on Monday.</p>',
  'memos/private/f.md': 'Hidden.\n',
  'memos/node_modules/g.md': 'Of others.\n',
  'memos/.gitignore': 'private/\n',
  '.git/HEAD': '',
  'picture.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
  'latin.md': new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x70, 0x65, 0x6e, 0x73, 0x2e]),
  'wide.md': new Uint8Array([0xff, 0xfe, 0x47, 0, 0x6f, 0, 0x2e, 0]),
  'odd.md': '---\nprofile: party\n---\n\nPlease \u001b[31mred\u001b[0m go.\n',
}

let built: Build
let folder: string

before(() => {
  built = build()
  folder = temporaryFolder()
  writeFiles(folder, files)
})

after(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const lens = (args: readonly string[], input?: string | Uint8Array): Promise<Result> =>
  run(built.cli, args, { cwd: folder, ...(input === undefined ? {} : { input }) })

/** Paths of the JSON output, in order; those in error with it. */
async function pathsOf(...names: string[]): Promise<string[]> {
  const { out } = await lens(['--format', 'json', ...names])
  const { files: entries } = JSON.parse(out)
  return entries.map(({ path: name, error }: { path: string; error?: string }) =>
    error ? `${name}: ${error}` : name,
  )
}

describe('which drafts are read', () => {
  it('those in a folder, but for what .gitignore and node_modules hold', async () => {
    assert.deepEqual(await pathsOf('memos'), [
      'memos/a.md',
      'memos/b.txt',
      'memos/d.markdown',
      'memos/deep/c.memo',
      'memos/e.html',
    ])
  })

  it('those that a glob matches', async () => {
    assert.deepEqual(await pathsOf('memos/**/*.{md,memo}'), ['memos/a.md', 'memos/deep/c.memo'])
  })

  it('a file named outright, ignored or not, once', async () => {
    const names = ['memos/private/f.md', './memos/private/f.md', 'memos/e.html']
    assert.deepEqual(await pathsOf(...names), ['memos/private/f.md', 'memos/e.html'])
  })

  it('in several encodings', async () => {
    const { out, code } = await lens(['--format', 'json', 'latin.md', 'wide.md'])
    assert.equal(code, 0)
    const sizes = JSON.parse(out).files.map(
      (file: { report: { sentences: { end: number }[] } }) => file.report.sentences[0]?.end,
    )
    assert.deepEqual(sizes, ['Café opens.'.length, '\ufeffGo.'.length])
  })
})

describe('what cannot be read', () => {
  it('is named, and the rest is done', async () => {
    const names = ['nowhere.md', 'picture.md', 'memos/d.markdown', 'x*.md']
    const { code, out, err } = await lens(names)
    assert.equal(code, 2)
    assert.match(out, /^memos\/d\.markdown\n/)
    assert.equal(err.split('\n').filter(Boolean).length, 3)
    assert.match(err, /^nowhere\.md: There is no such file/m)
    assert.match(err, /^picture\.md: It is no text file/m)
    assert.match(err, /^x\*\.md: No file matches/m)
  })

  it('is an entry of its own in JSON', async () => {
    assert.deepEqual(await pathsOf('picture.md', 'memos/d.markdown'), [
      'picture.md: It is no text file.',
      'memos/d.markdown',
    ])
    const { code, out, err } = await lens(['--format=ndjson', 'picture.md', 'memos/d.markdown'])
    assert.equal(code, 2)
    assert.equal(err, '')
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map(line => Object.keys(JSON.parse(line))),
      [
        ['path', 'error'],
        ['path', 'report'],
      ],
    )
  })

  it('is what is too large', async () => {
    const large = path.join(folder, 'large.md')
    writeFileSync(large, 'a '.repeat(6 * 1024 * 1024))
    const { code, err } = await lens(['large.md'])
    rmSync(large)
    assert.equal(code, 2)
    assert.match(err, /^large\.md: It is larger than 10 MB/)
  })
})

describe('options', () => {
  const unusable: readonly (readonly [string, RegExp])[] = [
    ['--colour', /--colour/],
    ['--format xml memos', /'xml'.*text, json, ndjson/],
    ['--max many memos', /--max/],
    ['--profile party memos', /'party'.*change-announcement/],
    ['--batch memos', /--batch/],
    ['--batch --format json', /ndjson/],
    ['--stdin-filename a.txt memos', /--stdin/],
    ['--rewrites=yes memos', /--rewrites/],
    ['', /--help/],
  ]
  for (const [args, names] of unusable)
    it(`names what is wrong with "${args}" in one line`, async () => {
      const { code, out, err } = await lens(args.split(' ').filter(Boolean))
      assert.equal(code, 2)
      assert.equal(out, '')
      assert.match(err, /^leadership-lens: .*\n$/)
      assert.match(err, names)
    })

  it('--max sets the exit code, nothing else does', async () => {
    assert.equal((await lens(['memos'])).code, 0)
    assert.equal((await lens(['--max', '0', 'memos'])).code, 1)
    assert.equal((await lens(['--max', '100', 'memos'])).code, 0)
    assert.equal((await lens(['--max', '0', 'memos', 'nowhere.md'])).code, 2)
  })

  it('--profile and --rewrites reach the report', async () => {
    const { out } = await lens(['--format', 'ndjson', '--profile', 'values', '--rewrites', 'memos/a.md'])
    const { report } = JSON.parse(out)
    assert.deepEqual([report.profile, report.profileFrom], ['values', 'option'])
    const rewrites = report.findings.flatMap((finding: { rewrites: object[] }) => finding.rewrites)
    assert.ok(rewrites.length > 0)
    assert.deepEqual(Object.keys(rewrites[0]).sort(), ['end', 'force', 'start', 'strategy', 'text', 'title'])
  })

  it('--help and --version print and end', async () => {
    const { code, out } = await lens(['--help'])
    assert.equal(code, 0)
    for (const option of ['--format', '--rewrites', '--profile', '--max', '--stdin', '--batch', '--no-color'])
      assert.ok(out.includes(option), option)
    assert.ok(out.split('\n').every(line => line.length <= 80))
  })
})

describe('standard input', () => {
  it('is a draft', async () => {
    const { code, out } = await lens(['-', '--format', 'json'], 'We begin.')
    assert.equal(code, 0)
    assert.equal(JSON.parse(out).files[0].path, '<stdin>')
    assert.equal(JSON.parse(out).files[0].report.sentences.length, 1)
  })

  it('has the format of the name it is given', async () => {
    const sentences = async (...args: string[]) =>
      JSON.parse((await lens([...args, '--format', 'json'], '# We begin today\n')).out).files[0].report
        .sentences.length
    assert.equal(await sentences('--stdin'), 0)
    assert.equal(await sentences('--stdin', '--stdin-filename', 'notes/a.txt'), 1)
  })
})

describe('text output', () => {
  it('says verdict, questions and marks in 80 columns, without colour', async () => {
    const { out } = await lens(['memos/a.md', '--rewrites'])
    const lines = out.split('\n')
    assert.equal(lines[0], 'memos/a.md')
    assert.match(lines[1] ?? '', /directing/)
    for (const question of ['Why are we', 'Where are we', 'How will we', 'What needs to'])
      assert.equal(lines.filter(line => line.includes(question)).length, 1)
    assert.match(out, /^ {2}\d+:\d+ +\S/m)
    assert.match(out, /^ +→ \S/m)
    assert.ok(
      lines.every(line => line.length <= 80),
      lines.find(line => line.length > 80),
    )
    assert.ok(!out.includes('\u001b'))
  })

  it('shows problems of the front matter, and no escape sequences of the draft', async () => {
    const { out } = await lens(['odd.md'])
    assert.match(out, /2:10 +There is no profile `party`/)
    assert.ok(!out.includes('\u001b'))
  })

  it('counts several drafts', async () => {
    const { out } = await lens(['memos'])
    assert.match(out, /\n5 drafts, \d+ marks?\n$/)
  })
})
