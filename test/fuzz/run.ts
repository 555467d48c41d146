/**
 * The long run of the fuzzer.
 *   npm run fuzz [-- --runs 200000] [--seed 1] [surface …]
 * Prints how many inputs each surface saw; ends with 1 at the first that fails, which is printed in its shortest form.
 */

import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { surfaces } from './surfaces.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now()) },
  },
})

const seed = Number(values.seed)
for (const { name, arbitrary, check } of surfaces) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const start = performance.now()
  const details = fc.check(fc.property(arbitrary, check), { numRuns: Number(values.runs), seed: seed | 0 })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `${name}: ${details.numRuns} inputs in ${seconds} s, seed ${details.seed}, ${details.failed ? 'FAILED' : 'all held'}`,
  )
  if (!details.failed) continue
  console.log(JSON.stringify(details.counterexample), details.errorInstance)
  process.exitCode = 1
}
