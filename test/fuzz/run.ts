/**
 * The long run of the fuzzer.
 *   npm run fuzz [-- --runs 200000] [--seed 1] [surface …]
 * Prints how many inputs each surface saw; ends with 1 at the first that fails, which is printed in its shortest form.
 * Inputs come in rounds, so that a run which is stopped has said how far it came.
 */

import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { surfaces } from './surfaces/index.ts'
import type { Surface } from './surfaces/surface.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now()) },
  },
})

const wanted = Number(values.runs)
const seed = Number(values.seed) | 0
const unknown = positionals.filter(name => !surfaces.some(surface => surface.name === name))
if (unknown.length > 0 || !Number.isInteger(wanted)) {
  console.error(`Surfaces: ${surfaces.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const round = 500
/** Milliseconds between two words on how far it came. */
const tellEvery = 30_000

async function fuzz({ name, arbitrary, check, inputs }: Surface): Promise<boolean> {
  const start = performance.now()
  const counted = inputs ?? (() => runs)
  const before = inputs?.() ?? 0
  let runs = 0
  let told = start
  const tell = (how: string): void => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    console.log(`${name}: ${counted() - before} inputs in ${seconds} s, seed ${seed}, ${how}`)
  }
  for (let part = 0; counted() - before < wanted; part += 1) {
    const details = await fc.check(
      fc.asyncProperty(arbitrary, async input => check(input)),
      {
        numRuns: Math.min(round, wanted - (counted() - before)),
        seed: (seed + part) | 0,
      },
    )
    runs += details.numRuns
    if (details.failed) {
      tell(`FAILED at seed ${details.seed}`)
      console.log(JSON.stringify(details.counterexample), details.errorInstance)
      return false
    }
    if (performance.now() - told < tellEvery) continue
    told = performance.now()
    tell('so far')
  }
  tell('all held')
  return true
}

async function main(): Promise<void> {
  for (const surface of surfaces)
    if ((positionals.length === 0 || positionals.includes(surface.name)) && !(await fuzz(surface)))
      process.exitCode = 1
}

void main()
