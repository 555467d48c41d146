/** What the manifest contributes and what the code knows are the same, read from both; nothing is listed here. */

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { settingNames } from '../../src/config/settings.ts'

const prefix = 'leadershipLens.'
// Unknown data is walked, never trusted: each walker below checks what it finds.
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest: Readonly<Record<string, unknown>> = readJson('package.json')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)

/** All values of a key, however deep. */
const deep = (value: unknown, key: string): string[] =>
  !isObject(value)
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === key && typeof inner === 'string' ? [inner] : deep(inner, key),
      )

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.startsWith('engine'))
  .map(name => readFileSync(path.join('src', name), 'utf8'))
  .join('\n')

const quoted = (pattern: RegExp): Set<string> =>
  new Set([...code.matchAll(pattern)].map(match => match[1] ?? ''))

const contributes = manifest['contributes']
const commands = new Set(deep(at(contributes, 'commands'), 'command'))
const whens = deep(contributes, 'when').concat(deep(contributes, 'enablement'))

describe('the manifest', () => {
  it('titles every command', () => {
    const titles = deep(at(contributes, 'commands'), 'title')
    assert.ok(commands.size > 0)
    assert.equal(titles.length, commands.size)
    for (const title of titles) assert.ok(title.trim() !== '')
  })

  it('has every command of menus and keys among the commands', () => {
    const used = ['menus', 'keybindings'].flatMap(part => deep(at(contributes, part), 'command'))
    assert.deepEqual(
      used.filter(name => name.startsWith(prefix) && !commands.has(name)),
      [],
    )
  })

  it('has every command that the code or a walkthrough runs among the commands', () => {
    const inCode = quoted(/(?:command:|executeCommand\(\s*|command: ')'?(leadershipLens\.\w+)/g)
    const inSteps = JSON.stringify(at(contributes, 'walkthroughs') ?? '').matchAll(
      /(?:command|onCommand):(leadershipLens\.\w+)/gi,
    )
    const used = [...inCode, ...[...inSteps].map(match => match[1] ?? '')]
    assert.ok(used.length > 0)
    assert.deepEqual(
      used.filter(name => !commands.has(name)),
      [],
    )
  })

  it('has every registered command with a name in the code among the commands', () => {
    const views = new Set(deep(at(contributes, 'views'), 'id'))
    // By its name, or by a constant that holds it.
    const registered = quoted(/(?:registerCommand\(\s*|const \w+ = )'(leadershipLens\.\w+)'/g)
    assert.ok(registered.size > 0)
    assert.deepEqual(
      [...registered].filter(name => !commands.has(name) && !views.has(name)),
      [],
    )
  })

  it('contributes the settings that are read, and no others', () => {
    const contributed = Object.keys(at(contributes, 'configuration', 'properties') ?? {})
    assert.deepEqual(contributed.sort(), settingNames.map(name => prefix + name).sort())
  })

  it('asks only for contexts that the code sets, and the other way round', () => {
    const used = new Set(whens.flatMap(when => when.match(/leadershipLens\.[\w.]+/g) ?? []))
    const set = quoted(/'setContext',\s*'(leadershipLens\.[\w.]+)'/g)
    const views = new Set(deep(at(contributes, 'views'), 'id'))
    assert.deepEqual(
      [...used].filter(name => !set.has(name) && !views.has(name)),
      [],
    )
    assert.deepEqual(
      [...set].filter(name => !used.has(name)),
      [],
    )
  })

  it('names views that the code provides', () => {
    for (const id of deep(at(contributes, 'views'), 'id')) assert.ok(code.includes(`'${id}'`), id)
  })

  it('names files that are there', () => {
    const files =
      JSON.stringify([manifest['icon'], contributes]).match(
        /"\.?\/?(?:media|syntaxes|docs|snippets)\/[^"]+\.\w+"/g,
      ) ?? []
    assert.ok(files.length > 3)
    assert.deepEqual(
      files.map(file => file.slice(1, -1)).filter(file => !existsSync(file)),
      [],
    )
  })
})
