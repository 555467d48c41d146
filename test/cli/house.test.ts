import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Build, build, type Result, run, temporaryFolder, writeFiles } from './build.ts'

const style = `files:
  "policies/**": policy-compliance
ignore: ["archive/**"]
prefer: { utilize: use }
profiles:
  - { id: town-hall, range: [0.6, 0.9] }
`

const files: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  '.leadership-lens.yaml': style,
  'policies/a.md': 'Utilize the form.\n',
  'policies/b.md': '---\nprofile: town-hall\n---\n\nUtilize the form.\n',
  'archive/c.md': 'Utilize the form.\n',
  'other/.leadership-lens.yaml': 'houseNmaes: [X]\nprefer: { form: sheet }\n',
  'other/d.md': 'Utilize the form.\n',
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

const lens = (args: readonly string[], input = ''): Promise<Result> =>
  run(built.cli, ['--format', 'ndjson', ...args], { cwd: path.join(folder, 'policies'), input })

/** "path profile (from): findings of the house" of each entry. */
const told = ({ out }: Result): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { path: name, report } = JSON.parse(line)
      const own = report.findings
        .filter(({ rule }: { rule: string }) => rule.startsWith('house/'))
        .map(({ message }: { message: string }) => message)
      return `${name} ${report.profile} (${report.profileFrom}): ${own.join(' ')}`
    })

describe('the house style on the command line', () => {
  it('is found above each draft, up to the root of the repository', async () => {
    const result = await lens(['a.md', 'b.md'])
    assert.deepEqual(told(result), [
      'a.md policy-compliance (config): This house says “use” for “Utilize”.',
      'b.md town-hall (front-matter): This house says “use” for “Utilize”.',
    ])
    assert.deepEqual([result.code, result.err], [0, ''])
  })

  it('passes over what it ignores, unless that is named', async () => {
    assert.deepEqual(told(await lens(['../archive'])), [])
    assert.equal(told(await lens(['../archive/c.md'])).length, 1)
  })

  it('names what cannot be used, with its line, and does the rest', async () => {
    const result = await lens(['../other/d.md'])
    assert.match(
      result.err,
      /^\.\.\/other\/\.leadership-lens\.yaml:1:1: There is no key `houseNmaes`\. Did you mean `houseNames`\?\n$/,
    )
    assert.deepEqual(told(result), ['../other/d.md general (default): This house says “sheet” for “form”.'])
    assert.equal(result.code, 2)
  })

  it('can be named for all drafts, and its profiles asked for', async () => {
    const result = await lens([
      '--config',
      '../.leadership-lens.yaml',
      '--profile',
      'town-hall',
      '../other/d.md',
    ])
    assert.deepEqual(told(result), ['../other/d.md town-hall (option): This house says “use” for “Utilize”.'])
    assert.equal((await lens(['--config', 'none.yaml', 'a.md'])).code, 2)
  })

  it('holds for a batch when it is named', async () => {
    const args = ['--config', '../.leadership-lens.yaml', '--batch']
    const line = `${JSON.stringify({ id: 1, text: 'Utilize it.', profile: 'town-hall' })}\n`
    const { report } = JSON.parse((await lens(args, line)).out)
    assert.equal(report.profile, 'town-hall')
    const messages = report.findings.map(({ message }: { message: string }) => message)
    assert.ok(messages.includes('This house says “use” for “Utilize”.'), messages.join(' '))
  })
})
