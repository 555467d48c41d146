/** The report to hand on: a page read back by an HTML parser, Markdown read back by remark. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { htmlReport } from '../../../src/view/report/html-report.ts'
import { markdownDraft } from '../../../src/view/report/markdown-report.ts'
import { glanceAt, htmlOverview, markdownOverview } from '../../../src/view/report/overview.ts'
import { htmlSkipped, markdownSkipped } from '../../../src/view/report/skipped.ts'
import { newReader } from '../../engine/reader.ts'

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const reader = newReader()
const attack =
  "<script>alert(1)</script> </style></title>\" onload='x' <img src=x onerror=alert(1)> `1` &amp;"
const memo = `\n# Notice\n\nYou must file the form by Friday. ${attack}\n\nYou must return the badge. You must clear the desk.\n\n<!-- lens-ignore made-up-rule -->\n\nYou must stay.\n`
const draftOf = (name: string, text: string) => {
  const report = reader.read(text, { format: 'markdown' })
  const findings = report.findings.map(each => ({ ...each, rewrites: reader.rewrites(report, each) }))
  return { name, text, report: { ...report, findings } }
}
const draft = draftOf('<b>.md', memo)

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const words = (node: Node): string =>
  node.tagName === 'sup' ? '' : (node.value ?? (node.children ?? []).map(words).join(''))
const classOf = (node: Node): string => String(node.properties?.['className'] ?? '')

describe('the page', () => {
  const nodes = all(
    unified()
      .use(rehypeParse)
      .parse(htmlReport([draft, draftOf('b.md', memo)])),
  )

  it('holds the text of each draft as it was', () => {
    const texts = nodes.filter(node => classOf(node) === 'text')
    assert.deepEqual(texts.map(words), [memo, memo])
  })

  it('has no script, no picture and no handler, whatever a draft holds', () => {
    for (const { tagName, properties = {} } of nodes) {
      assert.ok(!['script', 'img', 'link', 'iframe'].includes(tagName ?? ''))
      for (const [name, value] of Object.entries(properties)) {
        assert.doesNotMatch(name, /^on|^style$|^src$/)
        if (name === 'href') assert.match(String(value), /^#draft-\d+-/)
      }
    }
  })

  it('says what was ignored', () => {
    assert.equal(nodes.filter(({ value }) => value === 'For what follows: made-up-rule').length, 2)
  })

  it('links only to places that are there, each once', () => {
    const ids = nodes.flatMap(({ properties }) => (properties?.['id'] ? [String(properties['id'])] : []))
    assert.equal(new Set(ids).size, ids.length)
    const links = nodes.flatMap(({ properties }) =>
      properties?.['href'] ? [String(properties['href'])] : [],
    )
    assert.ok(links.length > 6)
    for (const link of links) assert.ok(ids.includes(link.slice(1)), link)
    assert.ok(nodes.some(({ tagName }) => tagName === 'mark'))
  })
})

describe('the text of a draft', () => {
  it('sets apart what no reader reads, and says once what a message quotes', () => {
    const page = htmlReport([draftOf('c.md', `---\nprofile: general\n---\n${memo}`)])
    const nodes = all(unified().use(rehypeParse).parse(page))
    const front = nodes.find(node => classOf(node) === 'front')
    assert.equal(front && words(front), '---\nprofile: general\n---\n\n')
    const links = nodes.filter(node => classOf(node) === 'quiet' && node.tagName === 'a').map(words)
    assert.ok(links.includes('in the text'), links.join())
  })
})

describe('a report of many drafts', () => {
  const glances = [draft, draftOf('b|.md', memo)].map(each => glanceAt(each))
  const skipped = [{ name: '<i>.docx', reason: 'It is protected by a password.' }]

  it('begins with each at a glance, as a table that is read back', () => {
    const page = all(unified().use(rehypeParse).parse(htmlOverview(glances)))
    const rows = page.filter(({ tagName }) => tagName === 'tr')
    assert.equal(rows.length, 3)
    assert.match(words(rows[1] ?? { type: 'none' }), /^<b>\.md/)
    assert.equal(htmlOverview(glances.slice(0, 1)), '')
    const table = all(unified().use(remarkParse).use(remarkGfm).parse(markdownOverview(glances)))
    assert.equal(table.filter(({ type }) => type === 'tableRow').length, 3)
    assert.equal(table.filter(({ type }) => type === 'tableCell').length, 9)
  })

  it('names what was not read', () => {
    const page = all(unified().use(rehypeParse).parse(htmlSkipped(skipped)))
    const [entry] = page.filter(({ tagName }) => tagName === 'li')
    assert.equal(words(entry ?? { type: 'none' }), '<i>.docx: It is protected by a password.')
    assert.match(markdownSkipped(skipped), /^## Not reviewed\n\n- \\<i\\>/)
    assert.equal(markdownSkipped([]) + htmlSkipped([]), '')
  })
})

describe('the Markdown', () => {
  it('is read back without HTML, links or pictures', () => {
    const nodes = all(unified().use(remarkParse).parse(markdownDraft(draft)))
    for (const { type } of nodes) assert.ok(!['html', 'link', 'image', 'code'].includes(type), type)
    assert.ok(nodes.some(({ type }) => type === 'listItem'))
    assert.equal(nodes.find(({ type }) => type === 'heading')?.children?.[0]?.value, '<b>.md')
  })
})
