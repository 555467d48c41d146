import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Sentence } from '../../../src/engine/draft.ts'
import { createFeatures, sentenceFeatures, tableBits } from '../../../src/engine/stance/features.ts'
import { viewWords } from '../../../src/engine/stance/word-view.ts'
import { parse } from '../reader.ts'

function sentence(text: string): Sentence {
  const [first] = parse(text).sentences
  assert.ok(first)
  return first.sentence
}

describe('stance features', () => {
  test('are each in the table, once, and the same each time', () => {
    const features = createFeatures()
    const one = sentence('Please send the form, and send the form again, to Anna Holt by 5pm on Friday.')
    sentenceFeatures(one, ['softened-directive'], features)
    const places = [...features.places.slice(0, features.size)]
    assert.equal(new Set(places).size, places.length)
    assert.ok(places.every(place => place >= 0 && place < 1 << tableBits))
    sentenceFeatures(sentence('Another one altogether.'), [], features)
    sentenceFeatures(one, ['softened-directive'], features)
    assert.deepEqual([...features.places.slice(0, features.size)], places)
  })

  test('grow with the sentence', () => {
    const features = createFeatures()
    sentenceFeatures(
      sentence(`We ${'really '.repeat(20)}like ${'abcdefgh ijklmnop '.repeat(400)}.`),
      [],
      features,
    )
    const words = Array.from(
      { length: 3000 },
      (_, i) => `w${String.fromCharCode(97 + (i % 26))}${'xyz'[i % 3]}q`,
    )
    sentenceFeatures(sentence(`${words.join(' ')}.`), [], features)
    assert.ok(features.size > 300)
  })

  test('take numbers, dates and names by their class', () => {
    const forms = (text: string) => [...viewWords(sentence(text)).form]
    assert.deepEqual(forms('Meet on Monday at 9:30.'), forms('Meet on Friday at 10:15.'))
    assert.notDeepEqual(forms('Meet on Monday at 9:30.'), forms('Meet on Monday at noon.'))
  })

  test('take open-class words by their tag', () => {
    const plain = (text: string) => [...viewWords(sentence(text)).plain]
    assert.deepEqual(
      plain('You must clean the table.'),
      plain('You must count the boxes.').slice(0, 4).concat(plain('You must clean the table.').slice(4)),
    )
    assert.notDeepEqual(plain('You must clean the table.'), plain('You may clean the table.'))
  })
})
