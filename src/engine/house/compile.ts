/** A house's style made ready for reading: once a house, however many drafts are read by it. */

import type { Token } from '../draft.ts'
import type { HousePhrase, HouseRule, HouseStyle } from './house-style.ts'
import { createPhrases, type PhraseMatch, type Phrases } from './phrases.ts'

export interface CompiledRule {
  readonly rule: HouseRule
  /** Where the rule speaks up: its phrases, but for those within an exception. */
  find(tokens: readonly Token[]): readonly PhraseMatch<HousePhrase>[]
}

export interface CompiledHouse {
  readonly style: HouseStyle
  readonly names: Phrases<string>
  readonly values: Phrases<string>
  readonly rules: readonly CompiledRule[]
  readonly profileIds: ReadonlySet<string>
}

const asEntries = (words: readonly string[]): [string, string][] => words.map(each => [each, each])

export function compileRule(rule: HouseRule): CompiledRule {
  const phrases = createPhrases(
    rule.phrases.map(phrase => [phrase.words, phrase] as const),
    'lower',
  )
  const exceptions = createPhrases(asEntries(rule.except), 'lower')
  return {
    rule,
    find(tokens) {
      const matches = phrases.find(tokens)
      if (matches.length === 0) return matches
      const silent = exceptions.find(tokens)
      return matches.filter(
        ({ first, last }) => !silent.some(each => each.first <= first && last <= each.last),
      )
    },
  }
}

const kept = new WeakMap<HouseStyle, CompiledHouse>()

export function compileHouse(style: HouseStyle): CompiledHouse {
  const known = kept.get(style)
  if (known) return known
  const compiled: CompiledHouse = {
    style,
    names: createPhrases(asEntries(style.names), 'text'),
    values: createPhrases(asEntries(style.values), 'text'),
    rules: style.rules.map(compileRule),
    profileIds: new Set(style.profiles.map(({ id }) => id)),
  }
  kept.set(style, compiled)
  return compiled
}
