/**
 * The trained model: what a sentence says by itself (kept with the sentence), then what the draft around it says
 * (see listener.ts).
 */

import { unaligned } from '../alignment.ts'
import type { RuleHit } from '../detect.ts'
import type { Draft, PlacedSentence, Sentence } from '../draft.ts'
import { keptByOwner } from '../kept.ts'
import { answerLogits } from './answers.ts'
import type { Places } from './context.ts'
import { strongestWords } from './explain.ts'
import { besideBits, createFeatures, type Features, sentenceFeatures, tableBits } from './features.ts'
import { createListener } from './listener.ts'
import type { Said, Spoken, Voices } from './said.ts'
import { type Listener, listed, type StanceDecision, type StanceModel } from './stance.ts'
import { sumOfVotes } from './votes.ts'
import { readStanceWeights, type StanceWeights } from './weights.ts'

export interface TrainedStanceModel extends StanceModel {
  /** What a sentence says by itself. */
  base(sentence: Sentence, rules: readonly string[]): Voices
  /** The words of a sentence that spoke most for this side, strongest first; at most `most` phrases. */
  explain(
    sentence: Sentence,
    rules: readonly string[],
    side: 'directing' | 'influencing',
    most?: number,
  ): string[]
}

const besideRoom = new Float64Array(4)
const foldedBy = tableBits - besideBits

/** What a sentence's features say of the sentence after it and of the one before it, in units of the bytes. */
function besideSums({ places, values, shared }: Features, beside: Int8Array, sums: Float64Array): void {
  let [afterD, afterI, beforeD, beforeI] = [0, 0, 0, 0]
  for (let k = 0; k < shared; k++) {
    const at = 4 * ((places[k] ?? 0) >>> foldedBy)
    const value = values[k] ?? 0
    afterD += value * (beside[at] ?? 0)
    afterI += value * (beside[at + 1] ?? 0)
    beforeD += value * (beside[at + 2] ?? 0)
    beforeI += value * (beside[at + 3] ?? 0)
  }
  sums[0] = afterD
  sums[1] = afterI
  sums[2] = beforeD
  sums[3] = beforeI
}

/** Features are worth the same in a short sentence as in a long one: rows have length 1. */
export function voicesOf(weights: StanceWeights, features: Features): Voices {
  const { directing, influencing, table, beside } = weights
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
  besideSums(features, beside, besideRoom)
  const [afterD = 0, afterI = 0, beforeD = 0, beforeI = 0] = besideRoom
  return {
    directing: directing.bias + d * directing.unit * scale,
    influencing: influencing.bias + i * influencing.unit * scale,
    after: {
      directing: afterD * directing.unitAfter * scale,
      influencing: afterI * influencing.unitAfter * scale,
    },
    before: {
      directing: beforeD * directing.unitBefore * scale,
      influencing: beforeI * influencing.unitBefore * scale,
    },
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

const kept = keptByOwner<Said>()

/** Above this logit the sentence will be decided for a side, mostly. */
const likelyAsked = -0.5

/** Most phrases that explain a decision. */
const mostPhrases = 3

/** @throws Error when the bytes are no weights of this version */
export function createStanceModel(bytes: Uint8Array): TrainedStanceModel {
  const weights = readStanceWeights(bytes)
  const features = createFeatures()

  function base(sentence: Sentence, rules: readonly string[]): Voices {
    sentenceFeatures(sentence, rules, features)
    return voicesOf(weights, features)
  }

  function explain(sentence: Sentence, rules: readonly string[], side: Spoken, most = mostPhrases): string[] {
    sentenceFeatures(sentence, rules, features)
    return strongestWords(sentence.tokens, features, weights.table, side, most)
  }

  function saidOf(sentence: Sentence, hits: readonly RuleHit[]): Said {
    const known = kept.get(sentence, weights)
    if (known) return known
    const rules = ruleIds(hits)
    const voices = base(sentence, rules)
    const { directing, influencing } = voices
    const votes = {
      directing: sumOfVotes(weights.directing.votes, rules),
      influencing: sumOfVotes(weights.influencing.votes, rules),
    }
    const answers = answerLogits(weights.answers, features)
    const said: Said = { ...voices, votes, answers, words: {} }
    // The words will most likely be asked for: they cost least while the features are at hand.
    if (Math.max(directing, influencing) > likelyAsked) {
      const side = directing >= influencing ? 'directing' : 'influencing'
      said.words[side] = strongestWords(sentence.tokens, features, weights.table, side, mostPhrases)
    }
    kept.set(sentence, weights, said)
    return said
  }

  const open = (): Listener => createListener(weights, saidOf)

  const decide = ({ order }: Draft, hits: readonly (readonly RuleHit[])[]): StanceDecision[] =>
    listed(open().listen(order, hits, unaligned(order.sentences.length)))

  function words(sentence: Sentence, hits: readonly RuleHit[], side: Spoken): readonly string[] {
    const said = saidOf(sentence, hits)
    said.words[side] ??= explain(sentence, ruleIds(hits), side)
    return said.words[side]
  }

  return { base, explain, decide, open, words, prepare: saidOf }
}
