/** What the rules of the whole draft note of each sentence, in columns: an edit costs the sentences it changes. */

import { type Alignment, int32, moved } from '../alignment.ts'
import type { DraftRule, SentenceEvidence } from '../rule.ts'
import type { Steps } from '../steps.ts'

const noNotes = int32(0)

export const notesOf = (rule: DraftRule, evidence: readonly SentenceEvidence[]): Int32Array => {
  const { note } = rule
  return note ? Int32Array.from(evidence, each => note(each)) : noNotes
}

/** Sentences that are noted in one step. */
const notedAStep = 128

export interface NoteKeeper {
  move(by: Alignment): void
  /** @param renewed indexes of what is to be noted anew */
  enter(evidence: readonly SentenceEvidence[], renewed: readonly number[]): Steps<void>
  /** A rule's notes of the draft's sentences; they hold until the next `move`. */
  of(rule: DraftRule): Int32Array
}

export function createNotes(rules: readonly DraftRule[]): NoteKeeper {
  const noting = rules.flatMap(rule => (rule.note ? [{ rule, note: rule.note, column: int32(0) }] : []))
  let count = 0
  return {
    move(by) {
      count = by.count
      for (const each of noting) each.column = moved(each.column, by, int32)
    },
    *enter(evidence, renewed) {
      for (let k = 0; k < renewed.length; k++) {
        const index = renewed[k] ?? 0
        const each = evidence[index]
        if (each) for (const { note, column } of noting) column[index] = note(each)
        if (k % notedAStep === notedAStep - 1) yield
      }
    },
    of: rule => noting.find(each => each.rule === rule)?.column.subarray(0, count) ?? noNotes,
  }
}
