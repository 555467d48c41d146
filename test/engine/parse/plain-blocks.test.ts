/** The short way round the Markdown parser must lead to the same place. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { markdownBlocks, parsedBlocks } from '../../../src/engine/parse/markdown.ts'
import { plainBlock } from '../../../src/engine/parse/plain-blocks.ts'

const piece = fc.constantFrom(
  ...[
    'You',
    'must',
    'go',
    'GO NOW',
    '3',
    '1.',
    '2)',
    'a.m.',
    '(a)',
    '“We',
    '”',
    "it's",
    'x-y',
    'é',
    '漢字',
    '!',
    '?',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    '-',
    '- ',
    '* ',
    '+',
    '# ',
    '## ',
    '#',
    '1. ',
    '10) ',
  ],
  ...[
    '=',
    '===',
    '---',
    ':',
    '::',
    'www.a.b',
    'http://a.b',
    'a@b.c',
    '&amp;',
    '&',
    '<',
    '>',
    '|',
    '*',
    '_',
    '`',
    '[',
    ']',
  ],
  ...[
    '~',
    '\\',
    '\u0000',
    '\u2028',
    '\u200b',
    '\ufeff',
    '[ ] ',
    '+++',
    '^',
    '$',
    '%',
    '{',
    '}',
    '/',
    '\ud800',
  ],
)

const text = fc.oneof(
  fc.array(piece, { maxLength: 10 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('', '- ', '1. ', '# '), fc.string({ maxLength: 20 }))
    .map(parts => parts.join('You')),
)

describe('plainBlock', () => {
  it('tells what the parser tells, where it tells anything', () => {
    let told = 0
    fc.assert(
      fc.property(text, source => {
        if (!plainBlock(source)) return
        told += 1
        assert.deepEqual(markdownBlocks(source), parsedBlocks(source))
      }),
      { numRuns: 6000 },
    )
    assert.ok(told > 300, `only ${told} texts were plain`)
  })

  const plain = [
    'You must go.',
    'One line\nand another.\n\n',
    '- File it',
    '12. File it\r\n',
    '## Why now',
    'YOU MUST GO\n',
  ]
  for (const source of plain) it(`knows ${JSON.stringify(source)}`, () => assert.ok(plainBlock(source)))
})
