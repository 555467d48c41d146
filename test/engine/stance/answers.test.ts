import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createStanceModel } from '../../../src/engine/stance/model.ts'
import { models, newDetector, parse } from '../reader.ts'

const model = createStanceModel(models.stance)
const detector = newDetector()

function likeliest(text: string, question: 'pWhy' | 'pWhere'): string {
  const draft = parse(text)
  const decisions = model.decide(
    draft,
    draft.sentences.map(({ sentence }) => detector.hitsOf(sentence)),
  )
  const chances = decisions.map(decision => decision[question])
  for (const chance of chances) assert.ok(chance >= 0 && chance <= 1)
  const placed = draft.sentences[chances.indexOf(Math.max(...chances))]
  return placed ? text.slice(placed.offset + placed.sentence.start, placed.offset + placed.sentence.end) : ''
}

describe('which sentence tells why and where', () => {
  test('a plain fact can be the reason', () => {
    const memo = `From Monday the north gate is shut.

Last week two forklifts met there in the dark, and one driver is still in hospital.

Use the east gate. Show your badge. The hut has the new map.`
    assert.match(likeliest(memo, 'pWhy'), /forklifts/)
  })

  test('a picture of the future is where the way leads', () => {
    const memo = `Please send me your budgets by Friday. The form is on the intranet.

By 2030 I want every family in this valley to be able to see a doctor within a day.

Finance will answer questions on extension 12.`
    assert.match(likeliest(memo, 'pWhere'), /2030/)
  })
})
