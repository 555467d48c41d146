/** For rules of the draft that read one sentence at a time. */

import type { Draft, Sentence } from '../draft.ts'
import type { DraftHit } from '../rule.ts'
import type { Span } from './wording.ts'

export function* inEachSentence(
  draft: Draft,
  find: (sentence: Sentence) => Iterable<Span>,
): Generator<DraftHit> {
  for (const [index, { sentence }] of draft.sentences.entries())
    for (const { first, last } of find(sentence)) yield { sentence: index, first, last }
}
