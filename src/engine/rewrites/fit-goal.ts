/** "We want every customer to get an answer the same day" → "every customer gets an answer the same day". */

import type { Sentence, Token } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import { thirdPersonOf } from './morphology.ts'

const wants =
  /^(?:(?:i|we)(?: (?:all|both|really|simply))? (?:want|would like|hope for|need)|(?:i|we)'d (?:like|love)|our (?:aim|ambition|goal|hope) is for) /
const aims =
  /^(?:we (?:want|aim|intend|mean|would like|are determined)|we'd like|our (?:aim|ambition|goal|intention|purpose) is) to /
const states =
  /^(?:(?:our|the|my) (?:aim|ambition|goal|hope|intention|target) is|it is our (?:aim|goal|target)|we want to be sure) that /

const nouns: ReadonlySet<number> = new Set([Tag.nounSingular, Tag.nounPlural, Tag.properNoun, Tag.pronoun])

export interface Goal {
  /** The clause begins at this token, and its text up to the verb is the source's. */
  readonly kind: 'so that' | 'to'
  readonly first: number
  /** "to" and the verb behind it, which give way to `verb`; undefined where nothing changes. */
  readonly turned?: { readonly from: number; readonly to: number; readonly verb: string }
}

const lowerText = (tokens: readonly Token[]): string => `${tokens.map(({ lower }) => lower).join(' ')} `

const countWords = (text: string): number => text.trim().split(' ').length

/** Whom the goal is for: one takes "gets", many take "get". */
function isSingular({ tokens, tags }: Sentence, first: number, last: number): boolean | undefined {
  const opener = tokens[first]?.lower ?? ''
  if (/^(?:you|your|i|me|it|they|them|him|her)$/.test(opener)) return undefined
  if (opener === 'us') return false
  // The head stands before "of" and "with": "every customer of ours".
  let head = -1
  for (let i = first; i <= last; i++) {
    if (i > first && tags[i] === Tag.adposition) break
    if (nouns.has(tags[i] ?? -1)) head = i
  }
  if (
    head < 0 ||
    tokens.slice(first, last + 1).some(({ text, lower }) => /[,;:]/.test(text) || lower === 'and')
  )
    return undefined
  if (/^(?:everyone|everybody|nobody|anyone|someone|somebody)$/.test(tokens[head]?.lower ?? '')) return true
  return (
    tags[head] !== Tag.nounPlural && !/^(?:people|staff|customers|patients)$/.test(tokens[head]?.lower ?? '')
  )
}

/** @returns the goal that a sentence states in so many words; undefined where it states none */
export function goalOf(sentence: Sentence): Goal | undefined {
  const { tokens, tags, question } = sentence
  if (question) return undefined
  const text = lowerText(tokens)
  const stated = states.exec(text)
  if (stated) return { kind: 'so that', first: countWords(stated[0]) }
  const aimed = aims.exec(text)
  if (aimed) return { kind: 'to', first: countWords(aimed[0]) }
  const wanted = wants.exec(text)
  if (!wanted) return undefined
  const first = countWords(wanted[0])
  const to = tags.findIndex((tag, i) => i > first && tag === Tag.particleTo)
  const verb = tokens[to + 1]
  if (to < 0 || to > first + 7 || !verb?.isWord || tags[to + 1] === Tag.adverb) return undefined
  const singular = isSingular(sentence, first, to - 1)
  // "We want all managers to report" asks it of them.
  if (
    singular === undefined ||
    /\b(?:managers?|directors?|leaders?|teams?|staff|employees)\b/.test(lowerText(tokens.slice(first, to)))
  )
    return undefined
  const turned = singular ? thirdPersonOf(verb.lower) : verb.lower === 'be' ? 'are' : verb.lower
  return { kind: 'so that', first, turned: { from: to, to: to + 1, verb: turned } }
}
