/** Where a house's own rules speak up in a draft. */

import type { Sentence } from '../draft.ts'
import { keptByOwner } from '../kept.ts'
import type { Side } from '../rule.ts'
import { type CompiledHouse, compileHouse } from './compile.ts'
import type { HouseRule, HouseStyle } from './house-style.ts'
import { isNamed } from './names.ts'
import type { PhraseMatch } from './phrases.ts'

/** What a finding needs to know of the rule behind it. */
export interface FoundHouseRule {
  readonly scope: 'house'
  readonly id: string
  readonly side: Side
  readonly weight: 0
  readonly message: string
}

/** Tokens `first` to `last` of a sentence, both included. */
export interface HouseFound {
  readonly rule: FoundHouseRule
  readonly first: number
  readonly last: number
  readonly weight: 0
  readonly message: string | undefined
  /** What the house says instead. */
  readonly prefer: string | undefined
}

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

function inSentence(sentence: Sentence, house: CompiledHouse): HouseFound[] {
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

const none: readonly HouseFound[] = []

const keptFound = keptByOwner<readonly HouseFound[]>()

/** Kept with the sentence, so that an edit costs the sentences it touches. */
export function houseFindings(sentence: Sentence, style: HouseStyle): readonly HouseFound[] {
  if (style.rules.length === 0) return none
  const known = keptFound.get(sentence, style)
  if (known) return known
  const found = inSentence(sentence, compileHouse(style))
  keptFound.set(sentence, style, found)
  return found
}

const keptNames = keptByOwner<readonly PhraseMatch<string>[]>()

function namesIn(sentence: Sentence, style: HouseStyle): readonly PhraseMatch<string>[] {
  const known = keptNames.get(sentence, style)
  if (known) return known
  const names = compileHouse(style).names.find(sentence.tokens)
  keptNames.set(sentence, style, names)
  return names
}

/** What is left once the words that are names here are taken out. */
export function withoutNames<T extends { readonly first: number; readonly last: number }>(
  found: readonly T[],
  sentence: Sentence,
  style: HouseStyle,
): readonly T[] {
  if (style.names.length === 0) return found
  const names = namesIn(sentence, style)
  return names.length === 0 ? found : found.filter(each => !isNamed(each, names, sentence.tokens))
}
