/** Every parsed sentence as a row of features, with whom to leave out together. */

import type { Places } from '../../src/engine/stance/context.ts'
import { createFeatures, sentenceFeatures, tableBits } from '../../src/engine/stance/features.ts'
import { placesOf } from '../../src/engine/stance/model.ts'
import type { GoldText, Target } from './gold.ts'
import type { Row } from './logistic.ts'

export type Side = 'directing' | 'influencing'
export const sides: readonly Side[] = ['directing', 'influencing']

export interface Sample {
  readonly row: Row
  readonly target: Target | undefined
  readonly group: number
  /** The decisions it may teach. */
  readonly teaches: readonly Side[]
}

/** A text and where its sentences begin among the samples. */
export interface SampledText {
  readonly gold: GoldText
  readonly first: number
  readonly group: number
  readonly places: Places
}

export interface Samples {
  readonly samples: readonly Sample[]
  readonly texts: readonly SampledText[]
  /** Names of the groups; the last holds all that may not be trained on. */
  readonly groups: readonly string[]
}

const restricted = 'not free'

/**
 * Memos written for training draw the line of influence elsewhere than the readers do: with them the first pass
 * finds less of it on writers left out, while directing gains.
 */
export function teaches({ free, measured, teachesStance }: GoldText): readonly Side[] {
  if (!free || !teachesStance) return []
  return measured ? sides : ['directing']
}

export function sample(texts: readonly GoldText[]): Samples {
  const groups = [...new Set(texts.filter(text => text.free).map(text => text.group)), restricted]
  const features = createFeatures()
  const samples: Sample[] = []
  const sampled = texts.map((gold): SampledText => {
    const first = samples.length
    const group = groups.indexOf(gold.free ? gold.group : restricted)
    gold.draft.sentences.forEach(({ sentence }, i) => {
      sentenceFeatures(sentence, gold.rules[i] ?? [], features)
      const places = features.places.slice(0, features.size)
      const length = Math.sqrt(
        features.values.slice(0, features.size).reduce((sum, value) => sum + value * value, 0),
      )
      const values = features.values.slice(0, features.size).map(value => value / (length || 1))
      samples.push({ row: withBias(places, values), target: gold.targets[i], group, teaches: teaches(gold) })
    })
    return { gold, first, group, places: placesOf(gold.draft.sentences) }
  })
  return { samples, texts: sampled, groups }
}

/** The bias is a place of its own behind the table; half a unit keeps it regularised lightly. */
export const biasValue = 0.5

function withBias(places: Int32Array, values: Float32Array): Row {
  const more = new Int32Array(places.length + 1)
  more.set(places)
  more[places.length] = biasPlace
  const worth = new Float32Array(values.length + 1)
  worth.set(values)
  worth[values.length] = biasValue
  return { places: more, values: worth }
}

export const tableSize = 1 << tableBits
const biasPlace = tableSize
