/** Every format read back by a parser that is not ours, and all of them telling the same findings. */

import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Log } from 'sarif'
import { unified } from 'unified'
import { type Build, build, root, run, temporaryFolder, writeFiles } from './build.ts'

const orders = 'You must file the form. You must return the badge. You must clear the desk.'
  .concat('\n')
  .repeat(3)
const texts: Readonly<Record<string, string>> = {
  'a,b/50% off.md': orders,
  'a,b/ends:here.md': `Good morning 🙂 all.\r\n\r\n${orders.replaceAll('\n', '\r\n')}\r\n[[why: the reason]]\r\n`,
  'plain.txt': `${orders}\n# No heading here <b>\n`,
}
const unreadable = 'a,b/picture.md'

interface Finding {
  readonly rule: string
  readonly message: string
  readonly start: number
  readonly end: number
  readonly severity: 'hint' | 'information' | 'warning'
  readonly visible: boolean
}
interface Entry {
  readonly path: string
  readonly error?: string
  readonly report: {
    readonly findings: readonly Finding[]
    readonly reading: { readonly warnings: readonly string[] }
  }
}

let built: Build
let folder: string
/** As the JSON says it: what every other format is held against. */
let entries: readonly Entry[]
let shown: readonly (Finding & { readonly path: string; readonly words: string })[]

const lens = async (...args: string[]): Promise<string> =>
  (await run(built.cli, [...args, 'a,b', 'plain.txt'], { cwd: folder })).out

const readJson = (...name: string[]) => JSON.parse(readFileSync(path.join(root, ...name), 'utf8'))

before(async () => {
  built = build()
  folder = temporaryFolder()
  writeFiles(folder, { ...texts, [unreadable]: new Uint8Array([0, 1, 2]) })
  entries = JSON.parse(await lens('--format', 'json')).files
  shown = entries.flatMap(({ path: name, report }) =>
    (report?.findings ?? [])
      .filter(({ visible }) => visible)
      .map(finding => ({
        ...finding,
        path: name,
        words: (texts[name] ?? '').slice(finding.start, finding.end),
      })),
  )
})
after(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Line and column of UTF-16 code units from 1, counted here a second time. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

describe('json and ndjson', () => {
  it('hold what the schema says', async () => {
    const validate = new Ajv2020({ strict: true }).compile(readJson('docs/report.schema.json'))
    const whole = JSON.parse(await lens('--format', 'json', '--rewrites'))
    assert.deepEqual(Object.keys(whole), ['version', 'files'])
    const lines = (await lens('--format', 'ndjson', '--rewrites')).trim().split('\n')
    assert.deepEqual(
      lines.map(line => JSON.parse(line)),
      whole.files,
    )
    assert.equal(whole.files.length, 4)
    for (const entry of whole.files)
      if (entry.path === unreadable) assert.equal(entry.error, 'It is no text file.')
      else assert.ok(validate(entry.report), JSON.stringify(validate.errors))
    const isValid = (value: unknown): boolean => validate(value)
    assert.ok(!isValid({ ...whole.files[0].report, version: 2 }))
    assert.ok(shown.length > 6)
  })
})

/** The standard's own schema is written in draft 4, which differs in what it calls itself only. */
function sarifValidator() {
  const { $schema, id, ...schema } = readJson('test/cli/formats/sarif-schema-2.1.0.json')
  assert.match($schema, /draft-04/)
  assert.match(id, /sarif-2\.1\.0/)
  const isUri = (text: string): boolean => URL.canParse(text)
  return new Ajv({
    strict: false,
    // One of its patterns is an error where Unicode is on.
    unicodeRegExp: false,
    allErrors: true,
    formats: {
      uri: isUri,
      'uri-reference': (text: string) => URL.canParse(text, 'file:///a/') && !/[\s<>"{}|\\^`]/.test(text),
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    },
  }).compile(schema)
}

describe('sarif', () => {
  it('is valid by the schema of the standard', async () => {
    const validate = sarifValidator()
    const isValid = (value: unknown): boolean => validate(value)
    const log = JSON.parse(await lens('--format', 'sarif'))
    assert.ok(isValid(log), JSON.stringify(validate.errors, null, 1))
    assert.ok(
      validate(JSON.parse((await run(built.cli, ['--format', 'sarif', 'none.md'], { cwd: folder })).out)),
    )
    // What is no SARIF does not pass.
    assert.ok(!isValid({ ...log, version: '2.0.0' }))
    const [first] = log.runs
    for (const wrong of [
      { ...first, tool: {} },
      { ...first, results: [{ ...first.results[0], level: 'bad' }] },
      { ...first, results: [{ ...first.results[0], message: 'words' }] },
      { ...first, extra: 1 },
    ])
      assert.ok(!isValid({ ...log, runs: [wrong] }))
  })

  it('tells each finding at its place, and what could not be read', async () => {
    const log: Log = JSON.parse(await lens('--format', 'sarif'))
    const [first] = log.runs
    const results = (first?.results ?? []).map(({ ruleId, message, level, locations }) => {
      const place = locations?.[0]?.physicalLocation
      const region = place?.region
      const file = decodeURIComponent(place?.artifactLocation?.uri ?? '')
      const start = region?.charOffset ?? -1
      const end = start + (region?.charLength ?? 0)
      const text = texts[file] ?? ''
      assert.deepEqual({ line: region?.startLine, column: region?.startColumn }, placeOf(text, start))
      assert.deepEqual({ line: region?.endLine, column: region?.endColumn }, placeOf(text, end))
      return [file, ruleId, message.text, level === 'warning', text.slice(start, end)]
    })
    assert.deepEqual(
      results,
      shown.map(({ path: name, rule, message, severity, words }) => [
        name,
        rule,
        message,
        severity === 'warning',
        words,
      ]),
    )
    const [problem] = first?.invocations?.[0]?.toolExecutionNotifications ?? []
    const uri = problem?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
    assert.deepEqual([decodeURIComponent(uri), problem?.message.text], [unreadable, 'It is no text file.'])
    const rules = new Set(first?.tool.driver.rules?.map(({ id }) => id))
    for (const { rule } of shown) assert.ok(rules.has(rule), rule)
  })
})

/** As a runner of GitHub's reads a workflow command: the name, properties between commas, the message behind "::". */
function commandOf(line: string): { name: string; properties: ReadonlyMap<string, string>; message: string } {
  const [, name = '', list = '', message = ''] = /^::([a-z]+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
  const plain = (text: string): string =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const properties = list.split(',').map((each): [string, string] => {
    const [key = '', value = ''] = each.split(/=(.*)/s)
    return [key, plain(value)]
  })
  return { name, properties: new Map(properties), message: plain(message) }
}

describe('github', () => {
  it('annotates each finding in its line', async () => {
    const commands = (await lens('--format', 'github')).trim().split('\n').map(commandOf)
    const [problems, findings] = [true, false].map(is =>
      commands.filter(({ properties }) => (properties.get('file') === unreadable) === is),
    )
    assert.deepEqual(
      problems?.map(({ name, message }) => [name, message]),
      [['warning', 'It is no text file.']],
    )
    assert.deepEqual(
      findings?.map(({ name, properties, message }) => [
        properties.get('file'),
        // A title for readers, the rule's name in parentheses.
        /^[A-Z][^()]+ \(([\w-]+)\)$/.exec(properties.get('title') ?? '')?.[1],
        Number(properties.get('line')),
        Number(properties.get('endLine')),
        name === 'warning',
        message,
      ]),
      shown.map(({ path: name, rule, start, end, severity, message }) => [
        name,
        rule,
        placeOf(texts[name] ?? '', start).line,
        placeOf(texts[name] ?? '', end).line,
        severity === 'warning',
        message,
      ]),
    )
  })
})

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('')
const named =
  (tag: string) =>
  ({ tagName }: Node): boolean =>
    tagName === tag
const readable = (): string[] => entries.filter(({ error }) => error === undefined).map(each => each.path)

/** What the reports list with a number: what is said of a whole draft stands apart. */
function listed(name: string): string[] {
  const warnings = entries.find(each => each.path === name)?.report.reading.warnings ?? []
  return shown
    .filter(finding => finding.path === name && !warnings.includes(finding.rule))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ message }) => message)
}

describe('html', () => {
  it('is one page with an article for each draft, its text and its findings', async () => {
    const page = all(
      unified()
        .use(rehypeParse, { emitParseErrors: true })
        .parse(await lens('--format', 'html')),
    )
    const articles = page.filter(named('article'))
    assert.deepEqual(
      articles.map(article => words(all(article).find(named('h2')) ?? { type: 'none' })),
      [...readable(), 'Not reviewed'],
    )
    const [overview] = page.filter(named('table'))
    assert.deepEqual(
      all(overview ?? { type: 'none' })
        .filter(node => named('th')(node) && node.properties?.['scope'] === 'row')
        .map(words),
      readable(),
    )
    const unread = entries.filter(({ error }) => error !== undefined)
    assert.ok(unread.length > 0)
    for (const { path: name } of unread) assert.ok(words(articles.at(-1) ?? { type: 'none' }).includes(name))

    for (const [at, article] of articles.slice(0, -1).entries()) {
      const list = all(article).find(({ properties }) => String(properties?.['className']) === 'findings')
      const messages = (list?.children ?? []).map(item => item.children?.[0]?.value?.trim())
      assert.deepEqual(messages, listed(readable()[at] ?? ''))
    }
    assert.ok(!page.some(({ tagName = '' }) => ['script', 'img', 'link', 'iframe'].includes(tagName)))
  })
})

describe('markdown', () => {
  it('has a heading for each draft and its findings as a list', async () => {
    const tree: Node = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(await lens('--format', 'markdown'))
    const blocks = tree.children ?? []
    const headings = blocks.filter(
      ({ type, ...rest }) => type === 'heading' && 'depth' in rest && rest.depth === 2,
    )
    assert.deepEqual(headings.map(words), [...readable(), 'Not reviewed'])
    headings.slice(0, -1).forEach((heading, at) => {
      const from = blocks.indexOf(heading)
      const next = headings[at + 1]
      const own = blocks.slice(from, next ? blocks.indexOf(next) : undefined)
      const list = own.find(
        ({ type, ...rest }) => type === 'list' && 'ordered' in rest && rest.ordered === true,
      )
      const lines = (list?.children ?? []).map(item => words(item.children?.[0] ?? item))
      const wanted = listed(readable()[at] ?? '')
      assert.equal(lines.length, wanted.length)
      lines.forEach((line, index) => {
        assert.ok(line.endsWith(wanted[index] ?? '?'), `${line} / ${wanted[index]}`)
      })
    })
    for (const { type } of all(tree)) assert.ok(!['html', 'link', 'image', 'code'].includes(type), type)
  })
})
