/** What kind of message a draft looks like: a guess that is offered where it is sure enough, and never acted on. */

import type { Draft } from '../draft.ts'
import type { Evidence } from './evidence.ts'
import { mostSentences, type ProfileFeatures, profileFeatures } from './profile-features.ts'
import { guessFeatures, kindWeights } from './profile-guess-model.ts'

/** Less than this probability is no guess; scripts/train-profile-guess.ts prints how often one above it is right. */
export const sureEnough = 0.75

/** Fewer sentences say too little. */
const leastSentences = 5

/** A kind of message and what each feature speaks for or against it. */
export interface KindWeights {
  readonly kind: string
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export interface Guess {
  readonly kind: string
  /** Of all kinds of message that were learnt. */
  readonly probability: number
}

/** The likeliest kind of message. */
export function guessFrom(features: ProfileFeatures, kinds: readonly KindWeights[]): Guess | undefined {
  const sums = kinds.map(({ bias, weights }) => {
    let sum = bias
    for (const [name, amount] of features) sum += (weights.get(name) ?? 0) * amount
    return sum
  })
  const top = Math.max(...sums)
  const total = sums.reduce((all, sum) => all + Math.exp(sum - top), 0)
  const kind = kinds[sums.indexOf(top)]?.kind
  return kind === undefined ? undefined : { kind, probability: 1 / total }
}

const names = guessFeatures.split(' ')

const shipped: readonly KindWeights[] = kindWeights.map(([kind, line]) => {
  const [bias = 0, ...weights] = line.split(' ').map(cell => Number(cell) / 100)
  return { kind, bias, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) }
})
const knownWords = new Set(
  names.filter(name => name.startsWith('word:')).map(name => name.slice('word:'.length)),
)

/** Learnt too, so that what is none of ours is not taken for one of ours. */
export const noProfile = 'other'

/** @returns a profile's id; undefined where the draft is short, looks like no kind in particular, or like none of ours */
export function guessProfile(draft: Draft, evidence: readonly Evidence[]): string | undefined {
  if (evidence.length < leastSentences) return undefined
  const guess = guessFrom(
    profileFeatures(draft, evidence, word => knownWords.has(word)),
    shipped,
  )
  if (!guess || guess.probability < sureEnough || guess.kind === noProfile) return undefined
  return guess.kind
}

/** Guesses for the versions of one draft: an edit behind what is looked at changes no guess. */
export function createGuesser(): (draft: Draft, evidence: readonly Evidence[]) => string | undefined {
  let seen: readonly unknown[] = []
  let guess: string | undefined
  return (draft, evidence) => {
    const looked = [...evidence.slice(0, mostSentences), ...draft.order.blocks.slice(0, mostSentences)]
    if (looked.length === seen.length && looked.every((each, at) => each === seen[at])) return guess
    seen = looked
    guess = guessProfile(draft, evidence)
    return guess
  }
}
