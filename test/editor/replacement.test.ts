import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { hasPlaceholder, piecesForSnippet, replacementOf } from '../../src/editor/replacement.ts'

const applied = (draft: string, { start, end, text }: { start: number; end: number; text: string }): string =>
  draft.slice(0, start) + text + draft.slice(end)

describe('a replacement', () => {
  it('is as small as it can be', () => {
    const { start, end, text } = replacementOf(10, 'You must file it.', 'Please file it.')
    assert.deepEqual([start, end, text], [10, 18, 'Please'])
  })

  it('keeps placeholders whole where the draft has brackets too', () => {
    const { pieces } = replacementOf(0, 'See [[plan]] now', 'See [[why: the reason]] now')
    assert.deepEqual(pieces, [{ text: '[[why: the reason]]', isPlaceholder: true }])
  })

  it('leaves the writer’s own links alone', () => {
    assert.equal(hasPlaceholder('as in [[Plan 2030]] and [[who]]'), true)
    assert.equal(hasPlaceholder('as in [[Plan 2030]] and [[whose: it]]'), false)
  })

  it('never parts an emoji', () => {
    const { text } = replacementOf(0, 'Well done \u{1F600}', 'Well done \u{1F601}')
    assert.equal(text, '\u{1F601}')
  })

  const pieces = fc.array(
    fc.constantFrom(
      'must ',
      'file ',
      '$5 ',
      '$\u007b12} ',
      '\\new ',
      '\n',
      '\r\n',
      '  ',
      '[[why: x]]',
      '[[a]]',
      '\u{1F600}',
    ),
  )
  it('gives the text that was asked for, whatever stands in it', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.string(), (from, to, around) => {
        const [original, text] = [from.join(''), to.join('')]
        const replacement = replacementOf(around.length, original, text)
        assert.equal(applied(around + original + around, replacement), around + text + around)
        assert.equal(replacement.pieces.map(piece => piece.text).join(''), replacement.text)
        assert.equal(replacement.text.isWellFormed(), true)
      }),
    )
  })
})

describe('the pieces of a snippet', () => {
  const textOf = (original: string, text: string, indent: string, usesSpaces = true): string | undefined =>
    piecesForSnippet(replacementOf(0, original, text), indent, usesSpaces)
      ?.map(piece => piece.text)
      .join('|')

  it('are not needed without a placeholder', () => {
    assert.equal(textOf('You must go.', 'Please go.', ''), undefined)
  })

  it('leave out the indent that VS Code adds to further lines', () => {
    assert.equal(
      textOf('a', 'Go\n    there because [[why: x]] now', '    '),
      'Go\nthere because |[[why: x]]| now',
    )
  })

  it('keep what is indented further', () => {
    assert.equal(textOf('a', 'Go\n    there [[why: x]]', '  '), 'Go\n  there |[[why: x]]')
  })

  it('are given up where VS Code would change the indent', () => {
    assert.equal(textOf('a', 'Go\nthere [[why: x]]', '  '), undefined)
    assert.equal(textOf('a', 'Go\n\tthere [[why: x]]', '\t'), undefined)
    assert.equal(textOf('a', 'Go\n    there [[why: x]]', '    ', false), undefined)
    assert.equal(textOf('a', '    [[why: x]]', ''), undefined)
  })
})
