/** The measuring itself; what things cost is never asserted. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { budgets } from './budgets.ts'
import type { Measured } from './measured.ts'
import { growthOf, quantile, spreadOf } from './stats.ts'
import { draftOf, listOf, paragraphOf } from './text.ts'

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length

describe('the bench', () => {
  it('tells middle and tail', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i)
    assert.deepEqual([quantile(values, 0.5), quantile(values, 0.95)], [51, 96])
    const { p50, count: taken } = spreadOf(values.map(wall => ({ wall, cpu: 2 * wall })))
    assert.deepEqual([p50, taken], [{ wall: 51, cpu: 102 }, 100])
  })

  it('tells a line from a square', () => {
    const sizes = [1, 3, 10, 30]
    assert.equal(growthOf(sizes.map(size => [size, size * 2])).toFixed(3), '1.000')
    assert.equal(growthOf(sizes.map(size => [size, size ** 2])).toFixed(3), '2.000')
  })

  it('reads drafts of the length it says, no sentence twice', () => {
    for (const make of [draftOf, paragraphOf, listOf]) {
      const text = make(3_000)
      assert.ok(count(text) >= 3_000 && count(text) < 3_150)
      const sentences = text.split(/(?<=\.)\s+/)
      assert.ok(new Set(sentences).size > 0.95 * sentences.length)
    }
    assert.notEqual(draftOf(1_000, 1), draftOf(1_000, 2))
  })

  it('sees a budget that does not hold', () => {
    const slow = { wall: 1e6, cpu: 1e6 }
    const spread = { p50: slow, p95: slow, count: 1 }
    const measured: Measured = {
      full: { 1000: spread, 10000: spread, 100000: spread },
      again: { 1000: spread, 10000: spread, 100000: spread },
      edits: { 10000: { start: spread, middle: spread, end: spread }, 100000: { middle: spread } },
      shapes: {},
      rewrites: spread,
      panel: { reading: spread, drawing: spread, both: spread },
      growth: [],
      memory: { idle: 0, used: 1e9, after: 1e9 },
      first: { idle: 0, report: 1e6, idleWall: 0, warmed: 1e6 },
      peers: {},
      sizes: { 'extension.js': 1e9, 'importers.js': 1e9, models: 1e9 },
    }
    for (const { what, holds, holdsByClock } of budgets(measured)) {
      assert.equal(holds, false, what)
      assert.notEqual(holdsByClock, true, what)
    }
    assert.ok(budgets(measured).length > 10)
  })

  it('tells a budget that holds by the clock alone', () => {
    const cost = { wall: 4, cpu: 6 }
    const spread = { p50: cost, p95: cost, count: 1 }
    const slowElsewhere = { ...spread, p95: { wall: 4.5, cpu: 5.5 } }
    const measured: Measured = {
      full: {},
      again: {},
      edits: { 10000: { start: spread, middle: slowElsewhere } },
      shapes: {},
      rewrites: spread,
      panel: { reading: spread, drawing: spread, both: spread },
      growth: [],
      memory: { idle: 0, used: 0, after: 0 },
      first: { idle: 0, report: 0, idleWall: 0, warmed: 0 },
      peers: {},
      sizes: {},
    }
    const edit = budgets(measured).find(({ what }) => what.startsWith('One-word edit in 10,000'))
    assert.deepEqual(
      [edit?.figure, edit?.holds, edit?.clock, edit?.holdsByClock],
      ['6.00 ms', false, '4.50 ms', true],
    )
  })
})
