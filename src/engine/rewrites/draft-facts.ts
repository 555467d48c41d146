/** What rewrites need to know of a draft as a whole; worked out once a draft. */

import type { Draft } from '../draft.ts'

export interface DraftFacts {
  /** "we" only where nobody says "I". */
  readonly sender: 'I' | 'we'
  /** Somebody speaks in it: it says I or we. */
  readonly hasVoice: boolean
  /** Words that stand somewhere with a small letter. */
  readonly small: ReadonlySet<string>
  /** Words with a capital within a sentence. */
  readonly named: ReadonlySet<string>
  /** Short enough, and in few enough sections, to be about one thing. */
  readonly singleTopic: boolean
  /** Too short to have more than one purpose. */
  readonly short: boolean
  /** A law, a decree or an order in articles, which keeps its own wording. */
  readonly isLaw: boolean
  /** Written as people talk. */
  readonly casual: boolean
}

const mostSections = 6
const mostSentences = 40
const shortSentences = 16
/** Contractions in a draft of any length. */
const fewestCasual = 4
const contraction = /\p{L}['’](?:re|ll|ve|d|m|t|em)\b/gu

const kept = new WeakMap<Draft, DraftFacts>()

const articles = /(?:^|\n)\W*(?:article|section) \d/gi
const decreed =
  /\b(?:decree[ds]?|enacts?|enacted|ordained?|proclaim(?:s|ed)?|it is (?:hereby )?ordered|by order of the (?:president|governor|king|queen|council))\b/i
const fewestArticles = 3

const isLaw = ({ text }: Draft): boolean =>
  decreed.test(text) || (text.match(articles)?.length ?? 0) >= fewestArticles

const isCasual = ({ text }: Draft): boolean => (text.match(contraction)?.length ?? 0) >= fewestCasual

function gather(draft: Draft): DraftFacts {
  const small = new Set<string>()
  const named = new Set<string>()
  const sections = new Set<number>()
  let we = 0
  let me = 0
  for (const { sentence, block } of draft.sentences) {
    sections.add(draft.blocks[block]?.heading ?? -1)
    for (const [i, { text, lower }] of sentence.tokens.entries()) {
      if (text === lower) small.add(text)
      else if (i > 0) named.add(text)
      if (/^(?:i|i'm|i've|i'll|i'd|me|my)$/.test(lower)) me++
      else if (/^(?:we|we're|we've|we'll)$/.test(lower)) we++
    }
  }
  return {
    sender: me === 0 && we >= 2 ? 'we' : 'I',
    hasVoice: me + we >= 2,
    small,
    named,
    singleTopic: sections.size <= mostSections && draft.sentences.length <= mostSentences,
    isLaw: isLaw(draft),
    casual: isCasual(draft),
    short: sections.size <= 2 && draft.sentences.length <= shortSentences,
  }
}

export function factsOf(draft: Draft): DraftFacts {
  const known = kept.get(draft)
  if (known) return known
  const facts = gather(draft)
  kept.set(draft, facts)
  return facts
}
