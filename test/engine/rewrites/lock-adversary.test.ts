/** Every offered rewrite, spoilt in every way we know: the lock and the independent check must both see it. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { Report, ReportFinding, Rewrite } from '../../../src/engine/report.ts'
import { refusalOf } from '../../../src/engine/rewrites/lock.ts'
import { rules } from '../../../src/engine/rules/registry.ts'
import { newReader } from '../reader.ts'
import { faultsOf } from './independent-check.ts'
import { mutations } from './mutations.ts'
import { roundabout } from './roundabout.ts'

const reader = newReader()

const textsIn = (folder: string): string[] => {
  const url = new URL(`../../../${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter(name => /\.(?:md|memo)$/.test(name))
    .map(name => readFileSync(new URL(name, url), 'utf8'))
}

const drafts = [
  ...new Set([
    ...rules.flatMap(({ examples }) =>
      examples.positive.map(({ draft }) =>
        draft.replace(/\[\[(?!(?:why|who|when|what|how|where|story|proof)\b)([^\]]*)\]\]/g, '$1'),
      ),
    ),
    'Pay the £1,200 to the hotel by noon on Friday.',
    'Call only the duty desk about a late parcel.',
    'Sign only the blue form by noon on Friday.',
    ...roundabout,
    ...textsIn('test/engine/rewrites/blunt'),
    ...textsIn('test/memos'),
    ...textsIn('media/samples'),
  ]),
]

interface Offered {
  readonly text: string
  readonly report: Report
  readonly finding: ReportFinding
  readonly rewrite: Rewrite
}

const offered: Offered[] = drafts.flatMap(text => {
  const report = reader.read(text)
  return report.findings.flatMap(finding =>
    reader.rewrites(report, finding).map(rewrite => ({ text, report, finding, rewrite })),
  )
})

/** The lock with the most trust that any rewrite gets: the whole draft may be quoted, a reason may be joined. */
function isRefused({ text, report, finding, rewrite }: Offered, spoilt: string): boolean {
  const before = text.slice(rewrite.start, rewrite.end)
  const passage = reader.passage(report, finding)
  if (passage?.start === rewrite.start && passage.end === rewrite.end) {
    const proposed = reader.proposal(report, finding, spoilt)
    if (proposed && 'rewrite' in proposed) return false
  }
  const { force } = rewrite
  return refusalOf({ before, after: spoilt, force, locked: false, bound: true }) !== undefined
}

describe('a spoilt rewrite', () => {
  it('is never let pass, neither by the lock nor by the independent check', () => {
    const tried = new Map<string, number>()
    for (const each of offered)
      for (const [name, spoil] of mutations) {
        const spoilt = spoil(each.rewrite.text)
        if (spoilt === undefined || spoilt === each.text.slice(each.rewrite.start, each.rewrite.end)) continue
        // To a duty the request was the softer word; the duty itself is no harm.
        const before = each.text.slice(each.rewrite.start, each.rewrite.end)
        if (name === 'makes an order of a request' && /\b(?:must|shall|required)\b/.test(before)) continue
        tried.set(name, (tried.get(name) ?? 0) + 1)
        assert.ok(isRefused(each, spoilt), `the lock let pass what ${name}:\n${each.rewrite.text}\n${spoilt}`)
        const faults = faultsOf(each.text, { ...each.rewrite, text: spoilt }, each.text)
        assert.notDeepEqual(faults, [], `the check let pass what ${name}:\n${each.rewrite.text}\n${spoilt}`)
      }
    const untried = mutations.filter(([name]) => !tried.has(name)).map(([name]) => name)
    assert.deepEqual(untried, [], 'these spoilt nothing')
  })
})
