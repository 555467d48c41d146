/** Whether a sentence gives an order: a main clause, or one joined to it, is imperative. */
import { Tag } from './tags.ts'

/** `tags` as the tagger gave them for `words`. The tagger marks imperatives of main clauses only. */
export function isImperativeSentence(words: readonly string[], tags: Uint8Array): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const tag = tags[index]
    if (tag === Tag.verbImperative || tag === Tag.auxiliaryImperative) return true
  }
  return false
}
