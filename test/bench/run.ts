/**
 * What reading costs, beside other tools, and whether the budgets hold.
 *   npm run bench               prints it
 *   npm run bench -- --write    writes docs/performance.md too
 *   npm run bench -- --quick    without the other tools
 * Ends with 0 if it ran, whatever it found: times of a shared machine are no test.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from '../cli/build.ts'
import { budgets } from './budgets.ts'
import type { Measured, OwnCosts, PeerCosts } from './measured.ts'
import { growthWords, type Machine, type Profile, performancePage } from './page.ts'
import { quantile } from './stats.ts'
import { draftOf } from './text.ts'

const folder = path.join(root, 'dist/bench')
const models = path.join(root, 'src/engine/models')

/** Processes start cold this often. */
const starts = 15

/** The engine as it ships, minified and bundled; other tools from where they are installed. */
async function bundle(): Promise<void> {
  const measures = path.join(root, 'test/bench/measure')
  const common = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    logLevel: 'warning',
  } as const
  const own = ['ours', 'first', 'memory'].map(name => path.join(measures, `${name}.ts`))
  await build({
    ...common,
    entryPoints: own,
    minify: true,
    platform: 'browser',
    conditions: ['worker', 'module'],
    external: ['node:*'],
    outExtension: { '.js': '.mjs' },
  })
  await build({
    ...common,
    entryPoints: [path.join(measures, 'peer.ts')],
    platform: 'node',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  })
}

function run<T>(args: readonly string[]): T {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const out = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env, maxBuffer: 2 ** 26 })
  // The line a measurement ends with; what it says is what its own code told.
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as T
}

const measure = <T>(name: string, ...args: string[]): T => run([path.join(folder, `${name}.mjs`), ...args])

const idle = 'const {user, system} = process.cpuUsage(); const {rss} = process.memoryUsage()'
const idleNode = (): { cpu: number; rss: number; wall: number } =>
  run([
    '-e',
    `${idle}; console.log(JSON.stringify({cpu: (user + system) / 1000, rss, wall: performance.now()}))`,
  ])

const median = (values: readonly number[]): number => quantile(values, 0.5)

function firstReport(): Measured['first'] {
  const memo = path.join(root, 'media/samples/return-to-office.md')
  const taken = Array.from({ length: starts }, () => ({
    idle: idleNode(),
    report: measure<{ cpu: number; wall: number }>('first', models, memo),
  }))
  return {
    idle: median(taken.map(({ idle }) => idle.cpu)),
    idleWall: median(taken.map(({ idle }) => idle.wall)),
    report: median(taken.map(({ report }) => report.cpu)),
    warmed: median(taken.map(({ report }) => report.wall)),
  }
}

function memory(): Measured['memory'] {
  const draft = path.join(folder, 'draft.md')
  writeFileSync(draft, draftOf(10_000))
  const taken = Array.from({ length: 5 }, () =>
    measure<{ used: number; after: number }>('memory', models, draft),
  )
  return {
    idle: median(Array.from({ length: 5 }, () => idleNode().rss)),
    used: median(taken.map(({ used }) => used)),
    after: median(taken.map(({ after }) => after)),
  }
}

function sizes(): Measured['sizes'] {
  const built = path.join(folder, 'shipped')
  execFileSync(process.execPath, ['esbuild.mjs', `--outdir=${built}`, 'extension', 'importers'], {
    cwd: root,
  })
  const bytes = (place: string): number =>
    statSync(place).isDirectory()
      ? readdirSync(place).reduce((sum, name) => sum + bytes(path.join(place, name)), 0)
      : statSync(place).size
  return Object.fromEntries(
    ['extension.js', 'importers.js', 'models'].map(name => [name, bytes(path.join(built, name))]),
  )
}

const load = (): number => loadavg()[0] ?? 0

const machineOf = (loads: readonly number[]): Machine => ({
  cores: cpus().length,
  processor: (cpus()[0]?.model ?? 'unknown').replace(/\s+/g, ' ').trim(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${platform()} ${release().split('.').slice(0, 2).join('.')}`,
  node: process.versions.node,
  load: `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`,
})

function print(measured: Measured): void {
  const sign = (holds: boolean | undefined): string => (holds === undefined ? ' ' : holds ? '✔' : '✖')
  for (const { what, limit, figure, clock, holds, holdsByClock } of budgets(measured))
    console.log(
      `${what.padEnd(58)} ${limit.padStart(12)}  ${sign(holds)} ${figure.padStart(10)}  ${sign(holdsByClock)} ${clock.padStart(10)}`,
    )
  console.log(growthWords(measured))
}

async function main(): Promise<void> {
  const quick = process.argv.includes('--quick')
  const loads = [load()]
  mkdirSync(folder, { recursive: true })
  await bundle()
  const say = (what: string): void => {
    loads.push(load())
    console.log(`… ${what}`)
  }
  say('starting cold')
  const first = firstReport()
  say('memory')
  const bytes = memory()
  say('reading')
  const own = measure<OwnCosts>('ours', models)
  const peers: Record<string, PeerCosts> = {}
  for (const name of quick ? [] : measure<readonly string[]>('peer')) {
    say(name)
    peers[name] = measure<PeerCosts>('peer', name)
  }
  say('profile')
  const profile = run<Profile>(['--import', 'tsx', 'test/bench/profile.ts'])
  const measured: Measured = { ...own, first, memory: bytes, peers, sizes: sizes() }
  loads.push(load())
  const page = performancePage(measured, profile, machineOf(loads))
  console.log(page)
  print(measured)
  if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/performance.md'), page)
}

void main()
