/** Sentences that tell of something dated to come, and sentences that only look like it. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isComing } from '../../../src/engine/grammar/coming.ts'
import { parse } from '../reader.ts'

const first = (text: string) => {
  const sentence = parse(text).sentences[0]?.sentence
  assert.ok(sentence, text)
  return sentence
}

describe('something dated is to come in', () => {
  for (const text of [
    'She will open the document on Friday.',
    'Half past two at the foot of the crane.',
    'The new depot opens on Saturday the 15th.',
    'We will both be at the gate at six, with coffee.',
    'See you in the morning.',
    'Doors open from 7.',
    'Bring one story on Monday.',
    'Two ships go to the yard next spring.',
  ])
    it(text, () => assert.equal(isComing(first(text)), true))
})

describe('nothing dated is to come in', () => {
  for (const text of [
    'On Friday the pump failed twice.',
    'We have met every Monday.',
    'Will you be here on Friday?',
    'We moved into the hall in 2019.',
    'The pump has two valves.',
    'We finished at seven of nine stations.',
    'Thank you for everything.',
  ])
    it(text, () => assert.equal(isComing(first(text)), false))
})
