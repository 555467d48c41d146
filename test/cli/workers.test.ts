/** Worker threads change how long it takes, and nothing else. */

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { type Build, build, run, temporaryFolder, writeFiles } from './build.ts'

const memo = (n: number): string =>
  `Dear team ${n},\n\nYou must send list ${n} by Friday. We do this so that hall ${n} opens on time.\n`

const lines = Array.from({ length: 120 }, (_, n) =>
  n % 17 === 5
    ? `{"id": ${n}, "text": `
    : JSON.stringify({ id: n, text: memo(n).repeat(n % 7 === 0 ? 12 : 1) }),
)

let built: Build
let folder: string

before(() => {
  built = build()
  folder = temporaryFolder()
  writeFiles(folder, {
    '.leadership-lens.yaml': 'prefer: { list: roster }\nhouseNmaes: [X]\n',
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`memos/${String(n).padStart(3, '0')}.md`, memo(n)]),
    ),
    'memos/030.md': new Uint8Array([0, 1, 2]),
  })
})
after(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const lens = (args: readonly string[], input = '') => run(built.cli, args, { cwd: folder, input })

describe('--workers', () => {
  it('gives the same answers to a batch, in order, past lines that cannot be used', async () => {
    const [one, many] = await Promise.all(
      ['1', '3'].map(workers => lens(['--batch', '--rewrites', '--workers', workers], lines.join('\n'))),
    )
    assert.equal(one?.code, 0)
    assert.equal(one?.out.trim().split('\n').length, lines.length)
    assert.deepEqual(many, one)
    const answers = (one?.out ?? '')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    answers.forEach(({ id, line, report, error }, n) => {
      if (n % 17 === 5) assert.deepEqual([line, typeof error], [n + 1, 'string'])
      else assert.deepEqual([id, report.version], [n, 1])
    })
  })

  it('gives the same of files, in every format, and says once what is wrong with a house style', async () => {
    for (const format of ['text', 'sarif']) {
      const [one, two] = await Promise.all(
        ['1', '2'].map(workers => lens(['--format', format, '--workers', workers, 'memos'])),
      )
      assert.deepEqual(two, one)
      assert.equal(one?.code, 2)
      assert.equal(one?.err.match(/houseNmaes/g)?.length, 1)
      for (const words of ['030.md', 'It is no text file.'])
        assert.ok(`${one?.out}${one?.err}`.includes(words), words)
    }
    const { out } = await lens(['--format', 'ndjson', '--workers', '2', 'memos/001.md'])
    const messages = JSON.parse(out).report.findings.map(({ message }: { message: string }) => message)
    assert.ok(messages.includes('This house says “roster” for “list”.'), messages.join())
  })

  it('starts threads by itself when there is enough to read', async () => {
    const input = Array.from({ length: 600 }, (_, n) => JSON.stringify({ id: n, text: memo(n) })).join('\n')
    const [alone, byItself] = await Promise.all([
      lens(['--batch', '--workers', '1'], input),
      lens(['--batch'], input),
    ])
    assert.equal(byItself.out, alone.out)
  })

  it('counts findings of all threads for --max', async () => {
    const marked = Array.from({ length: 30 }, (_, id) =>
      JSON.stringify({
        id,
        text: 'You must file the form. You must return the badge. You must clear the desk. '.repeat(3),
      }),
    ).join('\n')
    const { out } = await lens(['--batch'], marked)
    const total = out
      .trim()
      .split('\n')
      .flatMap(line => JSON.parse(line).report.findings)
      .filter(({ severity }: { severity: string }) => severity !== 'hint').length
    assert.ok(total > 0)
    assert.equal((await lens(['--batch', '--workers', '2', '--max', String(total)], marked)).code, 0)
    assert.equal((await lens(['--batch', '--workers', '2', '--max', String(total - 1)], marked)).code, 1)
  })

  it('answers a line before the next one is there, and waits for a slow reader', async () => {
    const child = spawn(process.execPath, [built.cli, '--batch', '--workers', '2'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    child.stdin.on('error', () => {})
    child.stdin.write('{"id": "first", "text": "Go."}\n')
    const first = await new Promise<string>(resolve =>
      child.stdout.once('data', data => resolve(String(data))),
    )
    assert.equal(JSON.parse(first).id, 'first')
    child.stdout.pause()
    const item = `${JSON.stringify({ id: 1, text: 'You must file the form today. '.repeat(300) })}\n`
    let sent = 0
    const stalled = await new Promise<boolean>(resolve => {
      const send = (): void => {
        sent += 1
        if (sent > 3000) resolve(false)
        else if (child.stdin.write(item)) setImmediate(send)
        else {
          const timer = setTimeout(() => resolve(true), 4000)
          child.stdin.once('drain', () => {
            clearTimeout(timer)
            send()
          })
        }
      }
      send()
    })
    child.kill()
    assert.ok(stalled, `took ${sent} drafts in with nobody reading`)
  })

  it('names the draft that a thread dies of, and reads the others', async () => {
    // Far more memory than a small heap holds; a thread that runs out of it ends alone.
    writeFiles(folder, {
      'heavy/a.md': memo(1),
      'heavy/b.md': 'We must go on with it today, and again. '.repeat(60_000),
      ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`heavy/c${n}.md`, memo(n)])),
    })
    const { code, out } = await run(built.cli, ['--format', 'ndjson', '--workers', '2', 'heavy'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=120' },
    })
    const entries = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.equal(code, 2)
    assert.equal(entries.length, 10)
    assert.match(entries[1].error, /^Its reading broke off: /)
    assert.equal(entries.filter(({ report }) => report).length, 9)
  })
})
