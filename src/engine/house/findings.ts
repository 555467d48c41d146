/** Where a house's own rules speak up in a draft. */

import type { Draft, Sentence } from '../draft.ts'
import type { Side } from '../rule.ts'
import { type CompiledHouse, compileHouse } from './compile.ts'
import type { HouseRule, HouseStyle } from './house-style.ts'
import { isNamed } from './names.ts'

/** What a finding needs to know of the rule behind it. */
export interface FoundHouseRule {
  readonly scope: 'house'
  readonly id: string
  readonly side: Side
  readonly weight: 0
  readonly message: string
}

export interface HouseFound {
  readonly rule: FoundHouseRule
  /** Index in `Draft.sentences`. */
  readonly sentence: number
  /** Tokens, both included. */
  readonly first: number
  readonly last: number
  readonly weight: 0
  readonly message: string | undefined
  /** What the house says instead. */
  readonly prefer: string | undefined
}

type InSentence = Omit<HouseFound, 'sentence'>

/** A house's rules are for what its writers say, not for what they quote. */
const isQuoted = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.quotes.some(quote => first >= quote[0] && last <= quote[1])

const toFound = ({ id, side, message }: HouseRule): FoundHouseRule => ({
  scope: 'house',
  id,
  side,
  weight: 0,
  message,
})

function inSentence(sentence: Sentence, house: CompiledHouse): InSentence[] {
  const found = house.rules.flatMap(compiled =>
    compiled.find(sentence.tokens).map(({ first, last, value }) => ({
      rule: toFound(compiled.rule),
      first,
      last,
      weight: 0 as const,
      message: value.message,
      prefer: value.prefer,
    })),
  )
  if (found.length === 0) return found
  return found.filter(({ first, last }) => !isQuoted(sentence, first, last))
}

const kept = new WeakMap<HouseStyle, WeakMap<Sentence, readonly InSentence[]>>()

/** What is left once the words that are names here are taken out. */
export function withoutNames<
  T extends { readonly sentence: number; readonly first: number; readonly last: number },
>(found: readonly T[], draft: Draft, style: HouseStyle | undefined): readonly T[] {
  if (!style || style.names.length === 0) return found
  const { names } = compileHouse(style)
  return found.filter(each => {
    const tokens = draft.sentences[each.sentence]?.sentence.tokens ?? []
    return !isNamed(each, names.find(tokens), tokens)
  })
}

/** In the order of the sentences; kept with each sentence, so that an edit costs the sentences it touches. */
export function houseFindings(draft: Draft, style: HouseStyle | undefined): HouseFound[] {
  if (!style || style.rules.length === 0) return []
  const house = compileHouse(style)
  const bySentence = kept.get(style) ?? new WeakMap<Sentence, readonly InSentence[]>()
  kept.set(style, bySentence)
  return draft.sentences.flatMap(({ sentence }, index) => {
    const found = bySentence.get(sentence) ?? inSentence(sentence, house)
    bySentence.set(sentence, found)
    return found.map(each => ({ ...each, sentence: index }))
  })
}
