/** Whatever the text: a report comes back, its offsets hold, and its cost grows with the text and no faster. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { DraftFormat } from '../../src/engine/draft.ts'
import { checkReport, checkRewrites } from './check-report.ts'
import { markdownText } from './parse/markdown-lines.ts'
import { newReader } from './reader.ts'

const reader = newReader()

function check(text: string): void {
  for (const format of ['markdown', 'text'] as const) {
    const report = reader.read(text, { format })
    checkReport(text, report)
    checkRewrites(reader, text, report)
  }
}

const phrases = fc.constantFrom(
  ...[
    'You must file it today.',
    'Please call Ana by Friday',
    'because the lease ends,',
    'we will',
    'Do not',
    '“',
    '”',
  ],
  ...[
    'Thank you',
    'No. 5',
    'a.m.',
    'U.S.',
    '!',
    '?',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '```',
  ],
  ...[
    '[[why: x]]',
    '[[',
    ']]',
    '**',
    '_',
    '`',
    '<!-- lens-ignore -->',
    '<!--',
    '-->',
    '&amp;',
    '\\',
    '[a](b)',
    '|',
    '---',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\udc00',
    '\u{1f468}\u200d\u{1f469}',
    '\ufeff',
    '\u2028',
    '\u0301',
    'ß',
    '漢字。',
    '\u202e',
    '\ufdd0',
  ],
)

const anyText = fc.oneof(
  fc.array(phrases, { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  // Lone surrogates too: any code unit whatever.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map(units => String.fromCharCode(...units)),
  markdownText,
  fc
    .tuple(fc.array(phrases, { maxLength: 6 }), fc.string())
    .map(([parts, rest]) => `---\n${parts.join('')}\n---\n${rest}`),
)

const large: Readonly<Record<string, string>> = {
  'a line of 1 MB': 'You must file the form today because we care, and '.repeat(20_000),
  'a word of 1 MB': 'must'.repeat(250_000),
  '10,000 items': '- You must file it.\n'.repeat(10_000),
  '10,000 paragraphs': 'You must file it.\n\n'.repeat(10_000),
  '10,000 headings': '# You must file it\n'.repeat(10_000),
  'quotations, 1,000 deep': `${'> '.repeat(1000)}You must go.\n`.repeat(3),
  'lists, 1,000 deep': `${'- '.repeat(1000)}You must go.\n`.repeat(3),
  'lists, 1,000 deep by indent': Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  'emphasis, 1,000 deep': `${'*a '.repeat(1000)}${'a* '.repeat(1000)}`,
  'links, 1,000 deep': `${'['.repeat(1000)}a${'](b)'.repeat(1000)}`,
  'front matter, 1,000 deep': `---\n${'['.repeat(1000)}${']'.repeat(1000)}\n---\nYou must go.`,
  'marks of every kind': '`*_[]()<>!&|~"“”\\#@'.repeat(3000),
  'nul bytes': '\u0000'.repeat(100_000),
  'lone surrogates': 'must \ud83d'.repeat(5000),
  emoji: '\u{1f600}'.repeat(20_001),
}

describe('any text', () => {
  it('gives a report that holds', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 600 })
  })

  it('gives the same report twice, cached or not', () => {
    fc.assert(
      fc.property(anyText, text => {
        const first = reader.read(text)
        assert.deepEqual(reader.read(text), first)
        assert.deepEqual(newReader().read(text), first)
      }),
      { numRuns: 60 },
    )
  })
})

describe('large and odd texts', () => {
  for (const [name, text] of Object.entries(large)) it(name, () => check(text))
})

/** Milliseconds, the best of two, with a cold cache. */
function costOf(text: string, format: DraftFormat): number {
  const times = [1, 2].map(() => {
    const fresh = newReader()
    const start = performance.now()
    fresh.read(text, { format })
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('eight times the text', () => {
  const parts: Readonly<Record<string, string>> = {
    paragraphs: 'You must file the form today, because we care about it. Thank you for that.\n\n',
    items: '- Please file the form by Friday so that payroll can run\n',
    'one line': 'You must file the form today, because we care about it, and ',
    'headings without blank lines': 'Title\n===\n',
    'comments that do not end': 'x <!-- ',
    'short lines': 'a\n',
    brackets: '[a](',
    emphasis: '**a *b ',
    'rows of a table': '| you | must |\n|---|---|\n',
  }
  // Quadratic cost would be 64 times as much; a shared machine wavers, so the line is drawn well above 8.
  const most = 24
  for (const [name, part] of Object.entries(parts))
    for (const format of ['markdown', 'text'] as const)
      it(`costs about eight times as much: ${name} as ${format}`, () => {
        const count = Math.ceil(4_000 / part.length)
        const small = costOf(part.repeat(count), format)
        const big = costOf(part.repeat(count * 8), format)
        assert.ok(big <= most * Math.max(small, 2), `${small.toFixed(1)} ms, then ${big.toFixed(1)} ms`)
      })
})
