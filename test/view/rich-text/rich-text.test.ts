import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { richText, richTextOfPlain } from '../../../src/view/rich-text/rich-text.ts'

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const elementsOf = (html: string): Node[] =>
  all(unified().use(rehypeParse, { fragment: true }).parse(html)).filter(({ type }) => type === 'element')

const memo = `---
profile: change-announcement
purpose: nobody waits
---

To: All staff
From: Ana Lima

# The move

<!-- lens-ignore bare-order -->

Everyone must *pack* by **Friday**, see [the plan](https://kestrel-lane.example/plan) or [ours](../plan.md).
It is a long paragraph that was wrapped by its writer's editor.

1. Pack.
2. Carry the [[what: boxes]].

| Team | Floor |
|---|---:|
| One | 4 |

Thank you,
Ana
`

describe('a memo as rich text', () => {
  const { html, text } = richText(memo)

  it('leaves front matter and comments behind', () => {
    for (const part of [html, text]) assert.doesNotMatch(part, /profile|purpose|lens-|<!--|---/)
  })

  it('keeps headings, lists, tables, emphasis and links that lead out', () => {
    assert.match(html, /<h1>The move<\/h1>/)
    assert.match(html, /<em>pack<\/em> by <strong>Friday<\/strong>/)
    assert.match(html, /<a href="https:\/\/kestrel-lane\.example\/plan">the plan<\/a> or ours\./)
    assert.match(html, /<ol>\s*<li>Pack\.<\/li>\s*<li>Carry the \[\[what: boxes\]\]\.<\/li>\s*<\/ol>/)
    assert.match(html, /<td align="right">4<\/td>/)
  })

  it('keeps lines that mean to be lines, and joins those that were only wrapped', () => {
    assert.match(html, /<p>To: All staff<br>\n?From: Ana Lima<\/p>/)
    assert.match(html, /<p>Thank you,<br>\n?Ana<\/p>/)
    assert.match(html, /ours\.\s+It is a long/)
  })

  it('has the same words without marks', () => {
    assert.equal(
      text,
      `To: All staff
From: Ana Lima

The move

Everyone must pack by Friday, see the plan (https://kestrel-lane.example/plan) or ours. It is a long paragraph that was wrapped by its writer's editor.

1. Pack.
2. Carry the [[what: boxes]].

Team\tFloor
One\t4

Thank you,
Ana
`,
    )
  })

  it('lets nothing through that could act, whatever the text is', () => {
    const piece = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '[a](JaVaScRiPt:alert(1))',
      '[a](data:text/html,x)',
      '[b]: vbscript:x\n\n[b]',
      '<javascript:alert(1)>',
      '![p](https://track.example/p.png)',
      '<svg onload=alert(1)>',
      '[^1]\n\n[^1]: note\n\n',
      '- [x] done\n',
      '"><b onclick=x>',
      '\n\n',
      '`',
      '| a |\n|---|\n| <i> |\n',
    )
    const known =
      /^(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del|a|br|hr|table|thead|tbody|tr|t[hd]|sup)$/
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 12 }), parts => {
        for (const { tagName = '', properties = {} } of elementsOf(richText(parts.join('')).html)) {
          assert.match(tagName, known)
          for (const [name, value] of Object.entries(properties)) {
            assert.match(name, /^(?:href|start|align)$/)
            if (name === 'href') assert.match(String(value), /^(?:https?:|mailto:|tel:)/i)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('a plain-text draft as rich text', () => {
  it('keeps its lines and shows every mark as it is', () => {
    assert.deepEqual(richTextOfPlain('One <b>.\r\nTwo *.\n\n \nThree.\n'), {
      html: '<p>One &lt;b&gt;.<br>Two *.</p>\n<p>Three.</p>',
      text: 'One <b>.\r\nTwo *.\n\n \nThree.\n',
    })
  })
})
