/** Short here; `npm run soak` is the long one. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Report } from '../../src/engine/report.ts'
import { draftOf } from '../bench/text.ts'
import { newReader, openDraft } from '../engine/reader.ts'
import { soak } from './edits.ts'
import { collect, growthPerEdit } from './memory.ts'

/** Bytes. A report of such a draft is larger: keeping one for each edit would show. */
const mostPerEdit = 12_000

describe('many edits', () => {
  it('hold no more at the end than in the middle', async () => {
    const samples = await soak({ edits: 900, words: 400, draftEvery: 150, samples: 18, seed: 5 })
    const growth = growthPerEdit(samples)
    assert.ok(growth < mostPerEdit, `${growth.toFixed(0)} bytes an edit`)
  })

  it('would show if every report were kept', async () => {
    const reader = newReader()
    const kept: Report[] = []
    const samples: [number, number][] = []
    const text = draftOf(400)
    for (let done = 1; done <= 60; done += 1) {
      kept.push(reader.read(`${text} ${done}.`))
      if (done % 10 !== 0) continue
      await collect()
      samples.push([done, process.memoryUsage().heapUsed])
    }
    assert.ok(kept.length === 60 && growthPerEdit(samples) > mostPerEdit, `${growthPerEdit(samples)}`)
  })
})

describe('a draft that is closed', () => {
  /** In a function of its own, so that nothing of it stays on the stack. */
  function readAndClose(reader: ReturnType<typeof newReader>): WeakRef<Report> {
    const draft = openDraft(reader)
    draft.read(draftOf(300))
    return new WeakRef(draft.read(`${draftOf(300)}\nYou must go.\n`))
  }

  it('leaves nothing of its report behind, while the reader lives on', async () => {
    const reader = newReader()
    const closed = readAndClose(reader)
    const open = openDraft(reader)
    const report = open.read(draftOf(300, 7))
    await collect()
    assert.equal(closed.deref(), undefined)
    assert.ok(report.findings.every(finding => Array.isArray(reader.rewrites(report, finding))))
  })
})
