import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { clip, oneLine, wrap } from '../../src/view/plain-text.ts'

describe('plain text', () => {
  it('wraps at 80 columns and loses no word', () => {
    const words = fc
      .array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 40 })
      .map(parts => parts.join(' '))
    fc.assert(
      fc.property(words, fc.nat({ max: 20 }), fc.nat({ max: 4 }), (text, indent, hanging) => {
        const lines = wrap(text, indent, hanging)
        assert.equal(lines.map(line => line.trim()).join(' '), oneLine(text))
        assert.ok(lines.every(line => line.length <= 80))
      }),
    )
  })

  it('hangs the further lines', () => {
    const [first, second] = wrap('word '.repeat(30), 4, 2)
    assert.match(first ?? '', /^ {4}word/)
    assert.match(second ?? '', /^ {6}word/)
  })

  const clips: readonly (readonly [text: string, width: number, clipped: string])[] = [
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three four', 12, 'one two …'],
    ['on\ntwo  lines', 20, 'on two lines'],
    ['\u001b[31mred', 20, '[31mred'],
    ['\u{1f600}'.repeat(20), 6, `${'\u{1f600}'.repeat(4)} …`],
    ['', 5, ''],
  ]
  for (const [text, width, clipped] of clips)
    it(`clips ${JSON.stringify(text)} at ${width}`, () => assert.equal(clip(text, width), clipped))
})
