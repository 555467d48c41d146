import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { partsOf } from '../../../src/editor/memo/blocks.ts'
import { foldsOf } from '../../../src/editor/memo/folding.ts'
import { type Entry, outlineOf } from '../../../src/editor/memo/outline.ts'

const memo = `---
profile: general
---

To: All staff
Subject: **Badges** and [doors](https://x.example)

Dear all,

## Why now
We lost [[what: how many]] badges.
One of them opened the vault.

**What changes:**

- Wear it
  on the left

  - also on Fridays
- Return old ones
### Doors
\`\`\`
# no heading
\`\`\`
How we go on
============
<!-- region -->
Last.
<!-- endregion -->`
const lines = memo.split('\n')

const shown = (entries: readonly Entry[], depth = 0): string[] =>
  entries.flatMap(({ kind, name, detail, first, last, children }) => [
    `${'  '.repeat(depth)}${kind} ${name}${detail && ` = ${detail}`} ${first}-${last}`,
    ...shown(children, depth + 1),
  ])

describe('the outline of a memo', () => {
  it('has the header’s fields, the sections and their paragraphs', () => {
    assert.deepEqual(shown(outlineOf(lines, partsOf(lines))), [
      'header Badges and doors 4-5',
      '  field To = All staff 4-4',
      '  field Subject = Badges and doors 5-5',
      'paragraph Dear all, 7-7',
      'heading Why now 9-23',
      '  paragraph We lost how many badges. 10-11',
      '  heading What changes: 13-19',
      '    list Wear it 15-19',
      '  heading Doors 20-23',
      '    code … 21-23',
      'heading How we go on 24-27',
      '  paragraph Last. 27-27',
    ])
  })
})

describe('the folds of a memo', () => {
  it('are front matter, header, sections, items, groups of lines and regions', () => {
    assert.deepEqual(
      foldsOf(lines, partsOf(lines)).map(({ first, last }) => [first, last]),
      [
        [0, 2],
        [4, 5],
        [9, 23],
        [10, 11],
        [13, 19],
        [15, 19],
        [20, 23],
        [21, 23],
        [24, 28],
        [26, 28],
      ],
    )
  })
})

const line = fc.constantFrom(
  ...[
    '',
    ' ',
    '---',
    '===',
    '# A',
    '###### ',
    'To: x',
    '- a',
    '  - b',
    '\t',
    '```',
    '~~~~',
    '**Bold**',
    '<!--',
    '-->',
  ],
  ...[
    'word',
    '<!-- region -->',
    '<!-- endregion -->',
    '1. one',
    '[[why: …]]',
    '\uD800',
    'Subject:',
    '> q',
    '***',
  ],
)

describe('any memo', () => {
  it('has parts that lie within it, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), all => {
        let next = 0
        const parts = partsOf(all)
        for (const { first, last } of parts) {
          assert.ok(first >= next && last >= first && last < all.length)
          next = last + 1
        }
        // Every line with a word in it belongs to a part.
        const covered = new Set(
          parts.flatMap(({ first, last }) => all.map((_, at) => at).slice(first, last + 1)),
        )
        for (const [at, text] of all.entries()) assert.ok(covered.has(at) || !/\w/.test(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('has symbols whose children lie within them, and folds that nest', () => {
    const within = (entries: readonly Entry[], first: number, last: number): void => {
      for (const entry of entries) {
        assert.ok(
          entry.first >= first && entry.last <= last && entry.at >= entry.first && entry.at <= entry.last,
        )
        assert.notEqual(entry.name, '')
        within(entry.children, entry.first, entry.last)
      }
    }
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), all => {
        const parts = partsOf(all)
        within(outlineOf(all, parts), 0, all.length - 1)
        for (const { first, last } of foldsOf(all, parts)) assert.ok(first < last && last < all.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('takes time in proportion to its lines', () => {
    const shapes = ['- a', '```', '**Bold**', 'word', '<!--', '<!-- region -->', '# A', '   ', '[[[[why:']
    for (const shape of shapes) {
      const all = Array.from({ length: 200_000 }, () => shape)
      const parts = partsOf(all)
      outlineOf(all, parts)
      foldsOf(all, parts)
    }
  })
})
