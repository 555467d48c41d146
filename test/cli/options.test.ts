/** Every option that --help names does what it says, and there is no other. */

import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { help } from '../../src/cli/help.ts'
import { knownOptions, readOptions } from '../../src/cli/options.ts'
import { type Build, build, type Result, run, temporaryFolder, writeFiles } from './build.ts'

const orders = 'You must file the form. You must return the badge. You must clear the desk.\n'.repeat(3)

let built: Build
let folder: string
before(() => {
  built = build()
  folder = temporaryFolder()
  writeFiles(folder, {
    'memo.md': orders,
    'fix.md': 'Obviously, you must file the form by 3 May.\n',
    'house.yaml': 'prefer: { badge: pass }\n',
  })
})
after(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const lens = (args: string, input = ''): Promise<Result> =>
  run(built.cli, args.split(' '), {
    cwd: folder,
    input,
    env: { ...process.env, NODE_OPTIONS: '', FORCE_TTY: '' },
  })
const content = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
const reportOf = ({ out }: Result) => JSON.parse(out).report

const does: Readonly<Record<string, () => Promise<void>>> = {
  format: async () => {
    const first = {
      text: 'memo.md',
      json: '{"version":1',
      ndjson: '{"path"',
      sarif: '{"$schema"',
      github: '::',
    }
    for (const [format, start] of Object.entries({ ...first, html: '<!DOCTYPE html>', markdown: '## ' })) {
      const { code, out } = await lens(`--format ${format} memo.md`)
      assert.equal(code, 0)
      assert.ok(out.startsWith(start), `${format}: ${out.slice(0, 40)}`)
    }
  },
  baseline: async () => {
    await lens('--baseline base.json --update-baseline memo.md')
    assert.equal((await lens('--max 0 memo.md')).code, 1)
    assert.equal((await lens('--max 0 --baseline base.json memo.md')).code, 0)
  },
  'update-baseline': async () => {
    await lens('--baseline new.json --update-baseline memo.md')
    const { version, files } = JSON.parse(content('new.json'))
    assert.deepEqual([version, Object.keys(files)], [1, ['memo.md']])
    // Written anew, it forgets what is gone.
    writeFileSync(path.join(folder, 'memo.md'), 'We begin on Monday.\n')
    await lens('--baseline new.json --update-baseline memo.md')
    assert.deepEqual(JSON.parse(content('new.json')).files, {})
    writeFileSync(path.join(folder, 'memo.md'), orders)
  },
  rewrites: async () => {
    const [without, withThem] = await Promise.all([
      lens('--format ndjson memo.md'),
      lens('--format ndjson --rewrites memo.md'),
    ])
    assert.ok(!('rewrites' in reportOf(without).findings[0]))
    assert.ok(reportOf(withThem).findings.every((finding: object) => 'rewrites' in finding))
  },
  fix: async () => {
    assert.equal((await lens('--fix fix.md')).code, 0)
    assert.equal(content('fix.md'), 'You must file the form by 3 May.\n')
  },
  'dry-run': async () => {
    writeFileSync(path.join(folder, 'dry.md'), 'Obviously, you must file the form by 3 May.\n')
    assert.match((await lens('--fix --dry-run dry.md')).out, /^\+You must/m)
    assert.match(content('dry.md'), /^Obviously/)
  },
  profile: async () => {
    const report = reportOf(await lens('--format ndjson --profile values memo.md'))
    assert.deepEqual([report.profile, report.profileFrom], ['values', 'option'])
  },
  config: async () => {
    const { findings } = reportOf(await lens('--format ndjson --config house.yaml memo.md'))
    assert.ok(findings.some(({ message }: { message: string }) => message.includes('“pass” for “badge”')))
  },
  max: async () => {
    const { code, err } = await lens('--max 0 memo.md')
    assert.deepEqual([code, /^leadership-lens: \d+ findings, 0 allowed\.\n$/.test(err)], [1, true])
    assert.equal((await lens('--max 99 memo.md')).code, 0)
  },
  workers: async () => {
    assert.deepEqual(await lens('--workers 2 memo.md fix.md'), await lens('--workers 1 memo.md fix.md'))
    for (const wrong of ['0', 'two', '100', '1.5']) {
      const { code, err } = await lens(`--workers ${wrong} memo.md`)
      assert.equal(code, 2)
      assert.match(err, /^leadership-lens: --workers takes a number from 1 to 99/)
    }
  },
  stdin: async () => {
    assert.equal(JSON.parse((await lens('--stdin --format json', 'We begin.')).out).files[0].path, '<stdin>')
  },
  'stdin-filename': async () => {
    const { files } = JSON.parse(
      (await lens('--stdin --stdin-filename a.txt --format json', '# We begin')).out,
    )
    assert.deepEqual([files[0].path, files[0].report.sentences.length], ['a.txt', 1])
  },
  batch: async () => {
    const { out } = await lens('--batch', '{"id": 7, "text": "We begin."}\n')
    assert.equal(JSON.parse(out).id, 7)
  },
  'no-color': async () => {
    // Where there is a terminal; through a pipe there is no colour to take away.
    const colour = (args: string[]): unknown => {
      const command = readOptions(args, true)
      return 'options' in command && command.options.color
    }
    assert.deepEqual([colour(['a.md']), colour(['--no-color', 'a.md'])], [true, false])
    assert.ok(!(await lens('--no-color memo.md')).out.includes('\u001b'))
  },
  help: async () => assert.deepEqual(await lens('--help'), { code: 0, out: help, err: '' }),
  version: async () => assert.match((await lens('--version')).out, /^\S+\n$/),
}

describe('options', () => {
  const inHelp = new Set([...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name))

  it('are in --help, all of them and no others, and each has a test', () => {
    assert.deepEqual([...inHelp].sort(), [...knownOptions].sort())
    assert.deepEqual(Object.keys(does).sort(), [...knownOptions].sort())
  })

  for (const [name, test] of Object.entries(does)) it(`--${name} does what it says`, test)

  const together: readonly (readonly [args: string, says: RegExp])[] = [
    ['--dry-run memo.md', /--fix/],
    ['--update-baseline memo.md', /--baseline FILE/],
    ['--fix --workers 2 memo.md', /--fix does not go with --workers/],
    ['--fix --max 1 memo.md', /--fix does not go with --max/],
    ['--fix -', /standard input/],
    ['--batch --baseline base.json', /--baseline goes with files/],
    ['--batch --update-baseline', /--update-baseline goes with files/],
    ['compare memo.md fix.md --fix', /--fix does not go with compare/],
    ['compare memo.md fix.md --baseline base.json', /--baseline does not go with compare/],
    ['compare memo.md fix.md --workers 2', /--workers does not go with compare/],
    ['compare memo.md fix.md --format sarif', /'sarif'.*text, json, html, markdown/],
  ]
  for (const [args, says] of together)
    it(`says what does not go together in "${args}"`, () => {
      const command = readOptions(args.split(' '), false)
      assert.equal(command.kind, 'unusable')
      assert.match('message' in command ? command.message : '', says)
    })
})
