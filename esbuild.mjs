// Builds everything into dist/ and fails when a bundle outgrows its budget.
//   node esbuild.mjs [--watch]
//   node esbuild.mjs [--outdir=<folder>] cli node    only these bundles, and the models
//   node esbuild.mjs --list-inputs                   builds nothing; prints the files that would be bundled, as JSON
import assert from 'node:assert/strict'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { build, context, transform } from 'esbuild'

const watch = process.argv.includes('--watch')
const outdir = process.argv.find(arg => arg.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist'
const wanted = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
const isWanted = names => wanted.length === 0 || names.some(name => wanted.includes(name))

const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  // Without a target esbuild may emit syntax and globals that Node 20 and VS Code 1.91 lack.
  target: 'es2022',
  // 'worker' keeps remark's entity decoder from reaching for `document` in a web worker.
  conditions: ['worker', 'module'],
  legalComments: 'none',
  // Every host reads UTF-8; escapes would make the bundles some 16 KB larger.
  charset: 'utf8',
  logLevel: 'warning',
}

/** The command line finds the importers' bundle beside itself, and reads it in only for a Word or mail file. */
const importersApart = {
  name: 'importers-apart',
  setup(build) {
    build.onResolve({ filter: /\/importers\/index\.ts$/ }, () => ({ path: './importers.js', external: true }))
  },
}

/** Piscina lowers a thread's priority with it where it is asked to, and does without it otherwise. */
const niceAddon = '@napi-rs/nice'

/** The extension hands its own engine to the bundle of pages, which needs no copy. */
const engineApart = {
  name: 'engine-apart',
  setup(build) {
    build.onResolve({ filter: /\/engine\/index\.ts$/ }, () => ({
      path: 'leadership-lens-engine',
      external: true,
    }))
  },
}

const isNamed = (node, name) => node?.type === 'Property' && node.key.name === name

/** Each `examples: {…}` of a module. */
function* examplesIn(node) {
  if (!node || typeof node !== 'object') return
  if (isNamed(node, 'examples')) yield node.value
  else for (const value of Object.values(node)) yield* examplesIn(value)
}

/** A rule's examples are for tests and pages: they were a tenth of the extension, and nobody sees them there. */
const examplesOut = {
  name: 'examples-out',
  setup(build) {
    build.onLoad({ filter: /[\\/]engine[\\/]rules[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: common.target })
      const [examples, ...more] = examplesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
      if (more.length > 0) throw new Error(`${file} holds more than one set of examples`)
      return { contents: examples ? code.slice(0, examples.start) + none + code.slice(examples.end) : code }
    })
  },
}
const none = '{ positive: [], nearMisses: [] }'

/** What `&name;` stands for is a name behind the other, with nothing in between but where it stands for letters. */
const entitiesInOne = /([A-Za-z0-9]+)([^A-Za-z0-9]+)/g

/** Two thousand names and characters as one text: a list of them with all its quotes is a third longer. */
const entitiesPacked = {
  name: 'entities-packed',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]node_modules[\\/]character-entities[\\/]index\.js$/ },
      async ({ path: file }) => {
        const { characterEntities: all } = await import(pathToFileURL(file).href)
        const [plain, others] = [{}, {}]
        for (const [name, text] of Object.entries(all))
          if (/[A-Za-z0-9]/.test(text)) others[name] = text
          else plain[name] = text
        const packed = Object.entries(plain).flat().join('')
        const unpacked = Object.fromEntries([...packed.matchAll(entitiesInOne)].map(match => match.slice(1)))
        assert.deepEqual({ ...unpacked, ...others }, all)
        const contents = `export const characterEntities = ${JSON.stringify(others)}
for (const [, name, text] of ${JSON.stringify(packed)}.matchAll(${entitiesInOne})) characterEntities[name] = text`
        return { contents }
      },
    )
  },
}

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    entryPoints: { extension: 'src/editor/extension.ts' },
    platform: 'browser',
    format: 'cjs',
    plugins: [examplesOut],
    external: ['vscode'],
  },
  {
    entryPoints: { assist: 'src/editor/assist/bundle.ts' },
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: { 'view/panel': 'src/view/panel/client/main.ts' },
    platform: 'browser',
    format: 'iife',
  },
  {
    entryPoints: { cli: 'src/cli/main.ts' },
    platform: 'node',
    format: 'cjs',
    plugins: [importersApart],
    external: [niceAddon],
    // The importers are CommonJS: require() knows their exports, import() would have to guess them.
    supported: { 'dynamic-import': false },
    // Libraries that ask for their own place get the bundle's; CommonJS has no import.meta.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: {
      js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href",
    },
  },
  {
    // Piscina's own half of a worker thread, which it looks for beside the bundle it is in.
    entryPoints: { worker: 'node_modules/piscina/dist/worker.js' },
    platform: 'node',
    format: 'cjs',
    external: [niceAddon],
  },
  {
    entryPoints: { importers: 'src/importers/index.ts' },
    platform: 'browser',
    format: 'cjs',
  },
  {
    entryPoints: { pages: 'src/view/pages.ts' },
    platform: 'browser',
    format: 'cjs',
    plugins: [engineApart],
  },
  {
    entryPoints: { node: 'src/cli/library.ts' },
    // As a browser bundle it takes the libraries' ES modules; their Node builds call require().
    platform: 'browser',
    external: ['node:*'],
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  },
  {
    entryPoints: { index: 'src/engine/index.ts', retext: 'src/engine/plugin.ts' },
    platform: 'browser',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  },
]

const optionsOf = bundle => ({
  ...common,
  outdir,
  ...bundle,
  plugins: [entitiesPacked, ...(bundle.plugins ?? [])],
})

/** Bytes on disk. The extension and the models travel in the VSIX; see docs/architecture.md. */
const budgets = {
  'extension.js': 800_000,
  'assist.js': 30_000,
  'importers.js': 850_000,
  'pages.js': 350_000,
  models: 900_000,
}

function copyModels() {
  mkdirSync(path.join(outdir, 'models'), { recursive: true })
  const from = 'src/engine/models'
  for (const file of readdirSync(from)) {
    if (/\.(bin|NOTICE\.md)$/.test(file))
      copyFileSync(path.join(from, file), path.join(outdir, 'models', file))
  }
}

const sizeOf = place =>
  statSync(place).isDirectory()
    ? readdirSync(place).reduce((sum, file) => sum + sizeOf(path.join(place, file)), 0)
    : statSync(place).size

function checkBudgets() {
  const over = []
  for (const [name, budget] of Object.entries(budgets)) {
    const size = sizeOf(path.join(outdir, name))
    console.log(`${name.padEnd(14)} ${(size / 1000).toFixed(0).padStart(5)} KB of ${budget / 1000} KB`)
    if (size > budget) over.push(name)
  }
  if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`)
}

if (process.argv.includes('--list-inputs')) {
  const built = await Promise.all(
    bundles.map(bundle => build({ ...optionsOf(bundle), write: false, metafile: true })),
  )
  console.log(
    JSON.stringify([...new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))].sort()),
  )
  process.exit()
}

const chosen = bundles.filter(({ entryPoints }) => isWanted(Object.keys(entryPoints)))
if (wanted.length === 0) {
  for (const stale of [
    'extension.js',
    'assist.js',
    'importers.js',
    'pages.js',
    'cli.js',
    'worker.js',
    'node.mjs',
    'index.mjs',
    'retext.mjs',
    'models',
    'view',
  ]) {
    if (existsSync(path.join(outdir, stale))) rmSync(path.join(outdir, stale), { recursive: true })
  }
}
copyModels()
const contexts = await Promise.all(chosen.map(bundle => context(optionsOf(bundle))))
if (watch) {
  await Promise.all(contexts.map(each => each.watch()))
  console.log('watching')
} else {
  await Promise.all(contexts.map(each => each.rebuild()))
  await Promise.all(contexts.map(each => each.dispose()))
  if (wanted.length === 0) checkBudgets()
}
