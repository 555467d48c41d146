/** Whatever is offered, on the examples of every rule and on the samples: safe, better, and good English. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { ReportFinding, Rewrite } from '../../../src/engine/report.ts'
import { rules } from '../../../src/engine/rules/registry.ts'
import { newReader } from '../reader.ts'
import { newComplaints } from './grammar-check.ts'
import { harmOf } from './improvement.ts'
import { faultsOf } from './independent-check.ts'
import { roundabout } from './roundabout.ts'

const reader = newReader()

const textsIn = (folder: string): string[] => {
  const url = new URL(`../../../${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter(name => /\.(?:md|memo|txt)$/.test(name))
    .map(name => readFileSync(new URL(name, url), 'utf8'))
}
const unmarked = (draft: string): string =>
  draft.replace(/\[\[(?!(?:why|who|when|what|how|where|story|proof)\b)([^\]]*)\]\]/g, '$1')

const drafts = [
  ...new Set([
    ...rules.flatMap(({ examples }) =>
      [...examples.positive, ...examples.nearMisses].map(({ draft }) => unmarked(draft)),
    ),
    ...roundabout,
    ...textsIn('test/memos'),
    ...textsIn('media/samples'),
  ]),
]

interface Case {
  readonly text: string
  readonly finding: ReportFinding
  readonly rewrite: Rewrite
}

const cases: Case[] = drafts.flatMap(text => {
  const report = reader.read(text)
  return report.findings.flatMap(finding =>
    reader.rewrites(report, finding).map(rewrite => ({ text, finding, rewrite })),
  )
})

describe('what is offered on examples and samples', () => {
  it('is enough to judge by', () => assert.ok(cases.length > 150, `only ${cases.length} rewrites`))
  it('passes the independent check of the lock', () => {
    for (const { text, rewrite } of cases)
      assert.deepEqual(faultsOf(text, rewrite, text), [], `${rewrite.title}\n${rewrite.text}`)
  })
  it('makes its finding better, nothing else worse, and is done once it is done', () => {
    for (const { text, finding, rewrite } of cases) {
      const report = reader.read(text)
      const same = report.findings.find(({ rule, start }) => rule === finding.rule && start === finding.start)
      assert.ok(same)
      assert.deepEqual(
        harmOf(reader, text, {}, report, same, rewrite),
        [],
        `${finding.rule}: ${rewrite.text}`,
      )
    }
  })
  it('adds no complaint about its grammar', async () => {
    for (const { text, rewrite } of cases)
      assert.deepEqual(
        await newComplaints(text, rewrite),
        [],
        `${text.slice(rewrite.start, rewrite.end)}\n${rewrite.text}`,
      )
  })
})
