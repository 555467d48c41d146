/** Rules → hits, sentence by sentence. A sentence's hits depend on the sentence alone, so they are kept with it. */

import type { Sentence } from './draft.ts'
import type { Hit, Rule, SentenceRule } from './rule.ts'

export interface RuleHit extends Hit {
  readonly rule: SentenceRule
  /** The hit's own weight, or its rule's. */
  readonly weight: number
}

export interface Detector {
  hitsOf(sentence: Sentence): readonly RuleHit[]
}

/** Words → the rules that want to see sentences with them; '' → the rules that want to see every sentence. */
function indexByTrigger(rules: readonly SentenceRule[]): ReadonlyMap<string, readonly SentenceRule[]> {
  const index = new Map<string, SentenceRule[]>()
  for (const rule of rules)
    for (const word of rule.triggers ?? ['']) {
      const list = index.get(word)
      if (list) list.push(rule)
      else index.set(word, [rule])
    }
  return index
}

/** True where the hit's first word is spoken by somebody else. */
const isQuoted = (sentence: Sentence, hit: Hit): boolean =>
  sentence.quotes.some(([first, last]) => hit.first >= first && hit.last <= last)

/** A verb may stand before its owner; what is marked runs from left to right all the same. */
const inOrder = (hit: Hit): Hit =>
  hit.first <= hit.last ? hit : { ...hit, first: hit.last, last: hit.first }

export function createDetector(all: readonly Rule[]): Detector {
  const rules = all.filter(rule => rule.scope === 'sentence')
  const order = new Map(rules.map((rule, index) => [rule, index]))
  const index = indexByTrigger(rules)
  const always = index.get('') ?? []
  const kept = new WeakMap<Sentence, readonly RuleHit[]>()

  function candidates(sentence: Sentence): SentenceRule[] {
    const found = new Set(always)
    for (const { lower } of sentence.tokens) for (const rule of index.get(lower) ?? []) found.add(rule)
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }

  function detect(sentence: Sentence): RuleHit[] {
    const hits: RuleHit[] = []
    for (const rule of candidates(sentence))
      for (const hit of rule.check(sentence)) {
        if (rule.side === 'directing' && isQuoted(sentence, hit)) continue
        hits.push({ ...inOrder(hit), rule, weight: hit.weight ?? rule.weight })
      }
    return hits
  }

  return {
    hitsOf(sentence) {
      const known = kept.get(sentence)
      if (known) return known
      const hits = detect(sentence)
      kept.set(sentence, hits)
      return hits
    },
  }
}
