/** Many phrases, looked for in one walk over a sentence's tokens: linear in the sentence, whatever the list. */

import type { Token } from '../draft.ts'
import { splitSentences } from '../parse/sentences.ts'

/** Tokens of a phrase. Longer ones are sentences, and the walk would no longer be linear. */
export const longestPhrase = 12

/** How a token is compared: `lower` whatever its capitals, `text` as it is spelt. */
export type Spelling = 'lower' | 'text'

/** Tokens `first` to `last`, both included. */
export interface PhraseMatch<T> {
  readonly first: number
  readonly last: number
  readonly value: T
}

export interface Phrases<T> {
  /** Matches from left to right, the longest at each place, none within another. */
  find(tokens: readonly Token[]): PhraseMatch<T>[]
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
}

/** A phrase as the parser of drafts sees it, so that it meets the same tokens. */
export const tokensOfPhrase = (phrase: string): Token[] => splitSentences(phrase.trim(), 0).flat()

function longestFrom<T>(
  root: Node<T>,
  tokens: readonly Token[],
  first: number,
  spelling: Spelling,
): PhraseMatch<T> | undefined {
  let found: PhraseMatch<T> | undefined
  let node: Node<T> | undefined = root
  for (let last = first; last < tokens.length; last++) {
    node = node.next.get(tokens[last]?.[spelling] ?? '')
    if (!node) break
    if (node.value !== undefined) found = { first, last, value: node.value }
  }
  return found
}

/** @param entries phrase and value; of equal phrases the first counts, longer than `longestPhrase` none */
export function createPhrases<T>(entries: Iterable<readonly [string, T]>, spelling: Spelling): Phrases<T> {
  const root: Node<T> = { next: new Map() }
  for (const [phrase, value] of entries) {
    const tokens = tokensOfPhrase(phrase)
    if (tokens.length === 0 || tokens.length > longestPhrase) continue
    let node = root
    for (const token of tokens) {
      const next: Node<T> = node.next.get(token[spelling]) ?? { next: new Map() }
      node.next.set(token[spelling], next)
      node = next
    }
    node.value ??= value
  }
  return {
    find(tokens) {
      const matches: PhraseMatch<T>[] = []
      if (root.next.size === 0) return matches
      for (let first = 0; first < tokens.length; first++) {
        const match = longestFrom(root, tokens, first, spelling)
        if (!match) continue
        matches.push(match)
        first = match.last
      }
      return matches
    },
  }
}
