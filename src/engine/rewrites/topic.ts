/** What a sentence is about, roughly: its content words cut to a stem. */

import type { Draft, Sentence } from '../draft.ts'
import { uposOf } from '../tagger/tags.ts'

/** Words every memo uses; sharing them says nothing. */
const everywhere: ReadonlySet<string> = new Set(
  `able all also colleague colleagues company department departments employee employees group groups manager managers office offices staff
   day days everyone get give good great have help keep know last let long make many more
   month need new next other part people please same see start take team teams thing things time today two use
   want way week weeks will work working year years`.split(/\s+/),
)

const stemLength = 5
const none: ReadonlySet<string> = new Set()
const kept = new WeakMap<Sentence, ReadonlySet<string>>()

/** The first letters of nouns, verbs, names and adjectives, so that "submit" meets "submitted". */
export function stemsOf(sentence: Sentence | undefined): ReadonlySet<string> {
  if (!sentence) return none
  const known = kept.get(sentence)
  if (known) return known
  const stems = new Set<string>()
  sentence.tokens.forEach(({ lower, isWord }, i) => {
    const part = uposOf(sentence.tags[i] ?? 0)
    if (!isWord || lower.length < 3 || everywhere.has(lower)) return
    if (part === 'NOUN' || part === 'VERB' || part === 'ADJ' || part === 'PROPN')
      stems.add(lower.slice(0, stemLength))
  })
  kept.set(sentence, stems)
  return stems
}

/** A stem in more sentences than this is the draft's theme: sharing it tells two of its sentences from no other. */
const mostSentences = 5
const rareOf = new WeakMap<Draft, ReadonlySet<string>>()

/** Stems that few sentences of the draft share. */
export function rareStems(draft: Draft): ReadonlySet<string> {
  const known = rareOf.get(draft)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { sentence } of draft.sentences)
    for (const stem of stemsOf(sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rare = new Set([...counts].filter(([, count]) => count <= mostSentences).map(([stem]) => stem))
  rareOf.set(draft, rare)
  return rare
}
