/** The analyzer: whatever the text, a report whose offsets hold, rewrites within the text, a lock that decides. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { refusalOf } from '../../../src/engine/rewrites/lock.ts'
import { checkReport, checkRewrites } from '../../engine/check-report.ts'
import { createIncremental, sequence } from '../../engine/incremental.ts'
import { newReader, parse } from '../../engine/reader.ts'
import { corpus } from '../corpus.ts'
import { type Surface, surface, text } from './surface.ts'

const reader = newReader()
const incremental = createIncremental(reader)

const editsEach = 24

export const engineSurfaces: readonly Surface[] = [
  surface('parser', text, draft => {
    for (const format of ['markdown', 'text'] as const) {
      const { sentences, text: kept } = parse(draft, format)
      assert.equal(kept, draft)
      for (const { sentence, offset } of sentences)
        for (const { start, end, text: word } of sentence.tokens) {
          assert.equal(end - start, word.length)
          assert.ok(start < end && offset + end <= draft.length)
        }
    }
  }),
  surface('rules', text, draft => {
    for (const format of ['markdown', 'text'] as const) checkReport(draft, reader.read(draft, { format }))
  }),
  surface('rewrites', text, draft => checkRewrites(reader, draft, reader.read(draft))),
  surface('lock', fc.tuple(text, text), ([before, after]) => {
    const change = { before, after, force: 'keeps', locked: false } as const
    assert.equal(refusalOf({ ...change, after: before }), undefined, 'what stays the same keeps its meaning')
    refusalOf(change)
  }),
  surface(
    'incremental',
    sequence(corpus, editsEach),
    input => incremental.check(input),
    () => incremental.edits,
  ),
]
