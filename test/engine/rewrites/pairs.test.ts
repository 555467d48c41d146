import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ForceClass } from '../../../src/engine/report.ts'
import { refusalOf } from '../../../src/engine/rewrites/lock.ts'
import { pairs } from './pairs.ts'

describe('the lock on a table of rewrites written by hand', () => {
  for (const [strategy, force, before, after, verdict] of pairs)
    it(`${strategy}: ${before}`, () => {
      // The table writes the force classes as they are.
      const change = {
        before,
        after,
        force: force as ForceClass,
        locked: false,
        bound: strategy === 'open-with-why',
      }
      assert.equal(refusalOf(change) ?? 'accepted', verdict)
    })
  it('never softens where softening is not allowed', () => {
    for (const [, force, before, after] of pairs)
      if (force === 'softens') assert.equal(refusalOf({ before, after, force, locked: true }), 'locked')
  })
})
