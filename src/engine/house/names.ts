/** What is only somebody's name orders nothing; what the house calls a value appeals to values. */

import type { Detector, RuleHit } from '../detect.ts'
import type { Sentence, Token } from '../draft.ts'
import { keptByOwner } from '../kept.ts'
import type { Hit } from '../rule.ts'
import { valuesConviction } from '../rules/influencing/values-conviction.ts'
import type { CompiledHouse } from './compile.ts'

/** Words that may stand before a name without being more than its company. */
const company: ReadonlySet<string> = new Set(
  'a an the this that these those our my your their his her its all every each'.split(' '),
)

type Span = Pick<Hit, 'first' | 'last'>

/** True where a hit's words are the name's, but for a small word before them. */
export function isNamed(hit: Span, names: readonly Span[], tokens: readonly Token[]): boolean {
  return names.some(name => {
    if (hit.last > name.last || hit.last < name.first) return false
    return tokens.slice(hit.first, name.first).every(({ lower }) => company.has(lower))
  })
}

function valueHits(sentence: Sentence, house: CompiledHouse, hits: readonly RuleHit[]): RuleHit[] {
  if (hits.some(({ rule }) => rule === valuesConviction)) return []
  const [first] = house.values.find(sentence.tokens)
  return first
    ? [{ first: first.first, last: first.last, rule: valuesConviction, weight: valuesConviction.weight }]
    : []
}

const kept = keptByOwner<readonly RuleHit[]>()

/** The detector as a house wants it: nothing found in its names, its own values found. */
export function detectorOfHouse(detector: Detector, house: CompiledHouse): Detector {
  function adjusted(sentence: Sentence): readonly RuleHit[] {
    const all = detector.hitsOf(sentence)
    const names = all.length > 0 ? house.names.find(sentence.tokens) : []
    const hits = names.length > 0 ? all.filter(hit => !isNamed(hit, names, sentence.tokens)) : all
    const values = valueHits(sentence, house, hits)
    return values.length > 0 ? [...hits, ...values] : hits
  }

  const own: Detector = {
    hitsOf(sentence) {
      const known = kept.get(sentence, own)
      if (known) return known
      const hits = adjusted(sentence)
      kept.set(sentence, own, hits)
      return hits
    },
  }
  return own
}
