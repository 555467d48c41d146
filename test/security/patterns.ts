/** The regular expressions of what ships, and what an analyser says of their worst input. */

import type { Literal, Node } from 'acorn'
import { check } from 'recheck'
import { nodesOf } from './bundles.ts'

export interface Pattern {
  readonly source: string
  readonly flags: string
}

export interface Verdict extends Pattern {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity: 'safe' | 'constant' | 'linear' | 'polynomial' | 'exponential' | undefined
  /** An input that makes the pattern slow, of the given length or a little more; undefined where none is known. */
  attack(length: number): string | undefined
}

const isPattern = (node: Node): node is Literal & { readonly regex: { pattern: string; flags: string } } =>
  node.type === 'Literal' && 'regex' in node && typeof node.regex === 'object'

/** A pattern that repeats nothing costs as much as it is long, whatever the text. */
const repeats = /[*+{]/

export function patternsOf(trees: readonly Node[]): Pattern[] {
  const found = new Map<string, Pattern>()
  for (const tree of trees)
    for (const node of nodesOf(tree)) {
      if (!isPattern(node) || !repeats.test(node.regex.pattern)) continue
      const { pattern: source, flags } = node.regex
      found.set(`/${source}/${flags}`, { source, flags })
    }
  return [...found.values()]
}

/** Milliseconds that the analyser may think about one pattern. */
const patience = 1_000

export async function judge({ source, flags }: Pattern): Promise<Verdict> {
  const found = await check(source, flags, { timeout: patience })
  const attack = found.status === 'vulnerable' ? found.attack : undefined
  return {
    source,
    flags,
    status: found.status,
    complexity: found.status === 'unknown' ? undefined : found.complexity.type,
    attack(length) {
      if (!attack) return undefined
      const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length)
      const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0)
      const times = Math.max(1, Math.ceil((length - fixed) / Math.max(1, pumped)))
      return attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix
    },
  }
}
