// The whole truth about the project, step by step; CI runs exactly this.
//   npm test                    everything
//   npm test -- engine web      only these steps
// Its last line is "N passed, N failed": tests that ran, and among the failed also steps that failed as a whole.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { runNode, tools } from './host/command.mjs'
import { root } from './host/paths.mjs'

const heartbeatMs = 15_000

/** A step that runs no tests of its own: it holds or it does not. What it prints matters when it does not. */
async function check(...args) {
  const { code, output } = await runNode(args)
  if (code !== 0) process.stdout.write(output)
  return { ok: code === 0, passed: 0, failed: 0 }
}

/** A check that says how large things became. */
async function checkAndShow(...args) {
  const { code } = await runNode(args, { show: true })
  return { ok: code === 0, passed: 0, failed: 0 }
}

/** Everything under test/ but what needs VS Code. */
const testFiles = () =>
  readdirSync(path.join(root, 'test'), { recursive: true })
    .map(name => path.join('test', name))
    .filter(name => name.endsWith('.test.ts') && !name.startsWith(path.join('test', 'hosts')))
    .sort()

const count = (output, name) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0)

/** Node 20's runner knows no globs, so it gets the files by name. */
async function engine() {
  const files = testFiles()
  if (files.length === 0) return { ok: false, passed: 0, failed: 0 }
  let seen = 0
  const onLine = line => {
    if (/^\s*[✔✖] /.test(line)) seen += 1
  }
  const heartbeat = setInterval(() => console.log(`  … ${seen} tests so far`), heartbeatMs)
  const options = ['--test', '--test-concurrency=2', '--test-reporter=spec']
  const { code, output } = await runNode(['--import', 'tsx', ...options, ...files], { onLine })
  clearInterval(heartbeat)
  if (code !== 0) process.stdout.write(output.slice(Math.max(0, output.indexOf('✖ failing tests'))))
  return {
    ok: code === 0,
    passed: count(output, 'pass'),
    failed: count(output, 'fail') + count(output, 'cancelled'),
  }
}

/** Extension tests in a real VS Code; test/hosts/run.ts prints their counts. */
async function host(script) {
  const { code, output } = await runNode([script], { show: true })
  const runs = [...output.matchAll(/^host tests: (\d+) passed, (\d+) failed/gm)]
  const sum = at => runs.reduce((all, run) => all + Number(run[at]), 0)
  return { ok: code === 0 && sum(1) > 0, passed: sum(1), failed: sum(2) }
}

const steps = {
  types: { about: 'tsc -b', run: () => check(tools.tsc, '-b') },
  lint: { about: 'biome check .', run: () => check(tools.biome, 'check', '.') },
  build: { about: 'bundles and size budgets', run: () => checkAndShow('esbuild.mjs') },
  engine: { about: 'unit and property tests, examples of the rules, whole memos', run: engine },
  docs: {
    about: 'generated pages are fresh',
    run: async () => {
      const pages = await check('--import', 'tsx', 'scripts/docs.ts', '--check')
      return pages.ok ? check('scripts/notices.mjs', '--check') : pages
    },
  },
  package: {
    about: 'the VSIX installs; the npm package works in an empty project',
    run: async () => {
      const vsix = await checkAndShow('scripts/package.mjs', '--check')
      return vsix.ok ? checkAndShow('scripts/npm-package.mjs') : vsix
    },
  },
  node: { about: 'extension tests, Node extension host', run: () => host('test/hosts/node.mjs') },
  launches: {
    about: 'extension tests in launches of their own: restricted mode, several folders',
    run: () => host('test/hosts/launches.mjs'),
  },
  web: { about: 'extension tests, web-worker extension host', run: () => host('test/hosts/web.mjs') },
  browser: { about: 'the workbench in Chromium, driven by hand', run: () => host('test/browser/run.mjs') },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in steps))
if (unknown.length > 0) {
  console.error(`No step named ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`
const start = Date.now()
const failedSteps = []
let [passed, failed] = [0, 0]
for (const [name, { about, run }] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const stepStart = Date.now()
  console.log(`\n▶ ${name}: ${about}`)
  const result = await run()
  passed += result.passed
  failed += result.failed
  // A step that broke without a failed test to its name must not end in "0 failed".
  if (!result.ok && result.failed === 0) failed += 1
  if (!result.ok) failedSteps.push(name)
  const counts = result.passed + result.failed > 0 ? `, ${result.passed} passed, ${result.failed} failed` : ''
  console.log(`${result.ok ? '✔' : '✖'} ${name} (${seconds(stepStart)}${counts})`)
}

console.log(`\n${seconds(start)}${failedSteps.length > 0 ? `; failed: ${failedSteps.join(', ')}` : ''}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
