/** Drafts as large, deep and odd as they may be: each is read to the end, and its report holds. */

import assert from 'node:assert/strict'
import type { DraftFormat } from '../../src/engine/draft.ts'
import { draftOf } from '../bench/text.ts'
import { checkReport, checkRewrites } from '../engine/check-report.ts'
import { newReader, openDraft } from '../engine/reader.ts'

export interface Limit {
  readonly name: string
  check(): void | Promise<void>
}

const tenMegabytes = 10_000_000

function read(text: string, format: DraftFormat = 'markdown'): void {
  const reader = newReader()
  const report = reader.read(text, { format })
  checkReport(text, report)
  checkRewrites(reader, text, report)
}

/** Depth by each mark that nests; a thousand is far beyond what any parser's stack likes. */
function nested(depth: number): readonly (readonly [string, string])[] {
  return [
    ['quotations', `${'> '.repeat(depth)}You must go.`],
    ['items on one line', `${'- '.repeat(depth)}You must go.`],
    [
      'items by indent',
      Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- You must go.`).join('\n'),
    ],
    ['emphasis', `${'*a '.repeat(depth)}${'a* '.repeat(depth)}`],
    ['strong and emphasis', `${'**a _b '.repeat(depth)}`],
    ['links', `${'['.repeat(depth)}a${'](b)'.repeat(depth)}`],
    ['pictures', `${'!['.repeat(depth)}a${'](b)'.repeat(depth)}`],
    ['HTML', `${'<div>'.repeat(depth)}You must go.${'</div>'.repeat(depth)}`],
    ['comments', `${'<!-- '.repeat(depth)}You must go.`],
    ['placeholders', `${'[[why: '.repeat(depth)}x${']]'.repeat(depth)}`],
    ['quotation marks', `${'“'.repeat(depth)}You must go.${'”'.repeat(depth)}`],
    ['brackets', `${'('.repeat(depth)}You must go.${')'.repeat(depth)}`],
    ['clauses', `You must go ${'if you can because we said that '.repeat(depth)}.`],
    ['front matter in braces', `---\n${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n---\nYou must go.`],
    [
      'front matter by indent',
      `---\n${Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\nYou must go.`,
    ],
  ]
}

/** Each alias stands for nine of the one before: nine to the power of twelve values, were they written out. */
const bomb = (): string =>
  Array.from('abcdefghijkl', (letter, i, letters = 'abcdefghijkl') => {
    const inner = i === 0 ? 'lol' : `*${letters[i - 1]}`
    return `${i === 11 ? 'purpose' : letter}: &${letter} [${Array(9).fill(inner).join(', ')}]`
  }).join('\n')

const odd: readonly (readonly [string, string])[] = [
  [
    'every control character',
    Array.from({ length: 32 }, (_, i) => `You${String.fromCharCode(i)}must go.`).join(' '),
  ],
  ['direction marks', 'You \u202emust\u202c go \u2066by\u2069 Friday, \u200fplease\u061c. '.repeat(50)],
  ['what has no width', 'You\u200b mu\u00adst\ufeff g\u2060o by Fri\u200dday. '.repeat(50)],
  ['halves of characters', 'You \ud83d must \udc00 go\ud800. \udfffPlease \ud83d\ud83d wait. '.repeat(50)],
  ['marks piled on letters', `You m${'\u0301'.repeat(5_000)}ust go. `],
  ['letters that grow in lower case', 'İİİ YOU MUST GO İ BY FRİDAY. '.repeat(200)],
  [
    'line ends of every kind',
    'You must go.\r\n\r\rYou\u2028must\u2029stay.\u0085Please\u000bwait.\u000c'.repeat(50),
  ],
  [
    'names that all objects know',
    'The constructor must call __proto__ and toString, hasOwnProperty or valueOf. '.repeat(20),
  ],
]

/** What all objects share, before and after. */
function withoutPollution(check: () => void): void {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  check()
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before)
}

/** @param share of the full size: 1 is ten megabytes */
export function limits(share: number): readonly Limit[] {
  const size = Math.round(tenMegabytes * share)
  const repeated = (part: string, characters = size): string =>
    part.repeat(Math.ceil(characters / part.length))
  const mega = `${size / 1e6} MB`
  return [
    { name: `a draft of ${mega}`, check: () => read(draftOf(Math.round(size / 6))) },
    {
      name: `a line of ${mega}`,
      check: () => read(repeated('You must file the form today because we care, and ')),
    },
    { name: `a line of ${mega} as plain text`, check: () => read(repeated('You must go, and '), 'text') },
    { name: `a word of ${mega}`, check: () => read(repeated('must')) },
    { name: `${mega} of line ends`, check: () => read(repeated('\n')) },
    { name: `${mega} of nul bytes`, check: () => read(repeated('\0')) },
    { name: `${mega} of backticks`, check: () => read(repeated('` `` ')) },
    { name: '100,000 items', check: () => read('- You must file it.\n'.repeat(100_000)) },
    {
      name: '100,000 items on two levels',
      check: () => read('- You must go.\n  - Please wait.\n'.repeat(50_000 * share)),
    },
    {
      name: 'an edit in the middle of a long line',
      check() {
        const draft = openDraft(newReader())
        const text = repeated('You must file the form today because we care, and ', size / 20)
        draft.read(text)
        const edited = `${text.slice(0, 5_000)}x${text.slice(5_000)}`
        checkReport(edited, draft.read(edited))
      },
    },
    ...nested(1_000).map(([name, text]) => ({ name: `1,000 deep: ${name}`, check: () => read(text) })),
    ...odd.map(([name, text]) => ({
      name,
      check: () =>
        withoutPollution(() => {
          for (const format of ['markdown', 'text'] as const) read(text, format)
        }),
    })),
    {
      name: 'a bomb of aliases in the front matter',
      check: () => read(`---\n${bomb()}\n---\n\nYou must go.\n`),
    },
    {
      name: 'keys of the front matter that all objects know',
      check: () =>
        withoutPollution(() =>
          read(
            '---\n__proto__: {profile: values}\nconstructor: {prototype: {x: 1}}\nprofile: __proto__\n---\nYou must go.\n',
          ),
        ),
    },
  ]
}
