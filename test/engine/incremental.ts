/** An edited draft reads as it would have read had it been written that way: incremental equals fresh. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { DraftFormat } from '../../src/engine/draft.ts'
import type { OpenDraft } from '../../src/engine/reader.ts'
import { draftsAfter, type Edit, edit } from './edits.ts'
import { freshReport, newReader } from './reader.ts'

export type Kind = 'markdown' | 'memo' | 'plain'

export interface Sequence {
  readonly kind: Kind
  readonly first: string
  readonly profile: string
  readonly edits: readonly Edit[]
}

const heads: Readonly<Record<Kind, string>> = {
  markdown: '',
  memo: 'To: All staff\nFrom: Ana Lima\nDate: 3 May 2026\nSubject: The move to hall 4\n\nDear all,\n\n',
  plain: '',
}

const formats: Readonly<Record<Kind, DraftFormat>> = { markdown: 'markdown', memo: 'markdown', plain: 'text' }

/** @param most edits of one sequence */
export const sequence = (corpus: readonly [string, ...string[]], most: number): fc.Arbitrary<Sequence> =>
  fc
    .record({
      kind: fc.constantFrom<Kind>('markdown', 'memo', 'plain'),
      texts: fc.array(fc.constantFrom(...corpus), { minLength: 1, maxLength: 4 }),
      between: fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' '),
      profile: fc.constantFrom('general', 'change-announcement', 'policy-compliance', 'crisis-safety'),
      edits: fc.array(edit, { minLength: 1, maxLength: most, size: 'max' }),
    })
    .map(({ kind, texts, between, profile, edits }) => ({
      kind,
      profile,
      edits,
      first: heads[kind] + texts.join(between).slice(0, 1_500),
    }))

/** How often even the models are read in anew, to be sure that nothing hides in them. */
const wholeReaderEvery = 500

export interface Incremental {
  /** Edits compared so far. */
  readonly edits: number
  check(sequence: Sequence): void
}

export interface Opens {
  open(): Pick<OpenDraft, 'read'>
}

/** One reader sees every draft, as the editor's does; what it remembers of others must not show either. */
export function createIncremental(reader: Opens = newReader()): Incremental {
  let edits = 0
  return {
    get edits() {
      return edits
    },
    check({ kind, first, profile, edits: changes }) {
      const format = formats[kind]
      const draft = reader.open()
      draft.read(first, { format, profile })
      for (const text of draftsAfter(first, changes)) {
        edits += 1
        const report = draft.read(text, { format, profile })
        assert.deepEqual(report, freshReport(text, format, profile), text)
        if (edits % wholeReaderEvery === 0)
          assert.deepEqual(report, newReader().read(text, { format, profile }), text)
      }
    },
  }
}
