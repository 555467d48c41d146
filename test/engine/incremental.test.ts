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

  it('reads the same after readings that were left off halfway', () => {
    const draft = newReader().open()
    let text = `${corpus.join('\n\n').slice(0, 4_000)}\n`
    draft.read(text)
    for (let steps = 0; steps < 60; steps += 1) {
      const at = (steps * 389) % text.length
      text = `${text.slice(0, at)}. We ask you to stay.\n\n${text.slice(at)}`
      const reading = draft.readInSteps(text)
      for (let taken = 0; taken < steps % 11; taken += 1) reading.next()
      if (steps % 3 === 0) assert.deepEqual(draft.read(text), newReader().read(text), text)
    }
  })

  it('leaves the reports of its earlier versions as they were, even where they are looked at late', () => {
    const draft = newReader().open()
    const first = 'You must go.\n\nWe begin because the lease ends. Please bring the form.\n'
    const early = draft.read(first)
    draft.read(`Team. ${first}`)
    draft.read(first.slice(14))
    assert.deepEqual(early, newReader().read(first))
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
