import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rules } from '../../../src/engine/rules/registry.ts'
import { sumOfVotes, voteOf, voterCount, voters } from '../../../src/engine/stance/votes.ts'

describe('votes', () => {
  test('are cast by rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id))
    for (const voter of voters) assert.ok(ids.has(voter), voter)
    assert.equal(new Set(voters).size, voterCount)
  })

  test('are cast by every rule that looks at single sentences, but for those that no labelled text shows', () => {
    const silent = rules.filter(({ id, scope }) => scope === 'sentence' && voteOf(id) === undefined)
    assert.deepEqual(
      silent.map(({ id }) => id),
      ['contingent-exchange'],
    )
  })

  test('add up; a rule without one adds nothing', () => {
    const weights = Float32Array.from({ length: voterCount }, (_, k) => k)
    const each = (voteOf('prohibition') ?? 0) + (voteOf('recognition') ?? 0)
    assert.equal(sumOfVotes(weights, ['prohibition', 'order-pile-up', 'recognition']), each)
    assert.equal(sumOfVotes(weights, []), 0)
  })
})
