import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { createTagger, tagCount, tagNames, uposOf } from '../../../src/engine/tagger/index.ts'

const bytes = readFileSync('src/engine/models/tagger.bin')
const tagger = createTagger(bytes)

const named = (text: string): string[] => Array.from(tagger.tag(text.split(' ')), tag => tagNames[tag] ?? '?')

test('gives one known tag for each token, whatever the tokens are', () => {
  const token = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '\ud800', '?', ','),
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 200 }), words => {
      const tags = tagger.tag(words)
      assert.equal(tags.length, words.length)
      assert.ok(tags.every(tag => tag < tagCount))
    }),
  )
})

test('does not depend on what was tagged before', () => {
  const words = ['Please', 'send', 'the', 'report', '.']
  const before = [...tagger.tag(words)]
  tagger.tag(Array.from({ length: 500 }, (_, index) => `word${index}`))
  assert.deepEqual([...tagger.tag(words)], before)
})

test('writes into the array it is given when that is long enough', () => {
  const out = new Uint8Array(8)
  assert.equal(tagger.tag(['We', 'agree', '.'], out), out)
  assert.notEqual(tagger.tag(['We', 'agree', '.'], new Uint8Array(2)).length, 2)
})

test('reads no more of a huge token than it needs', () => {
  // Made before the clock starts; the best of three, for a shared machine may be taken away in between.
  const words = ['a'.repeat(10_000_000), 'is', 'long']
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    tagger.tag(words)
    return performance.now() - start
  })
  assert.ok(Math.min(...times) < 50)
})

test('refuses bytes that are no weights of its version', () => {
  const other = Uint8Array.from(bytes)
  other[4] = 255
  assert.throws(() => createTagger(other), /no tagger weights of version/)
  assert.throws(() => createTagger(new Uint8Array()), /no tagger weights of version/)
  assert.throws(() => createTagger(bytes.subarray(0, 5000)), /cut short/)
})

test('tells the forms of verbs and the passive apart', () => {
  assert.deepEqual(named('The budget was approved yesterday .').slice(2, 4), ['auxiliaryPast', 'verbPassive'])
  assert.deepEqual(named('She has approved the budgets .').slice(1, 5), [
    'auxiliaryPresent',
    'verbParticiple',
    'determiner',
    'nounPlural',
  ])
  assert.deepEqual(named('You must submit the form .').slice(0, 3), [
    'pronounSubject',
    'auxiliaryModal',
    'verbBase',
  ])
  assert.deepEqual(named('We want to thank you .').slice(2, 4), ['particleTo', 'verbBase'])
})

test('names a part of speech for every tag', () => {
  assert.deepEqual(
    tagNames.map((_, id) => uposOf(id)).filter(upos => upos === 'X'),
    ['X'],
  )
  assert.equal(uposOf(255), 'X')
})
