/** For rules of the draft that read one sentence at a time. */

import type { Draft, Sentence } from '../draft.ts'
import type { DraftHit } from '../rule.ts'
import type { Span } from './wording.ts'

type Find = (sentence: Sentence) => Iterable<Span>

const known = new WeakMap<Find, WeakMap<Sentence, readonly Span[]>>()

/**
 * @param find depends on the sentence alone: what it finds is kept with the sentence, so that an edit costs the
 * sentences it touches. Must be the same function each time.
 */
export function* inEachSentence(draft: Draft, find: Find): Generator<DraftHit> {
  let kept = known.get(find)
  if (!kept) {
    kept = new WeakMap()
    known.set(find, kept)
  }
  for (const [index, { sentence }] of draft.sentences.entries())
    for (const { first, last } of found(sentence, find, kept)) yield { sentence: index, first, last }
}

function found(sentence: Sentence, find: Find, kept: WeakMap<Sentence, readonly Span[]>): readonly Span[] {
  let spans = kept.get(sentence)
  if (!spans) {
    spans = [...find(sentence)]
    kept.set(sentence, spans)
  }
  return spans
}
