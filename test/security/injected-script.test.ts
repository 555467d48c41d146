/**
 * Text that tries to be a script, in every place that a stranger can write to: panel, report, hover and plain text
 * show it as words. In a real workbench the same is tried in test/browser.
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readHouseStyle } from '../../src/config/house-style/read.ts'
import { escapeMarkdown } from '../../src/view/markdown.ts'
import { draftSections } from '../../src/view/panel/sections.ts'
import { htmlReport } from '../../src/view/report/html-report.ts'
import { markdownDraft } from '../../src/view/report/markdown-report.ts'
import { textReport } from '../../src/view/text-report.ts'
import { inEnglish } from '../../src/view/translate.ts'
import { newReader } from '../engine/reader.ts'

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>@import "x"</style>',
  '[now](javascript:alert(1))',
  '[now](command:workbench.action.quit)',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  `\`\${alert(1)}\``,
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<a href="command:workbench.action.quit">now</a>',
] as const

/** The attack wherever a draft and its house style hold words. */
const memoWith = (attack: string): string => `---
profile: general
purpose: ${JSON.stringify(`so that ${attack}`)}
title: ${JSON.stringify(attack)}
---

To: ${attack}
Subject: ${attack}

# You must file ${attack}

You must file ${attack} by Friday. You must not wait for ${attack}, or you will be fired. Please mind the war room.

- You must send ${attack} to Dana.
- [[who: ${attack}]] must sign it.

> ${attack}

| Owner | Date |
| --- | --- |
| ${attack} | 3 May |

<!-- lens-ignore ${attack} -->

You must stay, because ${attack}.
`

const houseWith = (attack: string): string => `rules:
  - id: war
    message: ${JSON.stringify(`%s ${attack}`)}
    words: [war room]
profiles:
  - {id: own, title: ${JSON.stringify(attack)}, description: ${JSON.stringify(attack)}}
`

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]

const outward =
  /^(?:a|img|script|iframe|object|embed|link|base|form|input|video|audio|source|meta|foreignobject)$/i

function checkPage(page: string, isWhole: boolean): void {
  for (const { tagName = '', properties = {} } of all(
    unified().use(rehypeParse, { fragment: !isWhole }).parse(page),
  )) {
    const ours = isWhole && (tagName === 'meta' || (tagName === 'a' && /^#/.test(String(properties['href']))))
    assert.ok(ours || !outward.test(tagName), `<${tagName}>`)
    for (const name of Object.keys(properties)) assert.doesNotMatch(name, /^on|^src$|^action$|^formAction$/i)
  }
}

/** Without GFM: its plug-in for remark looks for addresses in the words that are shown, escaped or not; readers do not. */
const markdown = unified().use(remarkParse)
const kindsIn = (text: string): string[] => all(markdown.parse(text)).map(({ type }) => type)

function readWith(attack: string) {
  const reader = newReader()
  const { config } = readHouseStyle(houseWith(attack))
  const text = memoWith(attack)
  const report = reader.read(text, { house: config.house })
  const findings = report.findings.map(each => ({ ...each, rewrites: reader.rewrites(report, each) }))
  return { text, report: { ...report, findings } }
}

describe('a script in a memo', () => {
  for (const attack of attacks)
    describe(attack, () => {
      const { text, report } = readWith(attack)
      const name = `${attack}.md`

      it('is there to be found', () => {
        assert.ok(
          report.findings.some(({ message }) => message.includes(attack)),
          'in a house rule’s message',
        )
        assert.ok(report.findings.length > 3)
      })

      it('is words in the panel', () => {
        const kind = { title: attack, asks: ['why', 'next'] } as const
        const parts = draftSections({
          report,
          text,
          kind,
          name,
          ruleTitle: () => attack,
          messageOf: () => attack,
          t: inEnglish,
        })
        checkPage(parts.map(({ html }) => html).join(''), false)
      })

      it('is words in the report', () => {
        const page = htmlReport([{ name, text, report }])
        checkPage(page, true)
        assert.doesNotMatch(page, /<script/i)
      })

      it('is words in the report as Markdown', () => {
        const kinds = kindsIn(markdownDraft({ name, text, report }))
        for (const kind of ['html', 'link', 'image', 'definition']) assert.ok(!kinds.includes(kind), kind)
      })

      it('is words in a hover', () => {
        for (const { message, rewrites } of report.findings)
          for (const words of [message, ...rewrites.map(({ title }) => title)]) {
            const kinds = kindsIn(`x ${escapeMarkdown(words)}`)
            for (const kind of ['html', 'link', 'image'])
              assert.ok(!kinds.includes(kind), `${kind}: ${words}`)
          }
      })

      it('is words in a terminal', () => {
        for (const line of textReport(report, text)) assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f]/)
      })
    })
})

describe('the checks themselves', () => {
  it('see what they look for', () => {
    assert.throws(() => checkPage('<p><img src=x onerror=x></p>', false))
    assert.throws(() => checkPage('<a href="https://a.example">x</a>', true))
    assert.ok(kindsIn('[x](y) <b>').includes('link'))
  })
})
