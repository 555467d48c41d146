// Packs the library, the plugin and the command as npm would publish them, and uses all three in an empty project.
//   node scripts/npm-package.mjs
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tools } from './host/command.mjs'
import { root, temporaryFolder } from './host/paths.mjs'

/** Bytes unpacked: three bundles of the engine, the importers, the models. */
const packageBudget = 6_000_000

const env = { ...process.env, NODE_OPTIONS: '' }
const windows = process.platform === 'win32'
const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, env, encoding: 'utf8', shell: windows })
const node = (args, cwd, input = '') =>
  execFileSync(process.execPath, args, { cwd, env, encoding: 'utf8', input })

/** The README's own examples are what is run. */
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
function exampleWith(words) {
  const block = [...readme.matchAll(/```js\n([^`]*)```/g)]
    .map(([, code]) => code)
    .find(code => code.includes(words))
  assert.ok(block, `the README has an example with ${words}`)
  return block
}

function pack(folder) {
  const [{ filename, files, unpackedSize }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  )
  const names = files.map(file => file.path)
  for (const wanted of [
    'README.md',
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    'dist/cli.js',
    'dist/worker.js',
    'dist/importers.js',
  ])
    assert.ok(names.includes(wanted), `the package lacks ${wanted}`)
  const strays = names.filter(name =>
    /^(?:src|test|scripts|media|syntaxes|\.)|^dist\/(?:extension|view)/.test(name),
  )
  assert.deepEqual(strays, [])
  assert.ok(unpackedSize <= packageBudget, `${unpackedSize} bytes unpacked, of ${packageBudget}`)
  console.log(
    `${filename}  ${(unpackedSize / 1000).toFixed(0)} KB of ${packageBudget / 1000} KB, ${names.length} files`,
  )
  return path.join(folder, filename)
}

function install(tarball) {
  const project = temporaryFolder('empty-project')
  writeFileSync(path.join(project, 'package.json'), '{"name":"empty","private":true,"type":"module"}')
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], project)
  const packages = readdirSync(path.join(project, 'node_modules')).filter(name => !name.startsWith('.'))
  assert.deepEqual(packages, ['leadership-lens'])
  return project
}

function checkLibrary(project) {
  const text =
    'Everyone must be in the office on Tuesday. You must file the form. You must return the badge. '.repeat(3)
  writeFileSync(
    path.join(project, 'library.mjs'),
    `const text = ${JSON.stringify(text)}\n${exampleWith("from 'leadership-lens'")}\nif (report.version !== 1 || !finding) throw new Error('no finding')\n`,
  )
  assert.match(node(['library.mjs'], project), /strategy/)
  const schemas =
    "import r from 'leadership-lens/report.schema.json' with { type: 'json' }\nimport c from 'leadership-lens/comparison.schema.json' with { type: 'json' }\nconsole.log(r.title, c.title)"
  writeFileSync(path.join(project, 'schemas.mjs'), schemas)
  assert.match(node(['--no-warnings', 'schemas.mjs'], project), /report.*comparison/)
}

/** Whoever uses the plugin has unified and retext; ours stand in for theirs. */
function checkPlugin(project) {
  for (const name of ['retext', 'unified', 'vfile']) {
    const from = path.join(root, 'node_modules', name)
    symlinkSync(from, path.join(project, 'node_modules', name), windows ? 'junction' : 'dir')
  }
  writeFileSync(path.join(project, 'plugin.mjs'), exampleWith("from 'leadership-lens/retext'"))
  assert.match(node(['plugin.mjs'], project), /leadership-lens/)
}

function checkCommand(project) {
  const bin = path.join(project, 'node_modules', 'leadership-lens', 'dist', 'cli.js')
  if (!windows) assert.ok(existsSync(path.join(project, 'node_modules', '.bin', 'leadership-lens')))
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  assert.equal(node([bin, '--version'], project), `${version}\n`)
  mkdirSync(path.join(project, 'memos'))
  writeFileSync(path.join(project, 'memos', 'a.md'), 'You must file the form by Friday.\n')
  writeFileSync(path.join(project, 'memos', 'b.html'), '<p>You must file the form by Friday.</p>')
  const { files } = JSON.parse(node([bin, '--format', 'json', '--workers', '2', 'memos'], project))
  assert.deepEqual(
    files.map(file => [file.path, file.report.sentences.length]),
    [
      ['memos/a.md', 1],
      ['memos/b.html', 1],
    ],
  )
  const lines = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, text: 'You must file it.' })).join(
    '\n',
  )
  const answers = node([bin, '--batch', '--workers', '2'], project, lines).trim().split('\n')
  assert.deepEqual(
    answers.map(line => JSON.parse(line).id),
    Array.from({ length: 50 }, (_, id) => id),
  )
}

const typed = `import { createReader, type Report, type Rewrite } from 'leadership-lens'
import { retextLeadership } from 'leadership-lens/retext'
import { retext } from 'retext'

const reader = await createReader()
const report: Report = reader.read('You must file it.', { format: 'markdown', profile: 'general' })
const rewrites: readonly Rewrite[] = report.findings.flatMap(finding => reader.rewrites(report, finding))
const share: number = report.reading.balance
// @ts-expect-error: there is no such format, so these types are no any
reader.read('', { format: 'html' })
// @ts-expect-error: nor such a part of a report
report.score
retext().use(retextLeadership, { reader, profile: 'general' })
// @ts-expect-error: it needs a reader or models
retext().use(retextLeadership, { profile: 'general' })
console.log(rewrites.length, share)
`

/** As a user's compiler reads them, whichever way it resolves modules, with our declarations checked too. */
function checkTypes(project) {
  writeFileSync(path.join(project, 'example.ts'), typed)
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = { module, moduleResolution, target: 'es2022', strict: true, noEmit: true, types: [] }
    writeFileSync(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['example.ts'] }),
    )
    try {
      node([path.join(root, tools.tsc), '-p', project], project)
    } catch (error) {
      throw new Error(`types, ${moduleResolution}:\n${error.stdout}`)
    }
  }
}

try {
  const project = install(pack(temporaryFolder('npm')))
  checkLibrary(project)
  checkCommand(project)
  checkPlugin(project)
  checkTypes(project)
  console.log('installed in an empty project: library, plugin, command and types hold')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
