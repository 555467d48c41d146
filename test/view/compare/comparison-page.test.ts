/** The page of a comparison, read back by an HTML parser; the JSON of one, held against its schema. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { compareDrafts, weakenedIn } from '../../../src/compare/index.ts'
import { type ComparedDraft, comparisonPage } from '../../../src/view/compare/comparison-page.ts'
import { pairs } from '../../compare/pairs.ts'
import { newReader } from '../../engine/reader.ts'

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const reader = newReader()
const versionOf = (name: string, text: string): ComparedDraft => ({ name, text, report: reader.read(text) })
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const classOf = (node: Node): string => [node.properties?.['className'] ?? ''].flat().join(' ')

/** A piece's text in one of the two versions, as its marks of change tell it. */
const side = (node: Node, left: 'ins' | 'del'): string =>
  node.tagName === left ? '' : (node.value ?? (node.children ?? []).map(each => side(each, left)).join(''))

function pageOf(before: string, after: string) {
  const [old, now] = [versionOf('old <b>.md', before), versionOf('new.md', after)]
  const comparison = compareDrafts(old, now)
  const nodes = all(
    unified()
      .use(rehypeParse)
      .parse(comparisonPage(comparison, old, now)),
  )
  return { comparison, nodes }
}

const attack = "<script>alert(1)</script> </style></title>\" onload='x' <img src=x onerror=alert(1)>"

describe('the page of a comparison', () => {
  for (const { name, before, after } of pairs)
    it(`tells ${name}`, () => {
      const { comparison, nodes } = pageOf(before, after)
      const ids = nodes.flatMap(({ properties }) => (properties?.['id'] ? [String(properties['id'])] : []))
      const changed = comparison.pieces.filter(({ kind, moved }) => kind !== 'same' || moved)
      const items = nodes.filter(({ properties }) => String(properties?.['id'] ?? '').startsWith('piece-'))
      assert.equal(items.length, changed.length)
      items.forEach((item, at) => {
        const text = item.children?.[1] ?? item
        const { kind, before: old, after: now } = changed[at] ?? {}
        if (kind !== 'added') assert.equal(side(text, 'ins').trim(), old?.text.trim())
        if (kind !== 'removed') assert.equal(side(text, 'del').trim(), now?.text.trim())
      })
      const weak = weakenedIn(comparison).length
      const section = nodes.find(node => classOf(node) === 'weak')
      const list = section ? all(section).filter(({ tagName }) => tagName === 'li') : []
      assert.equal(list.length, weak)
      for (const { properties } of nodes)
        if (properties?.['href']) assert.ok(ids.includes(String(properties['href']).slice(1)))
    })

  it('says so when nothing changed', () => {
    const { nodes } = pageOf('We begin.\n', 'We begin.\n')
    assert.ok(nodes.some(({ value }) => value === 'Not a sentence changed.'))
  })

  it('has no script, no picture and no handler, whatever the drafts hold', () => {
    const { nodes } = pageOf(
      `You must file it by Friday. ${attack}\n`,
      `You may file it. ${attack} ${attack}\n`,
    )
    for (const { tagName = '', properties = {} } of nodes) {
      assert.ok(!['script', 'img', 'link', 'iframe', 'b'].includes(tagName), tagName)
      for (const name of Object.keys(properties)) assert.doesNotMatch(name, /^on|^style$|^src$/)
    }
    assert.ok(nodes.some(node => node.type === 'text' && node.value === 'old <b>.md'))
  })
})

describe('comparison.schema.json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../docs/comparison.schema.json', import.meta.url), 'utf8'),
  )
  const validate = new Ajv2020({ strict: true }).compile(schema)
  const isValid = (value: unknown): boolean => validate(value)

  it('describes what is printed of every pair', () => {
    for (const { name, before, after } of pairs) {
      const comparison = compareDrafts(versionOf('a', before), versionOf('b', after))
      const printed = JSON.parse(JSON.stringify({ version: 1, before: 'a', after: 'b', comparison }))
      assert.ok(isValid(printed), `${name}: ${JSON.stringify(validate.errors)}`)
      assert.ok(!isValid({ ...printed, extra: 1 }))
      assert.ok(!isValid({ ...printed, comparison: { ...comparison, pieces: [{ kind: 'other' }] } }))
    }
  })
})
