/**
 * The long runs that no test waits for.
 *   npm run soak                        20,000 edits in process
 *   npm run soak -- limits              drafts of 10 MB, a line of 10 MB, and what else is as large as it may be
 *   npm run soak -- host                2,000 edits in a real extension host
 *   npm run soak -- --edits 1000        another number
 * Ends with 1 where memory grows or a limit is not kept.
 */

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { root } from '../cli/build.ts'
import { limits } from '../security/limits.ts'
import { soak } from './edits.ts'
import { growthPerEdit } from './memory.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edits: { type: 'string' }, seed: { type: 'string', default: '1' } },
})

/** Bytes an edit: over 20,000 edits two megabytes, the noise of a heap. */
const mostPerEdit = 100

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

async function inProcess(): Promise<boolean> {
  const edits = Number(values.edits ?? 20_000)
  const start = performance.now()
  const samples = await soak(
    { edits, words: 1_000, draftEvery: 400, samples: 50, seed: Number(values.seed) },
    (done, held) => console.log(`${String(done).padStart(6)} edits  ${megabytes(held).padStart(9)} held`),
  )
  const growth = growthPerEdit(samples)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const late = samples.slice(Math.floor(samples.length / 3)).map(([, bytes]) => bytes)
  console.log(
    `${edits} edits in ${seconds} s: ${megabytes(Math.min(...late))} to ${megabytes(Math.max(...late))} held, ${growth.toFixed(0)} bytes an edit`,
  )
  return growth < mostPerEdit
}

async function atTheLimits(): Promise<boolean> {
  for (const { name, check } of limits(1)) {
    const start = performance.now()
    await check()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${name}: ${seconds} s, ${megabytes(process.memoryUsage().rss)}`)
  }
  return true
}

function inHost(): boolean {
  const env = { ...process.env, SOAK_EDITS: values.edits ?? '2000', SUITES: 'soak' }
  return (
    spawnSync(process.execPath, ['test/hosts/node.mjs'], { cwd: root, env, stdio: 'inherit' }).status === 0
  )
}

const parts = { edits: inProcess, limits: atTheLimits, host: inHost }
const isPart = (name: string): name is keyof typeof parts => name in parts && Object.hasOwn(parts, name)

async function main(): Promise<void> {
  const wanted = positionals.length > 0 ? positionals : ['edits']
  for (const name of wanted) {
    if (!isPart(name)) throw new Error(`There is no part '${name}'. Parts: ${Object.keys(parts).join(', ')}.`)
    if (!(await parts[name]())) process.exitCode = 1
  }
}

void main()
