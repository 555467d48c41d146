/** Rules → hits, sentence by sentence. A sentence's hits depend on the sentence alone, so they are kept with it. */

import type { Sentence } from './draft.ts'
import { keptByOwner } from './kept.ts'
import type { Hit, Rule, SentenceRule } from './rule.ts'

export interface RuleHit extends Hit {
  readonly rule: SentenceRule
  /** The hit's own weight, or its rule's. */
  readonly weight: number
}

export interface Detector {
  hitsOf(sentence: Sentence): readonly RuleHit[]
}

/** Words → the rules that want to see sentences with them, by their place in the list. */
function indexByTrigger(rules: readonly SentenceRule[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  rules.forEach(({ triggers }, place) => {
    for (const word of triggers ?? []) {
      const list = index.get(word)
      if (list) list.push(place)
      else index.set(word, [place])
    }
  })
  return index
}

/** True where the hit's first word is spoken by somebody else. */
const isQuoted = (sentence: Sentence, hit: Hit): boolean =>
  sentence.quotes.some(([first, last]) => hit.first >= first && hit.last <= last)

const none: readonly number[] = []

const kept = keptByOwner<readonly RuleHit[]>()

export function createDetector(all: readonly Rule[]): Detector {
  const rules = all.filter(rule => rule.scope === 'sentence')
  const index = indexByTrigger(rules)
  const always = Uint8Array.from(rules, ({ triggers }) => (triggers === undefined ? 1 : 0))
  const wanted = new Uint8Array(rules.length)

  function markWanted({ tokens }: Sentence): void {
    wanted.set(always)
    for (const { lower } of tokens) for (const place of index.get(lower) ?? none) wanted[place] = 1
  }

  function detect(sentence: Sentence): RuleHit[] {
    const hits: RuleHit[] = []
    markWanted(sentence)
    rules.forEach((rule, place) => {
      if (wanted[place] === 0) return
      for (const hit of rule.check(sentence)) {
        if (rule.side === 'directing' && isQuoted(sentence, hit)) continue
        hits.push({ ...hit, rule, weight: hit.weight ?? rule.weight })
      }
    })
    return hits
  }

  const detector: Detector = {
    hitsOf(sentence) {
      const known = kept.get(sentence, detector)
      if (known) return known
      const hits = detect(sentence)
      kept.set(sentence, detector, hits)
      return hits
    },
  }
  return detector
}
