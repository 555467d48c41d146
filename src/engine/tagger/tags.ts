/**
 * The tags: Universal Dependencies' parts of speech, refined where the grammar of requests needs more:
 * the forms of verbs, the imperative, the passive, plural nouns, subject pronouns and modals.
 * A tag's id is its place in `tagNames`; the weights depend on that order.
 */
export const tagNames = [
  'adjective',
  'adposition',
  'adverb',
  'auxiliaryBase',
  'auxiliaryPresent',
  'auxiliaryPast',
  'auxiliaryModal',
  'auxiliaryGerund',
  'auxiliaryParticiple',
  'auxiliaryImperative',
  'coordinator',
  'determiner',
  'interjection',
  'nounSingular',
  'nounPlural',
  'number',
  'particle',
  'particleTo',
  'pronoun',
  'pronounSubject',
  'properNoun',
  'punctuation',
  'subordinator',
  'symbol',
  'other',
  'verbBase',
  'verbPresent',
  'verbPresent3',
  'verbPast',
  'verbGerund',
  'verbParticiple',
  'verbPassive',
  'verbImperative',
] as const

export type TagName = (typeof tagNames)[number]

/** A tag's id by its name: `Tag.verbImperative`. */
export const Tag = Object.freeze(
  // Object.fromEntries forgets its keys; they are exactly the names above.
  Object.fromEntries(tagNames.map((name, id) => [name, id])) as Record<TagName, number>,
)

export const tagCount = tagNames.length

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

const uposByName: Readonly<Record<TagName, Upos>> = {
  adjective: 'ADJ',
  adposition: 'ADP',
  adverb: 'ADV',
  auxiliaryBase: 'AUX',
  auxiliaryPresent: 'AUX',
  auxiliaryPast: 'AUX',
  auxiliaryModal: 'AUX',
  auxiliaryGerund: 'AUX',
  auxiliaryParticiple: 'AUX',
  auxiliaryImperative: 'AUX',
  coordinator: 'CCONJ',
  determiner: 'DET',
  interjection: 'INTJ',
  nounSingular: 'NOUN',
  nounPlural: 'NOUN',
  number: 'NUM',
  particle: 'PART',
  particleTo: 'PART',
  pronoun: 'PRON',
  pronounSubject: 'PRON',
  properNoun: 'PROPN',
  punctuation: 'PUNCT',
  subordinator: 'SCONJ',
  symbol: 'SYM',
  other: 'X',
  verbBase: 'VERB',
  verbPresent: 'VERB',
  verbPresent3: 'VERB',
  verbPast: 'VERB',
  verbGerund: 'VERB',
  verbParticiple: 'VERB',
  verbPassive: 'VERB',
  verbImperative: 'VERB',
}

const uposById: readonly Upos[] = tagNames.map(name => uposByName[name])

/** The Universal part of speech of a tag; 'X' for an id that is none. */
export function uposOf(tag: number): Upos {
  return uposById[tag] ?? 'X'
}
