import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { candidatesIn, longestAnswer } from '../../src/assist/answer.ts'

describe('the answer of a model', () => {
  for (const [what, answer, expected] of [
    ['as asked for', '{"rewrites": ["One.", "Two."]}', ['One.', 'Two.']],
    [
      'in a fence, with words around it',
      'Here:\n```json\n{"rewrites": [" One. "]}\n```\nGood luck!',
      ['One.'],
    ],
    ['with one wording twice', '{"rewrites": ["One.", "One."]}', ['One.']],
    ['with nothing to offer', '{"rewrites": []}', []],
    ['with other things among the wordings', '{"rewrites": ["One.", 2, null, {"a": 1}]}', ['One.']],
  ] as const)
    it(`is read ${what}`, () => assert.deepEqual(candidatesIn(answer), expected))

  for (const [what, answer] of [
    ['an apology', 'I am sorry, I cannot help with that.'],
    ['braces that hold no JSON', 'As a {model} I must decline.'],
    ['half an answer', '{"rewrites": ["One."'],
    ['no wording at all', '{"rewrites": [1, 2]}'],
    ['nothing', ''],
  ] as const)
    it(`is rubbish where it is ${what}`, () => assert.equal(candidatesIn(answer), undefined))

  it('offers at most six, and nothing from beyond its longest', () => {
    const many = JSON.stringify({ rewrites: Array.from({ length: 50 }, (_, i) => `${i}.`) })
    assert.equal(candidatesIn(many)?.length, 6)
    assert.equal(candidatesIn(`${' '.repeat(longestAnswer)}{"rewrites": ["One."]}`), undefined)
  })
  it('never throws, and never reaches into what objects inherit', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), answer => {
        const found = candidatesIn(answer)
        assert.ok(found === undefined || found.every(each => typeof each === 'string'))
      }),
    )
    assert.deepEqual(candidatesIn('{"__proto__": {"rewrites": ["One."]}}'), [])
  })
})
