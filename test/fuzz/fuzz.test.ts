/** A short run of the fuzzer with every test; `npm run fuzz` is the long one. */

import { describe, it } from 'node:test'
import fc from 'fast-check'
import { surfaces } from './surfaces.ts'

/** Milliseconds for each surface. */
const budget = 4_000

describe('fuzzing, briefly', () => {
  for (const { name, arbitrary, check } of surfaces)
    it(name, () => {
      fc.assert(fc.property(arbitrary, check), { numRuns: 1_000_000, interruptAfterTimeLimit: budget })
    })
})
