/**
 * The trained model: what a sentence says by itself (kept with the sentence), then what the draft around it says
 * (computed anew each time, cheap).
 */

import type { RuleHit } from '../detect.ts'
import type { Draft, PlacedSentence, Sentence } from '../draft.ts'
import { keptByOwner } from '../kept.ts'
import { type Answered, answerChance, answerLogits, aroundSize, fillAround } from './answers.ts'
import { contextOf, type Places, turned } from './context.ts'
import { strongestWords } from './explain.ts'
import { createFeatures, type Features, sentenceFeatures } from './features.ts'
import { judgeContext } from './second-pass.ts'
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

type Spoken = 'directing' | 'influencing'

/** What the model has said of a sentence by itself. */
interface Said extends BaseLogits {
  readonly answers: Readonly<Record<Answered, number>>
  readonly words: { [side in Spoken]?: readonly string[] }
}

const none: readonly string[] = []

const silent: Readonly<Record<Answered, number>> = { why: 0, where: 0 }

const kept = keptByOwner<Said>()

/** Above this logit the sentence will be decided for a side, mostly. */
const likelyAsked = -0.5

/** Most phrases that explain a decision. */
const mostPhrases = 3

/** @throws Error when the bytes are no weights of this version */
export function createStanceModel(bytes: Uint8Array): TrainedStanceModel {
  const weights = readStanceWeights(bytes)
  const features = createFeatures()

  function base(sentence: Sentence, rules: readonly string[]): BaseLogits {
    sentenceFeatures(sentence, rules, features)
    return baseLogits(weights, features)
  }

  function explain(sentence: Sentence, rules: readonly string[], side: Spoken, most = mostPhrases): string[] {
    sentenceFeatures(sentence, rules, features)
    return strongestWords(sentence.tokens, features, weights.table, side, most)
  }

  function saidOf(sentence: Sentence, hits: readonly RuleHit[]): Said {
    const known = kept.get(sentence, weights)
    if (known) return known
    const { directing, influencing } = base(sentence, ruleIds(hits))
    const said: Said = { directing, influencing, answers: answerLogits(weights.answers, features), words: {} }
    // The words will most likely be asked for: they cost least while the features are at hand.
    if (Math.max(directing, influencing) > likelyAsked) {
      const side = directing >= influencing ? 'directing' : 'influencing'
      said.words[side] = strongestWords(sentence.tokens, features, weights.table, side, mostPhrases)
    }
    kept.set(sentence, weights, said)
    return said
  }

  function decide({ sentences }: Draft, hits: readonly (readonly RuleHit[])[]): StanceDecision[] {
    const count = sentences.length
    const d = new Float64Array(count)
    const i = new Float64Array(count)
    const saids = sentences.map(({ sentence }, k) => saidOf(sentence, hits[k] ?? []))
    saids.forEach((said, k) => {
      d[k] = said.directing
      i[k] = said.influencing
    })
    const context = contextOf(d, i, placesOf(sentences))
    const pD = judgeContext(weights.directing, context)
    const pI = judgeContext(weights.influencing, turned(context))
    const around = new Float64Array(aroundSize)
    const decisions: StanceDecision[] = []
    for (let k = 0; k < count; k++) {
      const pDirecting = pD[k] ?? 0
      const pInfluencing = pI[k] ?? 0
      fillAround(pD, pI, k, around)
      const { why, where } = saids[k]?.answers ?? silent
      decisions.push({
        directing: pDirecting > weights.directing.threshold,
        influencing: pInfluencing > weights.influencing.threshold,
        pDirecting,
        pInfluencing,
        pWhy: answerChance(why, weights.answers.why, around),
        pWhere: answerChance(where, weights.answers.where, around),
      })
    }
    return decisions
  }

  function words(sentence: Sentence, hits: readonly RuleHit[], decision: StanceDecision): readonly string[] {
    if (!decision.directing && !decision.influencing) return none
    const side = decision.pDirecting >= decision.pInfluencing ? 'directing' : 'influencing'
    const said = saidOf(sentence, hits)
    said.words[side] ??= explain(sentence, ruleIds(hits), side)
    return said.words[side]
  }

  return { base, explain, decide, words, prepare: saidOf }
}
