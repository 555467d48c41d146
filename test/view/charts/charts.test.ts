import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Report, Stance } from '../../../src/engine/index.ts'
import {
  balanceAxis,
  chartStyles,
  escapeHtml,
  html,
  paragraphStrip,
  paragraphsOf,
  paragraphTable,
  questionCards,
  type Shown,
  stripKey,
  themeVariables,
  toHtml,
} from '../../../src/view/charts/index.ts'
import { inEnglish } from '../../../src/view/translate.ts'

const text = `You must file it today. We open in May.

- Dana sends the form <img src=x onerror=alert(1)>.
- Thank you all.
`

const stances: readonly Stance[] = ['directing', 'influencing', 'both', 'informing']

function reportOf(draft: string, sentences: readonly string[]): Report {
  return {
    version: 1,
    profile: 'general',
    profileFrom: 'default',
    sentences: sentences.map((sentence, index) => ({
      start: draft.indexOf(sentence),
      end: draft.indexOf(sentence) + sentence.length,
      stance: stances[index % stances.length] ?? 'informing',
      directing: 0,
      influencing: 0,
      structure: 0,
      locked: false,
      reason: false,
      evidence: [],
    })),
    findings: [],
    reading: {
      balance: 0.3,
      margin: 0.1,
      range: [0.4, 0.7],
      verdict: 'leans-directing',
      questions: {
        why: { level: 0 },
        where: { level: 1, sentence: 1 },
        how: { level: 2, sentence: 2 },
        next: { level: 2 },
      },
      structure: 0.5,
      moved: [0],
      warnings: [],
    },
    problems: [],
  }
}

const report = reportOf(text, [
  'You must file it today.',
  'We open in May.',
  'Dana sends the form <img src=x onerror=alert(1)>.',
  'Thank you all.',
])

const shown: Shown = {
  report,
  text,
  kind: { title: 'General', asks: ['why', 'next'] },
  t: inEnglish,
  lead: ({ to, className, label, content }) =>
    html`<a class="${className}" href="#s${to.start}" aria-label="${label ?? ''}">${content}</a>`,
}

const withReading = (change: Partial<Report['reading']>): Shown => ({
  ...shown,
  report: { ...report, reading: { ...report.reading, ...change } },
})

describe('html', () => {
  it('escapes what goes in as text and keeps what it made itself', () => {
    const inner = html`<b>${'<i> & "quoted" `ticks`'}</b>`
    assert.equal(
      toHtml(html`<p title="${'" onload="x'}">${inner}${[inner]}${3}</p>`).includes('onload="x"'),
      false,
    )
    assert.equal(toHtml(inner), '<b>&lt;i&gt; &amp; &quot;quoted&quot; &#96;ticks&#96;</b>')
  })

  it('lets no text out of its place, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), any => !/[<>"'`]/.test(escapeHtml(any))))
  })

  it('takes nothing for markup that merely looks like it', () => {
    const forged = JSON.parse('{"markup":"<script>","made":"<script>"}')
    assert.throws(() => toHtml(html`${forged}`))
  })
})

describe('paragraphs', () => {
  const cases: readonly (readonly [string, string, readonly (readonly number[])[]])[] = [
    ['blank lines part them', 'A a.\n\nB b. C c.', [[0], [1, 2]]],
    ['wrapped lines do not', 'A a.\nB b.\nC c.', [[0, 1, 2]]],
    ['items part them', '- A a.\n- B b. C c.', [[0], [1, 2]]],
    ['a heading between parts them', 'A a.\n# Title\nB b. C c.', [[0], [1, 2]]],
    ['line ends of Windows are line ends', 'A a.\r\n\r\nB b.\r\nC c.', [[0], [1, 2]]],
  ]
  for (const [what, draft, expected] of cases)
    it(what, () => {
      const sentences = ['A a.', 'B b.', 'C c.']
        .filter(each => draft.includes(each))
        .map(each => ({ start: draft.indexOf(each), end: draft.indexOf(each) + each.length }))
      assert.deepEqual(
        paragraphsOf(draft, sentences).map(paragraph => paragraph.sentences),
        expected,
      )
    })

  it('of a very long draft take no time and no stack', () => {
    const draft = 'A.\n\n'.repeat(150_000)
    const sentences = Array.from({ length: 150_000 }, (_, at) => ({ start: at * 4, end: at * 4 + 2 }))
    assert.equal(paragraphsOf(draft, sentences).length, 150_000)
  })
})

describe('the balance', () => {
  it('is told in words as well', () => {
    const svg = toHtml(balanceAxis(shown))
    assert.match(svg, /role="img"/)
    assert.match(
      svg,
      /aria-label="Leans towards directing\. Influence 30 % \(± 10 %\); usual .*: 40 % to 70 %\."/,
    )
    assert.match(svg, /class="lens-dot lens-directing"/)
  })

  it('shows no dot where there is too little to judge', () => {
    const svg = toHtml(balanceAxis(withReading({ verdict: 'too-short' })))
    assert.doesNotMatch(svg, /lens-dot|this draft/)
  })

  it('stays within the picture', () => {
    for (const balance of [0, 0.5, 1]) {
      const svg = toHtml(balanceAxis(withReading({ balance, margin: 0.4 })))
      for (const [, at] of svg.matchAll(/ (?:x|cx|x1|x2)="([^"]+)"/g))
        assert.ok(Number(at) >= 0 && Number(at) <= 300, `${at}`)
    }
  })
})

describe('the four questions', () => {
  const cards = toHtml(questionCards(shown, question => html`<i>${question}</i>`))

  it('lead to their sentences and offer help only where something is missing', () => {
    assert.match(cards, /href="#s24"/)
    assert.match(cards, /No reason yet/)
    assert.match(cards, /In a heading, subject line or table/)
    assert.deepEqual(
      [...cards.matchAll(/<i>(\w+)<\/i>/g)].map(([, question]) => question),
      ['why'],
    )
  })

  it('quote the draft as text', () => {
    assert.doesNotMatch(cards, /<img/)
    assert.match(cards, /&lt;img src=x/)
  })
})

describe('the strip', () => {
  const strip = toHtml(paragraphStrip(shown))

  it('tells each paragraph in words', () => {
    assert.deepEqual(
      [...strip.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label),
      [
        'Paragraph 1 of 3: 1 directs, 1 influences',
        'Paragraph 2 of 3: 1 directs and influences',
        'Paragraph 3 of 3: 1 informs',
      ],
    )
  })

  it('tells stances apart by their shapes', () => {
    const shapes = [...toHtml(stripKey(inEnglish)).matchAll(/<svg[^>]*>(.*?)<\/svg>/g)].map(([, shape]) =>
      shape?.replaceAll(/class="[^"]*"/g, ''),
    )
    assert.equal(new Set(shapes).size, 4)
  })

  it('says the same as a table', () => {
    const table = toHtml(paragraphTable(shown))
    assert.match(table, /<tr><th scope="row">1<\/th><td>1<\/td><td>1<\/td><td>0<\/td><td>0<\/td><\/tr>/)
  })

  it('is empty for an empty draft', () => {
    const empty = { ...shown, text: '', report: { ...report, sentences: [] } }
    assert.equal(toHtml(paragraphStrip(empty)), '<ol class="lens-strip"></ol>')
  })
})

it('the styles take their colours from the documented properties only', () => {
  const used = new Set([...chartStyles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name))
  assert.deepEqual(
    [...used].sort(),
    Object.keys(themeVariables)
      .filter(name => used.has(name))
      .sort(),
  )
  assert.doesNotMatch(chartStyles, /#[0-9a-f]{3}|rgb|url\(/i)
})
