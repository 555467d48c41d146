/** What is fuzzed: how inputs are made, and what has to hold for each of them. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readSettings } from '../../src/config/settings.ts'
import { refusalOf } from '../../src/engine/rewrites/lock.ts'
import { checkReport, checkRewrites } from '../engine/check-report.ts'
import { newReader, parse } from '../engine/reader.ts'
import { corpus } from './corpus.ts'
import { mutated } from './mutations.ts'

export interface Surface {
  readonly name: string
  readonly arbitrary: fc.Arbitrary<unknown>
  /** Throws where an input does not hold. */
  check(input: unknown): void
}

const surface = <T>(name: string, arbitrary: fc.Arbitrary<T>, check: (input: T) => void): Surface => ({
  name,
  arbitrary,
  // The arbitrary beside it makes nothing else.
  check: input => check(input as T),
})

const text = mutated(corpus)
const reader = newReader()

export const surfaces: readonly Surface[] = [
  surface('parser', text, draft => {
    for (const format of ['markdown', 'text'] as const) {
      const { sentences, text: kept } = parse(draft, format)
      assert.equal(kept, draft)
      for (const { sentence, offset } of sentences)
        for (const { start, end, lower } of sentence.tokens)
          assert.equal(draft.slice(offset + start, offset + end).toLowerCase().length, lower.length)
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
    'settings',
    fc.dictionary(
      fc.constantFrom(
        'enable',
        'files',
        'profile',
        'severity',
        'debounce',
        'purpose',
        '__proto__',
        'constructor',
      ),
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
    ),
    values => {
      const { config, problems } = readSettings(values)
      assert.ok(config.debounce >= 50 && Array.isArray(config.files))
      assert.ok(problems.every(({ message }) => message.length > 0))
    },
  ),
]
