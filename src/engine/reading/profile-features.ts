/** What tells kinds of message apart: the words of the draft, the rules that fired, and how its sentences are built. */

import type { Draft, OrderedBlock } from '../draft.ts'
import { kindCues } from '../lexicons/kind-cues.ts'
import type { Evidence } from './evidence.ts'

/** Sentences that are looked at: a draft says early what it is, and an edit in a long one stays cheap. */
export const mostSentences = 60
const openingSentences = 3

/** Feature → how much of it there is, about 0 to 1. */
export type ProfileFeatures = Map<string, number>

/** A cue of one word or two → the kinds of message that it belongs to. */
const kindsOfCue = new Map<string, string[]>()
/** First words of the cues of two. */
const firstWords = new Set<string>()
for (const [kind, cues] of Object.entries(kindCues))
  for (const cue of cues) {
    kindsOfCue.set(cue, [...(kindsOfCue.get(cue) ?? []), kind])
    if (cue.includes(' ')) firstWords.add(cue.slice(0, cue.indexOf(' ')))
  }

type CuesByKind = Map<string, Set<string>>

function noteCue(cue: string, found: CuesByKind): void {
  for (const kind of kindsOfCue.get(cue) ?? []) {
    const known = found.get(kind)
    if (known) known.add(cue)
    else found.set(kind, new Set([cue]))
  }
}

function noteCues(words: readonly string[], found: CuesByKind): void {
  words.forEach((word, at) => {
    noteCue(word, found)
    if (firstWords.has(word)) noteCue(`${word} ${words[at + 1] ?? ''}`, found)
  })
}

const wordsOf = ({ placed }: Evidence): readonly string[] =>
  placed.sentence.tokens.filter(({ isWord }) => isWord).map(({ lower }) => lower)

const titleWordPattern = /[a-z][a-z'’-]*|\d+/g

/** Headings and the subject line name the matter. */
function titleWords({ zone, block }: OrderedBlock): readonly string[] {
  if (zone !== 'heading' && zone !== 'mail-header') return []
  const title = zone === 'heading' ? block.masked : (/^subject:(.*)$/im.exec(block.masked)?.[1] ?? '')
  return title.toLowerCase().match(titleWordPattern) ?? []
}

function addForms({ placed, stance, reason, hits, directing }: Evidence, add: (name: string) => void): void {
  const { zone, question, clauses } = placed.sentence
  add(stance)
  if (reason && directing > 0) add('reasoned')
  if (zone !== 'prose') add(zone)
  if (question) add('question')
  for (const kind of new Set(clauses.map(({ subject }) => subject.kind))) add(`subject:${kind}`)
  if (clauses.some(({ mood }) => mood === 'imperative')) add('imperative')
  if (clauses.some(({ past }) => past)) add('past')
  for (const rule of new Set(hits.map(hit => hit.rule.id))) add(rule)
}

/**
 * Forms count by their share of the sentences, cues by how many there are, words by being there at all.
 * @param isWanted single words that count as features of their own
 */
export function profileFeatures(
  draft: Draft,
  all: readonly Evidence[],
  isWanted: (word: string) => boolean,
): ProfileFeatures {
  const evidence = all.slice(0, mostSentences)
  const [body, opening, title]: [CuesByKind, CuesByKind, CuesByKind] = [new Map(), new Map(), new Map()]
  const forms = new Map<string, number>()
  const features: ProfileFeatures = new Map()
  evidence.forEach((each, index) => {
    const words = wordsOf(each)
    noteCues(words, body)
    if (index < openingSentences) noteCues(words, opening)
    for (const word of words) if (isWanted(word)) features.set(`word:${word}`, 0.5)
    addForms(each, name => forms.set(name, (forms.get(name) ?? 0) + 1))
  })
  for (const block of draft.order.blocks.slice(0, mostSentences)) noteCues(titleWords(block), title)
  for (const [name, count] of forms) features.set(name, 3 * Math.sqrt(count / evidence.length))
  // A longer draft holds more words of every kind.
  const length = Math.sqrt(10 + evidence.length)
  for (const [kind, cues] of body) features.set(`cue:${kind}`, (3 * cues.size) / length)
  for (const [kind, cues] of opening) features.set(`opening:${kind}`, Math.min(3, cues.size))
  for (const [kind, cues] of title) features.set(`title:${kind}`, Math.min(2, cues.size))
  return features
}
