// Origin: our own lists of English auxiliaries and of verbs that lay a duty on somebody.

import { Tag } from '../tagger/tags.ts'
import type { ModalKind } from './clause.ts'

export const modalKinds: ReadonlyMap<string, ModalKind> = new Map([
  ['must', 'must'],
  ['shall', 'must'],
  ["mustn't", 'must'],
  ["shan't", 'must'],
  ['should', 'should'],
  ["shouldn't", 'should'],
  ['shouldnt', 'should'],
  ['ought', 'should'],
  ["oughtn't", 'should'],
  ['will', 'will'],
  ["won't", 'will'],
  ['may', 'may'],
  ['might', 'may'],
  ['can', 'can'],
  ["can't", 'can'],
  ['cant', 'can'],
  ['cannot', 'can'],
  ['could', 'can'],
  ["couldn't", 'can'],
  ['would', 'would'],
  ["wouldn't", 'would'],
  ["needn't", 'have-to'],
])

/** Participles that make "are … to VERB" an obligation or a request. */
export const mandates: ReadonlySet<string> = new Set([
  'advised',
  'asked',
  'bound',
  'compelled',
  'directed',
  'enjoined',
  'expected',
  'instructed',
  'mandated',
  'meant',
  'obligated',
  'obliged',
  'ordered',
  'reminded',
  'requested',
  'required',
  'supposed',
  'told',
  'urged',
])

export const haveForms: ReadonlySet<string> = new Set([
  'have',
  'has',
  'had',
  "haven't",
  "hasn't",
  "hadn't",
  "i've",
  "we've",
  "you've",
  "they've",
])

export const beForms: ReadonlySet<string> = new Set([
  'be',
  'is',
  'am',
  'are',
  'was',
  'were',
  'been',
  'being',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
])

export const doForms: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  "don't",
  "doesn't",
  "didn't",
  'dont',
])

export const finiteTags: ReadonlySet<number> = new Set([
  Tag.auxiliaryPresent,
  Tag.auxiliaryPast,
  Tag.auxiliaryModal,
  Tag.auxiliaryImperative,
  Tag.verbPresent,
  Tag.verbPresent3,
  Tag.verbPast,
  Tag.verbImperative,
])

export const lexicalTags: ReadonlySet<number> = new Set([
  Tag.verbBase,
  Tag.verbPresent,
  Tag.verbPresent3,
  Tag.verbPast,
  Tag.verbGerund,
  Tag.verbParticiple,
  Tag.verbPassive,
  Tag.verbImperative,
])

export const auxiliaryTags: ReadonlySet<number> = new Set([
  Tag.auxiliaryBase,
  Tag.auxiliaryPresent,
  Tag.auxiliaryPast,
  Tag.auxiliaryModal,
  Tag.auxiliaryGerund,
  Tag.auxiliaryParticiple,
  Tag.auxiliaryImperative,
])

/** A pronoun that carries its auxiliary: "we'll", "you're", "I've". */
const clitic = /^(?:i|you|we|they|he|she|it|that|there|who|what|here)'(?:ll|re|ve|s|m|d)$/
export const isClitic = (lower: string): boolean => lower.includes("'") && clitic.test(lower)

export const isNegation = (lower: string): boolean =>
  lower === 'not' || lower === 'never' || lower === 'cannot' || lower === 'dont' || lower.endsWith("n't")
