import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { featuresHash, hashOf, readTrainedWith } from '../../../scripts/stance/fingerprint.ts'
import { models } from '../reader.ts'

const questionModel = readFileSync(new URL('../../../src/engine/reading/question-model.ts', import.meta.url))

test('the stance model was trained with what it sees today (else: scripts/train-stance.ts)', () => {
  const { features, stance } = readTrainedWith()
  assert.equal(featuresHash(models.tagger), features)
  assert.equal(hashOf(models.stance), stance)
})

test('the questions were trained after the stance (else: scripts/train-questions.ts)', () => {
  assert.equal(hashOf(questionModel), readTrainedWith().questions)
})
