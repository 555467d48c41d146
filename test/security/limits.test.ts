/** A twentieth of the size where size costs time; `npm run soak -- limits` takes the whole. */

import { describe, it } from 'node:test'
import { limits } from './limits.ts'

const share = 0.05

describe('at the limits', () => {
  for (const { name, check } of limits(share)) it(name, check)
})
