/** Where in a sentence a reason stands, and in what form it can be carried over. */

import type { Sentence, Token } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import type { ReasonShape } from './reasons.ts'

export interface Part {
  readonly kind: ReasonShape['kind']
  /** Tokens, both included. */
  readonly first: number
  readonly last: number
}

/** Index of the last token of the clause that begins at `first`: before the end mark, or a comma where one is asked for. */
export function endOfClause(tokens: readonly Token[], first: number, atComma: boolean): number {
  for (let i = first; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    if (/^[.!?]+$/.test(text) && i >= tokens.length - 2) return i - 1
    if (atComma && text === ',') return i - 1
  }
  return tokens.length - 1
}

/** "… because X", "Because X, …", "… so that X". */
export function markedPart(sentence: Sentence): Part | undefined {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower
    const so = lower === 'so' && tokens[i + 1]?.lower === 'that'
    if (lower !== 'because' && !so) continue
    if (tokens[i + 1]?.lower === 'of' || tokens[i - 1]?.lower === 'just' || tokens[i - 1]?.lower === 'not')
      return undefined
    const first = i + (so ? 2 : 1)
    return { kind: so ? 'so that' : 'because', first, last: endOfClause(tokens, first, i === 0) }
  }
  return undefined
}

/** "To protect X, …", "… in order to protect X", "The aim is to protect X", "We are doing this to protect X". */
export function infinitivePart(sentence: Sentence): Part | undefined {
  const { tokens, tags } = sentence
  const isTo = (i: number): boolean =>
    tags[i] === Tag.particleTo && (tags[i + 1] === Tag.verbBase || tags[i + 1] === Tag.auxiliaryBase)
  if (isTo(0) && tokens.some(({ text }) => text === ','))
    return { kind: 'to', first: 1, last: endOfClause(tokens, 1, true) }
  for (let i = 2; i < tokens.length; i++) {
    if (!isTo(i)) continue
    const before = tokens
      .slice(0, i)
      .map(({ lower }) => lower)
      .join(' ')
    const aims =
      /\bin order$/.test(before) ||
      /\b(?:aim|goal|purpose|point|idea|intent|intention)(?: of [a-z ]{3,40})? is(?: simple)?$/.test(
        before,
      ) ||
      /\bdoing (?:this|it)$/.test(before)
    if (aims) return { kind: 'to', first: i + 1, last: endOfClause(tokens, i + 1, false) }
  }
  return undefined
}

/** A statement that is a reason as it stands: "New engineers told us they cannot learn alone." */
export function statementPart(sentence: Sentence): Part | undefined {
  const { tokens, clauses } = sentence
  const main = clauses[0]
  if (sentence.question || !main || main.mood !== 'declarative' || main.role !== 'main') return undefined
  if (main.modal && !/^(?:can|may|will)$/.test(main.modal.kind)) return undefined
  if (main.subject.head < 0) return undefined
  const before = tokens
    .slice(0, main.groupFirst)
    .map(({ lower }) => lower)
    .join(' ')
  // These speak about the reason, or about the message, and not the reason itself.
  if (/\b(?:reason|reasons|why|purpose|aim|goal|point|memo|letter|note|circular|update)\b/.test(before))
    return undefined
  if (tokens.some(({ lower }) => /^(?:why|because|so|reason|which|hence)$/.test(lower))) return undefined
  return { kind: 'because', first: 0, last: endOfClause(tokens, 0, false) }
}
