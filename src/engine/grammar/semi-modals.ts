/** Modals of more than one word: have to, need to, are to, are required to, had better. */

import type { Token } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import type { Modal, ModalKind } from './clause.ts'
import { auxiliaryTags, beForms, haveForms, lexicalTags, mandates } from './verb-words.ts'

/** Reads "to VERB" behind `at`; returns the index of the verb, or -1. */
function infinitiveBehind(tokens: readonly Token[], tags: Uint8Array, at: number): number {
  let i = at + 1
  while (i < at + 4 && (tags[i] === Tag.adverb || tokens[i]?.lower === 'not')) i++
  if (tokens[i]?.lower !== 'to') return -1
  for (i++; i < tokens.length && i < at + 7; i++) {
    const tag = tags[i] ?? 0
    if (tag === Tag.adverb || tokens[i]?.lower === 'not') continue
    // After "have to" and its kind a base form must follow, whatever the tagger took it for.
    return lexicalTags.has(tag) || auxiliaryTags.has(tag) || tag === Tag.nounSingular ? i : -1
  }
  return -1
}

export const isBe = (lower: string): boolean => beForms.has(lower) || /'(?:re|m|s)$/.test(lower)

/** Where the "to" of "have to", "need … to" stands. */
function toBehind(tokens: readonly Token[], at: number): number {
  let last = at + 1
  while (tokens[last]?.lower !== 'to') last++
  return last
}

/** "You are to report", "no one is not to enter": nothing but "not" stands between. */
const isBeTo = (tokens: readonly Token[], at: number, last: number): boolean =>
  last === at + 1 || (last === at + 2 && tokens[at + 1]?.lower === 'not')

/** "You had better sign", "you need not reply": no "to" follows. */
const standsBare = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower
  if (word === 'need') return tokens[at + 1]?.lower === 'not'
  return word === 'better' && /^(?:had|.+'d)$/.test(tokens[at - 1]?.lower ?? '')
}

/** The kind of modal that a word before "to VERB" makes, whatever stands before it. */
function kindBeforeTo(word: string): ModalKind | undefined {
  if (haveForms.has(word) || /^(?:got|need(?:s|ed)?)$/.test(word)) return 'have-to'
  return word === 'ought' ? 'should' : undefined
}

/**
 * @param before index of the auxiliary before it, -1 where it opens the group
 * @returns the modal that starts at `at`, up to its "to"
 */
export function semiModal(
  tokens: readonly Token[],
  tags: Uint8Array,
  before: number,
  at: number,
): Modal | undefined {
  const word = tokens[at]?.lower ?? ''
  const modal = (kind: ModalKind, last: number): Modal => ({ kind, first: at, last, word })
  if (standsBare(tokens, at)) return modal('have-to', at)
  if (infinitiveBehind(tokens, tags, at) < 0) return undefined
  const last = toBehind(tokens, at)
  const known = kindBeforeTo(word)
  if (known) return modal(known, last)
  if (word === 'going' && before >= 0) return modal('will', last)
  const passive = tags[at] === Tag.verbPassive || (before >= 0 && isBe(tokens[before]?.lower ?? ''))
  if (mandates.has(word) && passive)
    return modal(word === 'supposed' || word === 'meant' ? 'should' : 'required', last)
  return isBe(word) && isBeTo(tokens, at, last) ? modal('be-to', last) : undefined
}
