import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contextSize } from '../../../src/engine/stance/context.ts'
import { type ContextWeights, judgeInContext, slopes } from '../../../src/engine/stance/second-pass.ts'
import { voterCount } from '../../../src/engine/stance/votes.ts'

/** Hears nothing but votes and a bias. */
const deaf: ContextWeights = {
  mean: new Float32Array(contextSize),
  spread: new Float32Array(contextSize).fill(1),
  context: new Float32Array(slopes),
  votes: new Float32Array(voterCount),
  contextBias: -1,
}
const places = { block: [0, 0, 1], zone: ['prose', 'prose', 'item'] as const, length: [5, 9, 7] }
const chances = (...votes: number[]): number[] => [
  ...judgeInContext(deaf, new Float64Array(3), new Float64Array(3), places, Float64Array.from(votes)),
]
const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit))

describe('the second pass', () => {
  test('adds the votes to what else speaks for a sentence, and to no other', () => {
    assert.deepEqual(chances(0, 0, 0), [chanceOf(-1), chanceOf(-1), chanceOf(-1)])
    assert.deepEqual(chances(0, 2.5, -1), [chanceOf(-1), chanceOf(1.5), chanceOf(-2)])
  })
})
