import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { type Build, build, run } from './build.ts'

let built: Build
before(() => {
  built = build()
})
after(() => built.remove())

/** What comes out for these lines: parsed. */
async function batch(lines: readonly string[], args: readonly string[] = [], end = '\n') {
  const { code, out, err } = await run(built.cli, ['--batch', ...args], { input: lines.join(end) })
  return {
    code,
    err,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}

const line = (id: unknown, text: unknown, rest: object = {}): string => JSON.stringify({ id, text, ...rest })

describe('--batch', () => {
  it('answers each line in order', async () => {
    const { code, answers } = await batch([line('a', 'We begin.'), line(2, ''), line(null, 'Go.')])
    assert.equal(code, 0)
    assert.deepEqual(
      answers.map(({ id, report }) => [id, report.version, report.sentences.length]),
      [
        ['a', 1, 1],
        [2, 1, 0],
        [null, 1, 1],
      ],
    )
  })

  it('knows format and profile', async () => {
    const { answers } = await batch(
      [
        line(1, '# We begin today'),
        line(2, '# We begin today', { format: 'text' }),
        line(3, 'Go.', { profile: 'values' }),
      ],
      ['--profile', 'recognition'],
    )
    assert.deepEqual(
      answers.map(({ report }) => [report.sentences.length, report.profile]),
      [
        [0, 'recognition'],
        [1, 'recognition'],
        [1, 'values'],
      ],
    )
  })

  it('says what is wrong with a line, and goes on', async () => {
    const lines = [
      '{"id": 1, "text": ',
      '5',
      line('c', 5),
      line('d', 'Go.', { format: 'html' }),
      line('e', 'Go.', { profile: 'party' }),
      line('f', 'Go.'),
    ]
    const { code, answers } = await batch(lines)
    assert.equal(code, 0)
    assert.deepEqual(
      answers.map(({ line: number, id, error, report }) => [number ?? id, typeof error, typeof report]),
      [
        [1, 'string', 'undefined'],
        [2, 'string', 'undefined'],
        ['c', 'string', 'undefined'],
        ['d', 'string', 'undefined'],
        ['e', 'string', 'undefined'],
        ['f', 'undefined', 'object'],
      ],
    )
  })

  it('takes line separators within texts, Windows line ends, a byte order mark and empty lines', async () => {
    const separated = '{"id": 1, "text": "We begin.\u2028We go on."}'
    const { answers } = await batch([`\ufeff${separated}`, '', line(2, 'Go.'), ''], [], '\r\n')
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, 2],
    )
  })

  it('adds rewrites when asked, and heeds --max', async () => {
    const orders = 'You must file the form. You must return the badge. You must clear the desk. '.repeat(3)
    const { code, answers } = await batch([line(1, orders)], ['--rewrites', '--max', '0'])
    assert.equal(code, 1)
    assert.ok(
      answers[0].report.findings.every((finding: { rewrites: unknown }) => Array.isArray(finding.rewrites)),
    )
  })

  it('answers a line before the next one is there', async () => {
    const child = spawn(process.execPath, [built.cli, '--batch'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    child.stdout.setEncoding('utf8')
    const next = (): Promise<string> => new Promise(resolve => child.stdout.once('data', resolve))
    child.stdin.write(`${line('first', 'Go.')}\n`)
    assert.equal(JSON.parse(await next()).id, 'first')
    child.stdin.write(`${line('second', 'Go.')}\n`)
    assert.equal(JSON.parse(await next()).id, 'second')
    child.stdin.end()
    assert.equal(await new Promise(resolve => child.on('close', resolve)), 0)
  })

  it('waits for a slow reader instead of piling up', async () => {
    const child = spawn(process.execPath, [built.cli, '--batch'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    const item = `${line(1, 'You must file the form today. '.repeat(300))}\n`
    let sent = 0
    // Nobody reads: once the pipes are full, the program stops taking lines in.
    const stalled = await new Promise<boolean>(resolve => {
      const send = (): void => {
        if (sent > 3000) {
          resolve(false)
          return
        }
        sent += 1
        if (child.stdin.write(item)) setImmediate(send)
        else {
          const timer = setTimeout(() => resolve(true), 3000)
          child.stdin.once('drain', () => {
            clearTimeout(timer)
            send()
          })
        }
      }
      send()
    })
    child.stdin.on('error', () => {})
    child.kill()
    assert.ok(stalled, `took ${sent} drafts in with nobody reading`)
  })

  it('ends without a word when its reader has had enough', async () => {
    const child = spawn(process.execPath, [built.cli, '--batch'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', part => {
      err += part
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    for (let i = 0; i < 2000; i++) child.stdin.write(`${line(i, 'You must file the form today.')}\n`)
    child.stdin.end()
    const code = await new Promise(resolve => child.on('close', resolve))
    assert.deepEqual([code, err], [0, ''])
  })
})
