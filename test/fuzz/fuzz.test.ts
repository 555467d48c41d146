/** A short run of the fuzzer with every test; `npm run fuzz` is the long one. */

import { describe, it } from 'node:test'
import fc from 'fast-check'
import { surfaces } from './surfaces/index.ts'

/** Milliseconds for each surface. */
const budget = 2_500

describe('fuzzing, briefly', () => {
  for (const { name, arbitrary, check } of surfaces)
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async input => check(input)),
        {
          numRuns: 1_000_000,
          interruptAfterTimeLimit: budget,
        },
      )
    })
})
