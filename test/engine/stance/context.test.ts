import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contextFeatures, contextSize, type Places } from '../../../src/engine/stance/context.ts'

const places = (blocks: readonly number[]): Places => ({
  block: blocks,
  zone: blocks.map(() => 'prose' as const),
  length: blocks.map(() => 10),
})

const numbers = (...list: number[]) => Float64Array.from(list)

describe('context features', () => {
  test('start with the logits of the sentence and its neighbours', () => {
    const rows = contextFeatures(numbers(1, 2, 3), numbers(0, 0, 0), places([0, 0, 1]))
    const middle = [...rows.slice(contextSize, 2 * contextSize)]
    assert.deepEqual(middle.slice(0, 5), [2, 1, 3, 0, 0])
    assert.deepEqual(middle.slice(12, 14), [1, 0])
  })

  test('say nothing of others where there are none', () => {
    const row = contextFeatures(numbers(2), numbers(-1), places([0]))
    assert.equal(row.length, contextSize)
    assert.deepEqual([...row.slice(1, 14)], Array(13).fill(0))
  })

  test('are none without sentences', () =>
    assert.equal(contextFeatures(numbers(), numbers(), places([])).length, 0))
})
