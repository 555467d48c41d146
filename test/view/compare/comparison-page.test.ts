/** The page of a comparison, read back by an HTML parser; and the parts that the editor shows. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { compareDrafts } from '../../../src/compare/index.ts'
import { comparisonPage } from '../../../src/view/compare/comparison-page.ts'
import { comparisonSections } from '../../../src/view/pages.ts'
import { inEnglish } from '../../../src/view/translate.ts'
import { newReader } from '../../engine/reader.ts'

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const reader = newReader()
const attack = `<script>alert(1)</script> </style></title>" onload='x' <img src=x onerror=alert(1)>`
const version = (name: string, text: string) => ({ name, text, report: reader.read(text) })
const asks = ['why', 'next'] as const

function compared(before: string, after: string) {
  const [old, now] = [version(`<b>old ${attack}`, before), version('new.md', after)]
  return {
    comparison: compareDrafts(old, now),
    before: old,
    after: now,
    kind: { title: 'General', asks },
    ruleTitle: (rule: string) => rule,
    t: inEnglish,
  }
}

const opening = `We open the second line in May because the spring orders would wait until June. ${attack}`
const before = `${opening}\n\nEvery lead must file the plan by 14 June. You must clear the desk.\n\nThank you all.\n`
const after = `${opening}\n\nThank you all.\n\nEvery lead should file the plan by 21 June <img src=x onerror=y>.\n`

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('')
const nodesOf = (html: string): Node[] => all(unified().use(rehypeParse).parse(html))
const withTag = (nodes: readonly Node[], tag: string): Node[] =>
  nodes.filter(({ tagName }) => tagName === tag)

describe('the page of a comparison', () => {
  const nodes = nodesOf(comparisonPage(compared(before, after)))

  it('has no script, no picture and no handler, whatever a draft or its name holds', () => {
    for (const { tagName, properties = {} } of nodes) {
      assert.ok(!['script', 'img', 'link', 'iframe', 'button'].includes(tagName ?? ''))
      for (const name of Object.keys(properties)) assert.doesNotMatch(name, /^on|^style$|^src$/)
    }
  })

  it('points at what was weakened, with a link to the sentence', () => {
    const ids = nodes.flatMap(({ properties }) => (properties?.['id'] ? [String(properties['id'])] : []))
    const links = nodes.flatMap(({ properties }) =>
      properties?.['href'] ? [String(properties['href'])] : [],
    )
    assert.ok(links.length >= 3)
    for (const link of links) assert.ok(ids.includes(link.slice(1)), link)
    const heading = withTag(nodes, 'h3').map(words)
    assert.equal(heading[0], 'Weakened obligations')
  })

  it('shows what was written anew as a whole, not word by word', () => {
    const old = `${opening}\n\nBack to the office on Tuesdays and Wednesdays.\n`
    const now = `${opening}\n\nTwo days together, so that no newcomer to the office learns alone.\n`
    const shown = nodesOf(comparisonPage(compared(old, now)))
    assert.ok(withTag(shown, 'ins').some(node => words(node).startsWith('Two days together, so that no')))
  })

  it('marks what went and what came as such', () => {
    assert.ok(withTag(nodes, 'del').some(node => words(node) === 'must'))
    assert.ok(withTag(nodes, 'ins').some(node => words(node) === 'should'))
    assert.ok(withTag(nodes, 'del').some(node => words(node) === 'You must clear the desk.'))
  })

  it('says so where nothing changed', () => {
    const same = nodesOf(comparisonPage(compared(before, before)))
    assert.equal(withTag(same, 'h2').map(words)[0], 'Nothing changed')
    assert.deepEqual(withTag(same, 'del'), [])
  })
})

describe('a comparison in the editor', () => {
  const htmlOf = (opens: { before: boolean; after: boolean }): string =>
    comparisonSections({ ...compared(before, after), opens })
      .map(({ html }) => html)
      .join('')

  it('leads to the text of each side, by offsets into that side', () => {
    const buttons = withTag(nodesOf(htmlOf({ before: true, after: true })), 'button')
    const places = buttons.filter(({ properties }) => properties?.['dataKind'] === 'go')
    assert.ok(places.length > 3)
    for (const { properties = {} } of places) {
      const text = properties['dataSide'] === 'before' ? before : after
      const [start, end] = [Number(properties['dataStart']), Number(properties['dataEnd'])]
      assert.ok(start >= 0 && end > start && end <= text.length)
    }
    assert.ok(places.some(({ properties }) => properties?.['dataSide'] === 'before'))
  })

  it('leads nowhere in a version that has no document', () => {
    const buttons = withTag(nodesOf(htmlOf({ before: false, after: true })), 'button')
    assert.ok(!buttons.some(({ properties }) => properties?.['dataSide'] === 'before'))
  })
})
