/** What the README and docs/scale.md tell people to type is something the program takes. */

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { readOptions } from '../src/cli/options.ts'
import { root } from './cli/build.ts'

const page = (name: string): string => readFileSync(path.join(root, name), 'utf8')
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, 'g'))].map(([, code = '']) => code)

/** Words of a shell line: quotes hold together what is within them. */
const wordsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map(word => word.replace(/^["']|["']$/g, ''))

/** The arguments of every call in shell lines; what is piped or redirected is the shell's. */
const callsIn = (lines: string): string[][] =>
  [...lines.matchAll(/(?:^|[\s"'])leadership-lens (?!\[)([^|><\n#]*)/gm)].map(([, args = '']) =>
    wordsOf(args.replace(/["'\\]?\s*$/, '')),
  )

describe('the commands that are shown', () => {
  for (const name of ['README.md', 'docs/scale.md'])
    it(`are taken, in ${name}`, () => {
      const calls = callsIn(blocks(page(name), 'sh').join('\n'))
      assert.ok(calls.length >= 3)
      for (const args of calls) {
        const command = readOptions(args, false)
        assert.notEqual(
          command.kind,
          'unusable',
          `${args.join(' ')}: ${'message' in command && command.message}`,
        )
      }
    })
})

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}

describe('the example workflow', () => {
  const [source = ''] = blocks(page('README.md'), 'yaml')
  const { on, jobs, permissions } = parse(source, { strict: true, uniqueKeys: true })
  const steps: readonly Step[] = jobs.lens.steps

  it('is one for pull requests that may only read', () => {
    assert.equal(on, 'pull_request')
    assert.deepEqual(permissions, { contents: 'read' })
    assert.match(jobs.lens['runs-on'], /^ubuntu-/)
    for (const step of steps) assert.equal(Number('uses' in step) + Number('run' in step), 1)
    for (const { uses } of steps) if (uses !== undefined) assert.match(uses, /^actions\/[\w-]+@v\d+$/)
  })

  it('runs the program with options that it takes, and uploads what it wrote', () => {
    const lines = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
    const calls = lines.flatMap(callsIn)
    assert.equal(calls.length, lines.length)
    const options = calls.map(args => {
      const command = readOptions(args, false)
      assert.ok(command.kind === 'read', args.join(' '))
      return command.options
    })
    assert.deepEqual(
      options.map(({ format, max, baseline }) => [format, max, baseline]),
      [
        ['github', 0, '.lens-baseline.json'],
        ['html', undefined, undefined],
      ],
    )
    const upload = steps.find(({ uses }) => uses?.includes('upload-artifact'))
    assert.equal(upload?.with?.['path'], lines[1]?.split('> ')[1])
    assert.equal(upload?.if, 'always()')
  })
})

describe('links of the README', () => {
  it('lead to files that are there', () => {
    const targets = [...page('README.md').matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target)
    assert.ok(targets.length > 4)
    for (const target of targets) assert.ok(existsSync(path.join(root, target)), target)
  })
})
