/** What the model sees of one sentence by itself: places in a table of weights, each once. */

import type { Sentence } from '../draft.ts'
import { clauseFeatures } from './clause-features.ts'
import { finish, hashText, mix } from './hash.ts'
import { shapeFeatures } from './shape-features.ts'
import { viewWords, type WordView } from './word-view.ts'

/** The table has 2 ** tableBits places. */
export const tableBits = 16
/** So has the table of what a sentence says of the two beside it, once its places are folded. */
export const besideBits = 13

/**
 * How much a feature of each kind counts before anything is learned; what speaks of grammar and theme weighs more
 * than what speaks of topic. Chosen by leaving out one writer at a time.
 */
export const kinds = {
  word: 1,
  gap: 0.5,
  letters: 0.4,
  plain: 0.7,
  shape: 1,
  clause: 1.3,
  theme: 1.3,
  rule: 1.3,
} as const
export type Kind = keyof typeof kinds

/** Collects the features of one sentence after another; reading them ends with the next `clear`. */
export interface Features {
  readonly size: number
  /** The first so many, all but letters, also say something of the sentences beside it. */
  readonly shared: number
  readonly places: Int32Array
  readonly values: Float32Array
  /** First token and number of tokens a feature speaks of; 0 tokens for the whole sentence. */
  readonly first: Int32Array
  readonly width: Int32Array
  clear(): void
  /** What is added from here on speaks of its own sentence alone. */
  endShared(): void
  /** @param id any integer; mixed with its kind and folded into the table */
  add(kind: Kind, id: number, first: number, width: number): void
}

const kindSeeds: Readonly<Record<Kind, number>> = {
  word: hashText('word'),
  gap: hashText('gap'),
  letters: hashText('letters'),
  plain: hashText('plain'),
  shape: hashText('shape'),
  clause: hashText('clause'),
  theme: hashText('theme'),
  rule: hashText('rule'),
}

class FeatureList implements Features {
  size = 0
  shared = 0
  places = new Int32Array(1024)
  values = new Float32Array(1024)
  first = new Int32Array(1024)
  width = new Int32Array(1024)
  /** The last sentence that touched each place, so that nothing counts twice. */
  private readonly seen = new Int32Array(1 << tableBits)
  private sentence = 0

  clear(): void {
    this.size = 0
    this.shared = 0
    this.sentence += 1
  }

  endShared(): void {
    this.shared = this.size
  }

  add(kind: Kind, id: number, first: number, width: number): void {
    const place = finish(mix(id, kindSeeds[kind])) >>> (32 - tableBits)
    if (this.seen[place] === this.sentence) return
    this.seen[place] = this.sentence
    if (this.size === this.places.length) this.grow()
    this.places[this.size] = place
    this.values[this.size] = kinds[kind]
    this.first[this.size] = first
    this.width[this.size] = width
    this.size += 1
  }

  private grow(): void {
    const room = this.size * 2
    const places = new Int32Array(room)
    places.set(this.places)
    this.places = places
    const values = new Float32Array(room)
    values.set(this.values)
    this.values = values
    const first = new Int32Array(room)
    first.set(this.first)
    this.first = first
    const width = new Int32Array(room)
    width.set(this.width)
    this.width = width
  }
}

export const createFeatures = (): Features => new FeatureList()

/** Fills `out`. @param rules ids of the rules that fired */
export function sentenceFeatures(sentence: Sentence, rules: readonly string[], out: Features): void {
  out.clear()
  const view = viewWords(sentence)
  wordFeatures(view, out)
  plainFeatures(view, out)
  themeFeatures(view, out)
  shapeFeatures(sentence, view, out)
  clauseFeatures(sentence, view, out)
  for (const rule of rules) out.add('rule', hashText(rule), 0, 0)
  out.endShared()
  letterFeatures(sentence, view, out)
}

const opening = hashText('^')
const closing = hashText('$')

function wordFeatures({ count, form }: WordView, out: Features): void {
  let last = opening
  let lastButOne = 0
  for (let i = 0; i < count; i++) {
    const own = form[i] ?? 0
    out.add('word', own, i, 1)
    out.add('word', mix(last, own), Math.max(0, i - 1), i === 0 ? 1 : 2)
    if (i > 1) out.add('gap', mix(lastButOne, own), i - 2, 3)
    lastButOne = last
    last = own
  }
  out.add('word', mix(last, closing), count - 1, 1)
}

const longestPlain = 4

function plainFeatures({ count, plain }: WordView, out: Features): void {
  const at = (i: number): number => (i < 0 ? opening : i >= count ? closing : (plain[i] ?? 0))
  for (let start = -1; start < count; start++) {
    let id = at(start)
    for (let length = 2; length <= longestPlain && start + length <= count + 1; length++) {
      id = mix(id, at(start + length - 1))
      out.add('plain', id, Math.max(0, start), Math.min(count, start + length) - Math.max(0, start))
    }
  }
}

const shortestLetters = 3
const longestLetters = 5
/** Words longer than this are addresses or noise. */
const longestWord = 24

function letterFeatures({ tokens }: Sentence, { count, classed }: WordView, out: Features): void {
  for (let i = 0; i < count; i++) {
    const word = tokens[i]?.lower ?? ''
    if (classed[i] === 1 || word.length < 4 || word.length > longestWord) continue
    for (let start = -1; start < word.length; start++) lettersFrom(word, start, i, out)
  }
}

const openingCode = 94
const closingCode = 36

/** All runs of letters that begin at `start`; -1 and the word's length stand for its edges. */
function lettersFrom(word: string, start: number, token: number, out: Features): void {
  // Only the edges are part of a feature, not the place in between: stems matter by what they are.
  let id = start < 0 ? openingCode : 0
  const end = Math.min(start + longestLetters, word.length + 1)
  for (let k = Math.max(0, start); k < end; k++) {
    id = Math.imul(id ^ (k < word.length ? word.charCodeAt(k) : closingCode), 0x01000193) + 1
    if (k - start + 1 >= shortestLetters) out.add('letters', id, token, 1)
  }
}

function themeFeatures({ count, themes }: WordView, out: Features): void {
  let once = 0
  for (let i = 0; i < count; i++) {
    let fresh = themes[i] ?? 0
    for (let theme = 0; fresh !== 0; theme++, fresh >>>= 1) {
      if ((fresh & 1) === 0) continue
      if ((once & (1 << theme)) !== 0) out.add('theme', theme + 64, i, 1)
      out.add('theme', theme, i, 1)
    }
    once |= themes[i] ?? 0
  }
}
