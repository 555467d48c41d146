/** A long draft is read in small steps, whatever changes in it: between any two of them a key may be answered. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpenDraft } from '../../src/engine/index.ts'
import { draftOf } from '../bench/text.ts'
import { newReader } from '../engine/reader.ts'

const words = 100_000

interface Taken {
  /** Milliseconds of each step, the longest first. */
  readonly steps: readonly number[]
  readonly total: number
}

/** As the editor reads a draft: its report, then what is told of it. */
function* reading(open: OpenDraft, text: string): Generator<void> {
  const report = yield* open.readInSteps(text)
  yield* open.tellInSteps(report)
}

function take(open: OpenDraft, text: string): Taken {
  const steps: number[] = []
  const each = reading(open, text)
  for (let done = false; !done; ) {
    const start = performance.now()
    done = each.next().done === true
    steps.push(performance.now() - start)
  }
  steps.sort((a, b) => b - a)
  return { steps, total: steps.reduce((sum, step) => sum + step, 0) }
}

/** The collector and other processes stop a step now and then, on a busy machine too; they seldom do so thrice. */
const longestOf = ({ steps }: Taken): number => steps[2] ?? 0

const shown = (what: string, taken: Taken): void =>
  console.log(
    `      ${what}: ${taken.steps.length} steps, the longest ${taken.steps[0]?.toFixed(1)} ms, the third ${longestOf(taken).toFixed(1)} ms`,
  )

const edits: readonly (readonly [what: string, edit: (text: string, middle: number) => string])[] = [
  ['a word more', (text, at) => `${text.slice(0, at)} also${text.slice(at)}`],
  ['a sentence more', (text, at) => `${text.slice(0, at)} now. We begin${text.slice(at)}`],
  ['a paragraph more', text => `We begin on Monday.\n\n${text}`],
  ['a heading more', text => `# Why\n\n${text}`],
]

describe(`a draft of ${words} words`, () => {
  const open = newReader().open()
  let text = draftOf(words)
  const first = take(open, text)

  it('is first read in thousands of steps, each a small part of the whole', () => {
    shown('the first reading', first)
    assert.ok(first.steps.length > words / 50, `${first.steps.length} steps`)
    assert.ok(longestOf(first) < first.total / 40, `${longestOf(first)} of ${first.total} ms`)
  })

  for (const [what, edit] of edits)
    it(`is read again with ${what}, in steps that are each a small part of the first reading`, () => {
      text = edit(text, text.indexOf(' ', text.length / 2))
      const taken = take(open, text)
      shown(what, taken)
      assert.ok(longestOf(taken) < first.total / 40, `${longestOf(taken)} of ${first.total} ms`)
    })

  it('has told all of its report by then', () => {
    const report = open.read(text)
    assert.ok([...open.tellInSteps(report)].length > 10)
    // Told once, whoever asks.
    assert.equal(report.sentences, report.sentences)
    assert.deepEqual([...open.tellInSteps(report)], [])
  })
})
