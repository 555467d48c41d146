/** A short run with every test; `npm run fuzz -- incremental` is the long one. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { corpus } from '../fuzz/corpus.ts'
import { draftsAfter, edited } from './edits.ts'
import { createIncremental, sequence } from './incremental.ts'
import { freshReport, newReader } from './reader.ts'

/** Milliseconds. */
const budget = 8_000
const editsEach = 12

describe('an edited draft', () => {
  it('reads as if it had been written that way', () => {
    const incremental = createIncremental()
    fc.assert(
      fc.property(sequence(corpus, editsEach), input => incremental.check(input)),
      { numRuns: 100_000, interruptAfterTimeLimit: budget },
    )
    console.log(`      ${incremental.edits} edits in ${budget / 1000} s`)
    assert.ok(incremental.edits > editsEach)
  })

  it('is told from one that a stale reading describes', () => {
    const stale = newReader().read('You must go.')
    const reader = { open: () => ({ read: () => stale }) }
    const edits = [[0, 1, 1, 0]] as const
    assert.throws(() =>
      createIncremental(reader).check({ kind: 'markdown', first: 'We begin.', profile: 'general', edits }),
    )
  })

  it('is edited in every way that changes blocks', () => {
    const text = 'You must go.\n\nWe begin on Monday.\n'
    assert.equal(edited(text, [4, 0, 1, 37]), `---\nprofile: crisis-safety\n---\n${text}`)
    assert.equal(edited(text, [3, 0.9, 1, 5]), 'You must go.\n\n- We begin on Monday.\n')
    assert.equal(edited(text, [2, 0.9, 1, 0]), 'You must go.\n\n```\nWe begin on Monday.\n')
    assert.deepEqual(draftsAfter('a', [[0, 1, 20, 0]]), ['a'])
  })

  it('compares with the report that readers give', () => {
    const text = '---\nprofile: values\n---\n\nYou must go, because the lease ends.\n'
    assert.deepEqual(
      freshReport(text, 'markdown', 'general'),
      newReader().read(text, { format: 'markdown', profile: 'general' }),
    )
  })
})
