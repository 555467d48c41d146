/** Where a verb group starts although the tag says otherwise, and where none does although it says so. */

import type { Token } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import { finiteTags } from './verb-words.ts'

/** "You decline the load": a base form by its tag, finite by its place. */
export const followsPronoun = (tags: Uint8Array, at: number): boolean =>
  tags[at] === Tag.verbBase && tags[at - 1] === Tag.pronounSubject

const roles: ReadonlySet<string> = new Set(['heads', 'leads', 'chairs', 'hosts'])

/** "Team leads bring", "section heads to close": the tagger hears a verb in the noun. */
export function namesRole(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  if (at === 0 || !roles.has(tokens[at]?.lower ?? '')) return false
  if (tags[at - 1] !== Tag.nounSingular && tags[at - 1] !== Tag.properNoun && tags[at - 1] !== Tag.adjective)
    return false
  const next = tags[at + 1] ?? 0
  return (
    finiteTags.has(next) ||
    next === Tag.verbBase ||
    next === Tag.particleTo ||
    next === Tag.punctuation ||
    next === Tag.interjection
  )
}
