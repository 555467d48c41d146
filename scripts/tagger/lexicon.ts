/** Builds the word list: frequent words by the tags they take in the treebank, the others by their vectors. */
import { Tag, type TagName, tagCount } from '../../src/engine/tagger/tags.ts'
import { type WordList, wordBits, wordKey } from '../../src/engine/tagger/word-list.ts'
import { border, createWordTable, describeWord } from '../../src/engine/tagger/words.ts'
import type { Example } from './learn.ts'
import type { Random } from './random.ts'
import { cluster, guessShares, type Lesson, type Vectors } from './vector-classes.ts'

/** A word seen less often than this says too little about itself. */
const seenEnough = 4
const rareShare = 0.05
const mostTreebankClasses = 180
const vectorClasses = 64

type Counts = ReadonlyMap<string, Uint32Array>

export function countTags(examples: readonly Example[]): Counts {
  const counts = new Map<string, Uint32Array>()
  for (const { words, tags } of examples) {
    words.forEach((word, index) => {
      const key = word.toLowerCase()
      const row = counts.get(key) ?? new Uint32Array(tagCount)
      const tag = tags[index] ?? Tag.other
      row[tag] = (row[tag] ?? 0) + 1
      counts.set(key, row)
    })
  }
  return counts
}

export function buildWordList(counts: Counts, vectors: Vectors, random: Random): WordList {
  const treebankClass = classesByTags(counts)
  const shared = shareNumbers()
  const lessons = [...counts].flatMap(([word, row]) => lessonFor(vectors.at.get(word), row, shared))
  const guesses = guessShares(vectors, lessons, shared.count, random)
  const labels = cluster(guesses, shared.count, vectorClasses, random)
  const list = new Uint8Array(2 ** wordBits)
  // Rarest first, so that where two words share a place the more frequent one has it.
  for (let index = vectors.words.length - 1; index >= 0; index -= 1) {
    list[keyOf(vectors.words[index] ?? '')] = mostTreebankClasses + 1 + (labels[index] ?? 0)
  }
  for (const [word, label] of treebankClass) list[keyOf(word)] = label
  return list
}

const table = createWordTable(1)

function keyOf(word: string): number {
  describeWord(table, border, word)
  return wordKey(table.form[border] ?? 0)
}

const totalOf = (row: Uint32Array): number => row.reduce((sum, count) => sum + count, 0)

/** Words that take the same tags share a class; rare combinations fall back to their strongest tags. */
function classesByTags(counts: Counts): Map<string, number> {
  const keys = new Map<string, readonly string[]>()
  for (const [word, row] of counts) {
    const total = totalOf(row)
    if (total < seenEnough) continue
    const tags = [...row.keys()].filter(tag => (row[tag] ?? 0) >= Math.max(1, total * rareShare))
    tags.sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b)
    keys.set(
      word,
      [3, 2, 1].map(size => tags.slice(0, size).join()),
    )
  }
  const sizes = new Map<string, number>()
  for (const key of [...keys.values()].flatMap(options => [...new Set(options)]))
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  const singles = [...sizes.keys()].filter(key => !key.includes(','))
  const several = [...sizes.keys()].filter(key => key.includes(',') && (sizes.get(key) ?? 0) > 1)
  several.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))
  const chosen = [...singles, ...several].slice(0, mostTreebankClasses)
  const numbers = new Map(chosen.map((key, index) => [key, index + 1]))
  return new Map(
    [...keys].map(([word, options]) => [word, numbers.get(options.find(key => numbers.has(key)) ?? '') ?? 0]),
  )
}

interface Shares {
  readonly count: number
  /** The share that each tag counts towards. */
  readonly byTag: Uint8Array
}

/** Function words are a closed set, so their tags share one number; so do verbs' and auxiliaries' forms. */
function shareNumbers(): Shares {
  const groups: readonly (readonly TagName[])[] = [
    ['adjective'],
    ['adverb'],
    ['interjection'],
    ['number'],
    ['nounSingular'],
    ['nounPlural'],
    ['properNoun'],
    ['pronoun', 'pronounSubject'],
    ['verbBase', 'auxiliaryBase', 'auxiliaryModal', 'verbImperative', 'auxiliaryImperative'],
    ['verbPresent', 'auxiliaryPresent'],
    ['verbPresent3'],
    ['verbPast', 'auxiliaryPast'],
    ['verbGerund', 'auxiliaryGerund'],
    ['verbParticiple', 'verbPassive', 'auxiliaryParticiple'],
    ['symbol', 'other', 'punctuation'],
  ]
  const byTag = new Uint8Array(tagCount).fill(groups.length)
  groups.forEach((names, share) => {
    for (const name of names) byTag[Tag[name]] = share
  })
  return { count: groups.length + 1, byTag }
}

function lessonFor(word: number | undefined, row: Uint32Array, { count, byTag }: Shares): Lesson[] {
  if (word === undefined) return []
  const total = totalOf(row)
  const shares = new Float32Array(count)
  row.forEach((seen, tag) => {
    const share = byTag[tag] ?? 0
    shares[share] = (shares[share] ?? 0) + seen / total
  })
  // A word seen a hundred times teaches more than one seen once, but not a hundred times more.
  return [{ word, shares, weight: Math.min(Math.log1p(total), 3) }]
}
