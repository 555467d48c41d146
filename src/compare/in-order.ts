/** The heaviest increasing subsequence: what kept its order while the rest moved. */

interface Best {
  readonly weight: number
  readonly index: number
}

/** A Fenwick tree over values: the heaviest chain that ends at or below one. */
class Chains {
  private readonly tree: (Best | undefined)[]

  constructor(size: number) {
    this.tree = new Array<Best | undefined>(size + 1).fill(undefined)
  }

  below(value: number): Best | undefined {
    let best: Best | undefined
    for (let at = value; at > 0; at -= at & -at) {
      const here = this.tree[at]
      if (here && (!best || here.weight > best.weight)) best = here
    }
    return best
  }

  put(value: number, chain: Best): void {
    for (let at = value + 1; at < this.tree.length; at += at & -at) {
      const here = this.tree[at]
      if (!here || here.weight < chain.weight) this.tree[at] = chain
    }
  }
}

/**
 * @param values distinct, not negative
 * @param weights one each, above 0: the lighter part of two that swapped places counts as the one that moved
 * @returns indexes of the values that stay
 */
export function inOrder(values: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const chains = new Chains(values.reduce((most, value) => Math.max(most, value), 0) + 1)
  const previous: (number | undefined)[] = []
  let last: Best | undefined
  values.forEach((value, index) => {
    const before = chains.below(value)
    previous.push(before?.index)
    const chain = { weight: (before?.weight ?? 0) + Math.max(1, weights[index] ?? 1), index }
    chains.put(value, chain)
    if (!last || chain.weight > last.weight) last = chain
  })
  const kept = new Set<number>()
  for (let at = last?.index; at !== undefined; at = previous[at]) kept.add(at)
  return kept
}
