import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readStanceWeights, writeStanceWeights } from '../../../src/engine/stance/weights.ts'
import { models } from '../reader.ts'

const notice = readFileSync(new URL('../../../src/engine/models/stance.NOTICE.md', import.meta.url), 'utf8')

test('stance weights are written as they are read', () => {
  assert.deepEqual(
    Buffer.from(writeStanceWeights(readStanceWeights(models.stance))),
    Buffer.from(models.stance),
  )
})

test('stance weights are at most 400 KB and come with their notice', () => {
  assert.ok(models.stance.length <= 400_000)
  assert.match(notice, /Nothing of the Enron messages or of GUM/)
})
