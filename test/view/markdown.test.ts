import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { escapeMarkdown } from '../../src/view/markdown.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const processor = unified().use(remarkParse).use(remarkGfm)

/** The wording of a paragraph, and the kinds of nodes that carry it. */
function shown(markdown: string): { text: string; types: ReadonlySet<string> } {
  const types = new Set<string>()
  const textOf = (node: Node): string => {
    types.add(node.type)
    return node.value ?? (node.children ?? []).map(textOf).join('')
  }
  return { text: textOf(processor.parse(markdown)), types }
}

describe('escaped text', () => {
  const texts = [
    'spend $5 and $\u007b12} per head from C:\\new\\table',
    '*must* _not_ `run` [this](command:evil) <b>now</b> &amp; | ~~then~~',
    'first\n\n# second\n- third',
    '![picture](x.png) at 9:30, by J. Doe',
  ]
  for (const text of texts)
    it(`is shown as it is: ${JSON.stringify(text)}`, () => {
      const { text: seen, types } = shown(`x ${escapeMarkdown(text)}`)
      assert.equal(seen, `x ${text.replace(/\s+/g, ' ')}`)
      assert.deepEqual([...types].sort(), ['paragraph', 'root', 'text'])
    })

  it('never becomes a link, a picture or HTML', () => {
    const parts = fc.array(
      fc.constantFrom('[a]', '(command:x)', '<', 'b>', '!', '\\', '`', '*', '&lt;', ' ', '\n'),
    )
    fc.assert(
      fc.property(parts, all => {
        const { types } = shown(`x${escapeMarkdown(all.join(''))}x`)
        for (const type of ['link', 'image', 'html', 'inlineCode']) assert.ok(!types.has(type), type)
      }),
    )
  })
})
