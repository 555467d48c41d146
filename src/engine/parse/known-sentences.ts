/**
 * The sentences of chunks that an edit has changed. Most of a paragraph's sentences are the same as before, only
 * further along; such a sentence is used again, with all that is kept with it.
 */

import type { JudgedZone, Sentence, Token } from '../draft.ts'

type Quotes = Sentence['quotes']

export interface KnownSentences {
  /**
   * @param source the sentence's words as the draft has them, marks and all
   * @param tokens with offsets that count from `origin`
   */
  find(
    source: string,
    tokens: readonly Token[],
    origin: number,
    zone: JudgedZone,
    quotes: Quotes,
  ): Sentence | undefined
}

/** The words alone do not tell how a sentence was cut into tokens: that hangs on what stands around it. */
const sameTokens = (known: readonly Token[], tokens: readonly Token[], origin: number): boolean =>
  known.length === tokens.length &&
  known.every(({ text, start, isWord }, index) => {
    const token = tokens[index]
    return token?.text === text && token.start - origin === start && token.isWord === isWord
  })

const sameQuotes = (known: Quotes, quotes: Quotes): boolean =>
  known.length === quotes.length &&
  known.every(([first, last], index) => quotes[index]?.[0] === first && quotes[index]?.[1] === last)

export const noKnownSentences: KnownSentences = { find: () => undefined }

/** @param sentences with their sources */
export function knownSentences(sentences: Iterable<readonly [string, Sentence]>): KnownSentences {
  const bySource = new Map(sentences)
  if (bySource.size === 0) return noKnownSentences
  return {
    find(source, tokens, origin, zone, quotes) {
      const known = bySource.get(source)
      if (known?.zone !== zone || !sameQuotes(known.quotes, quotes)) return undefined
      return sameTokens(known.tokens, tokens, origin) ? known : undefined
    },
  }
}
