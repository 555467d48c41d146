import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Report } from '../../../src/engine/index.ts'
import { readMessage } from '../../../src/view/panel/messages.ts'
import { panelPage } from '../../../src/view/panel/page.ts'
import { draftSections, type PanelDraft, welcomeSections } from '../../../src/view/panel/sections.ts'
import { skeletonFor } from '../../../src/view/panel/skeletons.ts'
import { readingInShort } from '../../../src/view/reading-words.ts'
import { inEnglish } from '../../../src/view/translate.ts'
import { newReader } from '../../engine/reader.ts'

const reader = newReader()

const attack = `</button><script>alert(1)</script><img src=x onerror=alert(1)> "' javascript:alert(1)`

const draftOf = (text: string): PanelDraft => ({
  report: reader.read(text),
  text,
  kind: { title: 'General', asks: ['why', 'next'] },
  name: attack,
  ruleTitle: rule => rule,
  messageOf: ({ message }) => message,
  t: inEnglish,
})

const htmlOf = (draft: PanelDraft): string =>
  draftSections(draft)
    .map(({ html }) => html)
    .join('')

describe('the page', () => {
  it('moves nothing by itself, so that nobody has to ask it not to', () => {
    const page = panelPage({ nonce: 'n', script: 's', language: 'en' }, inEnglish)
    assert.ok(!/transition|animation|@keyframes|scroll-behavior/.test(page))
  })
})

describe('a skeleton', () => {
  const template = readFileSync('media/templates/change-announcement.memo', 'utf8')

  it('has no reading yet, but a list of what is to be filled in', () => {
    const draft = draftOf(template)
    const page = htmlOf(draft)
    assert.match(page, /\d\d placeholders to fill in/)
    assert.doesNotMatch(page, /Leans|lens-axis|lens-cards|What weighs most/)
    assert.match(page, /data-kind="go"[^>]*><bdi>\[\[/)
    assert.match(readingInShort(draft.report, draft.kind, inEnglish), /^\d\d placeholders to fill in$/)
  })

  it('has one as soon as most sentences say something', () => {
    const filled = template.replace(/\[\[[^\]]*\]\]/g, (gap, at: number) =>
      at > template.length - 160 ? gap : 'the new shift plan',
    )
    assert.match(htmlOf(draftOf(filled)), /lens-axis/)
  })

  it('is not a draft with some placeholders of rewrites', () => {
    const gap = 'Send the form by noon so that [[why: what this makes possible]].\n\n'
    assert.match(
      htmlOf(draftOf(`${gap.repeat(4)}${'The canteen is open on Monday.\n\n'.repeat(6)}`)),
      /lens-axis|lens-cards/,
    )
  })
})

describe('what the page says', () => {
  it('is taken where it is in order', () => {
    assert.deepEqual(readMessage({ kind: 'ready' }), { kind: 'ready' })
    assert.deepEqual(readMessage({ kind: 'go', start: 1, end: 4, more: 'x' }), {
      kind: 'go',
      start: 1,
      end: 4,
    })
    assert.deepEqual(readMessage({ kind: 'go', side: 'before', start: 1, end: 4 }), {
      kind: 'go',
      side: 'before',
      start: 1,
      end: 4,
    })
    assert.deepEqual(readMessage({ kind: 'copy', text: 'x' }), { kind: 'copy' })
    assert.deepEqual(readMessage({ kind: 'add', question: 'why' }), { kind: 'add', question: 'why' })
    assert.deepEqual(readMessage({ kind: 'act', action: 'review' }), { kind: 'act', action: 'review' })
  })

  const refused: readonly unknown[] = [
    undefined,
    null,
    'ready',
    [],
    { kind: 'run', command: 'workbench.action.quit' },
    { kind: 'act', action: 'workbench.action.quit' },
    { kind: 'act', action: 'toString' },
    { kind: 'go', start: 4, end: 1 },
    { kind: 'go', start: -1, end: 1 },
    { kind: 'go', start: 0.5, end: 1 },
    { kind: 'add', question: 'constructor' },
    Object.create({ kind: 'ready' }),
  ]
  for (const raw of refused)
    it(`is refused otherwise: ${JSON.stringify(raw)}`, () => assert.equal(readMessage(raw), undefined))

  it('breaks nothing, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), raw => void readMessage(raw)))
  })
})

describe('the page', () => {
  it('lets in only what carries its nonce', () => {
    const page = panelPage({ nonce: 'n0nce', script: 'vscode-resource:/panel.js', language: 'en' }, inEnglish)
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    assert.match(policy, /default-src &#39;none&#39;/)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
    assert.doesNotMatch(page, / style="| on\w+="/)
    for (const [tag] of page.matchAll(/<(?:script|style)[^>]*>/g)) assert.match(tag, /nonce="n0nce"/)
  })
})

describe('the parts', () => {
  const text = `You must file it ${attack} today. You must send it now. You must not wait. You must sign it.\n\nYou must come. We open in May.\n`

  it('never let the draft out of its place', () => {
    const out = htmlOf(draftOf(text))
    assert.doesNotMatch(
      out,
      /<(?!\/?(?:svg|rect|line|circle|path|g|text|button|span|div|ul|ol|li|h[23]|p|b|q|bdi|table|caption|thead|tbody|tr|th|td)\b)/,
    )
    // Within tags nothing but attributes of ours.
    for (const [tag] of out.matchAll(/<[^>]+>/g))
      assert.doesNotMatch(tag.replaceAll(/"[^"]*"/g, '""'), / (?:on\w+|style|href|src)=/)
  })

  it('are the same for the same draft, so that nothing is drawn twice', () => {
    assert.deepEqual(draftSections(draftOf(text)), draftSections(draftOf(text)))
  })

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), any => void htmlOf(draftOf(any))),
      { numRuns: 60 },
    )
  })

  it('welcome whoever has no draft open', () => {
    assert.match(welcomeSections('none', inEnglish)[0]?.html ?? '', /No draft is open/)
    assert.match(welcomeSections('offered', inEnglish)[0]?.html ?? '', /data-action="review"/)
  })
})

describe('a skeleton', () => {
  const put = (text: string, question: 'why' | 'next'): string => {
    const report: Report = reader.read(text)
    const { at, text: added } = skeletonFor(question, report, text, inEnglish)
    return text.slice(0, at) + added + text.slice(at)
  }

  it('for the reason goes behind the opening paragraph', () => {
    const out = put('You must file it today.\n\nYou must sign it.\n', 'why')
    assert.match(
      out,
      /^You must file it today\.\n\nWe are doing this because \[\[why: .*\]\]\.\n\nYou must sign it\.\n$/,
    )
  })

  it('for the next step goes to the end, with the line ends of the draft', () => {
    assert.match(
      put('You must file it.\r\n\r\nYou must sign it.\r\n', 'next'),
      /sign it\.\r\n\r\nNext, \[\[who: .*\r\n$/,
    )
  })

  it('leaves a list whole', () => {
    assert.match(put('- You must file it.\n- You must sign it.\n', 'why'), /sign it\.\n\nWe are/)
  })

  it('begins an empty draft', () => {
    assert.match(put('', 'why'), /^We are doing this/)
  })
})

it('the picture of the view is there', () => {
  assert.match(readFileSync('media/lens.svg', 'utf8'), /^<svg/)
})

describe('the end of the panel', () => {
  const finishOf = (text: string): string =>
    draftSections(draftOf(text)).find(({ key }) => key === 'finish')?.html ?? ''

  it('offers to copy a finished draft', () => {
    assert.match(finishOf('You must go today.'), /data-kind="copy">Copy as rich text</)
    assert.doesNotMatch(finishOf('---\npurpose: "[[why: x]]"\n---\n\nWe go.'), /placeholder/)
  })

  it('names the placeholders that are left, with their places', () => {
    const text = 'We go [[when: a date]].\n\n- [[who]] and [[Release plan]].'
    assert.match(finishOf(text), /2 placeholders are left/)
    const places = [...finishOf(text).matchAll(/data-start="(\d+)" data-end="(\d+)"/g)]
    assert.deepEqual(
      places.map(([, start, end]) => text.slice(Number(start), Number(end))),
      ['[[when: a date]]', '[[who]]'],
    )
    assert.match(finishOf(text), /all the same/)
    assert.match(finishOf(`${'[[why]] '.repeat(9)}\n\n${'We go home. '.repeat(9)}`), /and 4 more/)
  })
})
