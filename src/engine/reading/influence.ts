/** What a sentence's influence is made of. */

import { keptWith } from '../kept.ts'
import type { Own } from './own.ts'

/** Rules get small numbers, so that sums over them need no look-up by name. */
const numbers = new Map<string, number>()

function numberOf(rule: string): number {
  const known = numbers.get(rule)
  if (known !== undefined) return known
  numbers.set(rule, numbers.size)
  return numbers.size - 1
}

export const identity = numberOf('collective-identity')

/** A sentence's influencing hits: their rules by number, their weights, and the sum of those. */
export interface Influence {
  readonly rules: readonly number[]
  readonly weights: readonly number[]
  readonly sum: number
}

export const influenceOf = keptWith((own: Own): Influence => {
  const hits = own.hits.filter(({ rule }) => rule.side === 'influencing')
  return {
    rules: hits.map(({ rule }) => numberOf(rule.id)),
    weights: hits.map(({ weight }) => weight),
    sum: hits.reduce((all, { weight }) => all + weight, 0) || 1,
  }
})
