/**
 * The trained model: what a sentence says by itself (kept with the sentence), then what the draft around it says
 * (computed anew each time, cheap).
 */

import type { RuleHit } from '../detect.ts'
import type { Draft, PlacedSentence, Sentence } from '../draft.ts'
import type { Places } from './context.ts'
import { strongestWords } from './explain.ts'
import { createFeatures, type Features, sentenceFeatures } from './features.ts'
import { judgeInContext } from './second-pass.ts'
import type { StanceDecision, StanceModel } from './stance.ts'
import { readStanceWeights, type StanceWeights } from './weights.ts'

export interface BaseLogits {
  readonly directing: number
  readonly influencing: number
}

export interface TrainedStanceModel extends StanceModel {
  /** What a sentence says by itself. */
  base(sentence: Sentence, rules: readonly string[]): BaseLogits
  /** The words of a sentence that spoke most for this side, strongest first; at most `most` phrases. */
  explain(
    sentence: Sentence,
    rules: readonly string[],
    side: 'directing' | 'influencing',
    most?: number,
  ): string[]
}

/** Features are worth the same in a short sentence as in a long one: rows have length 1. */
export function baseLogits({ directing, influencing, table }: StanceWeights, features: Features): BaseLogits {
  let d = 0
  let i = 0
  let square = 0
  for (let k = 0; k < features.size; k++) {
    const place = 2 * (features.places[k] ?? 0)
    const value = features.values[k] ?? 0
    d += value * (table[place] ?? 0)
    i += value * (table[place + 1] ?? 0)
    square += value * value
  }
  const scale = 1 / Math.sqrt(square || 1)
  return {
    directing: directing.bias + d * directing.unit * scale,
    influencing: influencing.bias + i * influencing.unit * scale,
  }
}

export function placesOf(sentences: readonly PlacedSentence[]): Places {
  return {
    block: sentences.map(placed => placed.block),
    zone: sentences.map(placed => placed.sentence.zone),
    length: sentences.map(placed => placed.sentence.tokens.length),
  }
}

const ruleIds = (hits: readonly RuleHit[]): readonly string[] => [...new Set(hits.map(hit => hit.rule.id))]

/** @throws Error when the bytes are no weights of this version */
export function createStanceModel(bytes: Uint8Array): TrainedStanceModel {
  const weights = readStanceWeights(bytes)
  const features = createFeatures()
  const kept = new WeakMap<Sentence, BaseLogits>()
  const explained = {
    directing: new WeakMap<Sentence, readonly string[]>(),
    influencing: new WeakMap<Sentence, readonly string[]>(),
  }

  function base(sentence: Sentence, rules: readonly string[]): BaseLogits {
    const known = kept.get(sentence)
    if (known !== undefined) return known
    sentenceFeatures(sentence, rules, features)
    const logits = baseLogits(weights, features)
    kept.set(sentence, logits)
    return logits
  }

  function explain(
    sentence: Sentence,
    rules: readonly string[],
    side: 'directing' | 'influencing',
    most = 3,
  ): string[] {
    sentenceFeatures(sentence, rules, features)
    return strongestWords(sentence.tokens, features, weights.table, side, most)
  }

  function decide(draft: Draft, hits: readonly (readonly RuleHit[])[]): StanceDecision[] {
    const { sentences } = draft
    const rules = sentences.map((_, i) => ruleIds(hits[i] ?? []))
    const logits = sentences.map(({ sentence }, i) => base(sentence, rules[i] ?? []))
    const d = Float64Array.from(logits, each => each.directing)
    const i = Float64Array.from(logits, each => each.influencing)
    const places = placesOf(sentences)
    const pD = judgeInContext(weights.directing, d, i, places)
    const pI = judgeInContext(weights.influencing, i, d, places)
    return sentences.map(({ sentence }, k) => {
      const pDirecting = pD[k] ?? 0
      const pInfluencing = pI[k] ?? 0
      const directing = pDirecting > weights.directing.threshold
      const influencing = pInfluencing > weights.influencing.threshold
      const evidence = (): readonly string[] => {
        if (!directing && !influencing) return []
        const side = pDirecting >= pInfluencing ? 'directing' : 'influencing'
        const known = explained[side].get(sentence)
        if (known) return known
        const words = explain(sentence, rules[k] ?? [], side)
        explained[side].set(sentence, words)
        return words
      }
      return { directing, influencing, pDirecting, pInfluencing, evidence }
    })
  }

  return { base, explain, decide }
}
