/** Which words of a sentence spoke most for a decision. */

import type { Token } from '../draft.ts'
import type { Features } from './features.ts'

/** Longer phrases no longer point at anything. */
const longestPhrase = 3
/** Words much weaker than the strongest are not worth naming. */
const leastShare = 0.25

/** What each token adds, each feature shared among the tokens it speaks of. */
function weightByToken(count: number, features: Features, table: Int8Array, offset: number): Float64Array {
  const weight = new Float64Array(count)
  for (let k = 0; k < features.size; k++) {
    const width = features.width[k] ?? 0
    if (width === 0) continue
    const value = ((features.values[k] ?? 0) * (table[2 * (features.places[k] ?? 0) + offset] ?? 0)) / width
    const first = features.first[k] ?? 0
    for (let i = first; i < Math.min(count, first + width); i++) weight[i] = (weight[i] ?? 0) + value
  }
  return weight
}

/** @returns at most `most` words or short phrases as written, strongest first */
export function strongestWords(
  tokens: readonly Token[],
  features: Features,
  table: Int8Array,
  side: 'directing' | 'influencing',
  most: number,
): string[] {
  const weight = weightByToken(tokens.length, features, table, side === 'directing' ? 0 : 1)
  const order = [...tokens.keys()]
    .filter(i => tokens[i]?.isWord === true && (weight[i] ?? 0) > 0)
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
  const least = leastShare * (weight[order[0] ?? 0] ?? 0)
  const strong = new Set(order.filter(i => (weight[i] ?? 0) >= least))
  const used = new Set<number>()
  const phrases: string[] = []
  for (const i of order) {
    if (phrases.length === most) break
    if (used.has(i) || !strong.has(i)) continue
    const free = (at: number): boolean => strong.has(at) && !used.has(at)
    let first = i
    let last = i
    while (last - first + 1 < longestPhrase && free(last + 1)) last++
    while (last - first + 1 < longestPhrase && free(first - 1)) first--
    for (let at = first; at <= last; at++) used.add(at)
    phrases.push(
      tokens
        .slice(first, last + 1)
        .map(token => token.text)
        .join(' '),
    )
  }
  return phrases
}
