/** Subjects between an auxiliary and its verb. */

import type { Token } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'

/** "Could ⟨you⟩ send", "should ⟨customer data⟩ leave": the subject between a first auxiliary and its verb. */
export function innerSubject(tokens: readonly Token[], tags: Uint8Array, auxiliary: number): number {
  let at = auxiliary + 1
  const first = tags[at] ?? 0
  if (
    first === Tag.pronounSubject ||
    /^(?:you|we|they|i|he|she|it|everyone|anyone)$/.test(tokens[at]?.lower ?? '')
  )
    return at
  for (; at < tokens.length && at < auxiliary + 7; at++) {
    const tag = tags[at] ?? 0
    const next = tags[at + 1] ?? 0
    const nominal =
      tag === Tag.nounPlural || tag === Tag.nounSingular || tag === Tag.properNoun || tag === Tag.pronoun
    if (nominal && (next === Tag.verbBase || next === Tag.verbPresent)) return at
    if (
      !nominal &&
      tag !== Tag.determiner &&
      tag !== Tag.adjective &&
      tag !== Tag.verbBase &&
      tag !== Tag.adposition
    )
      return -1
  }
  return -1
}
