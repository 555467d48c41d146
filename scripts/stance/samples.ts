/** Every parsed sentence as a row of features, with whom to leave out together. */

import type { Places } from '../../src/engine/stance/context.ts'
import { besideBits, createFeatures, sentenceFeatures, tableBits } from '../../src/engine/stance/features.ts'
import { placesOf } from '../../src/engine/stance/model.ts'
import type { GoldText, Target } from './gold.ts'
import type { Row } from './logistic.ts'

export type Side = 'directing' | 'influencing'
export const sides: readonly Side[] = ['directing', 'influencing']

export interface Sample {
  readonly row: Row
  /** The same, with what the sentences beside it say of it. */
  readonly heard: Row
  readonly target: Target | undefined
  readonly group: number
  /** The decisions it may teach. */
  readonly teaches: readonly Side[]
  /** Written for training alone. */
  readonly written: boolean
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

export const teaches = ({ free, teachesStance }: GoldText): readonly Side[] =>
  free && teachesStance ? sides : []

export function sample(texts: readonly GoldText[]): Samples {
  const groups = [...new Set(texts.filter(text => text.free).map(text => text.group)), restricted]
  const features = createFeatures()
  const samples: Sample[] = []
  const sampled = texts.map((gold): SampledText => {
    const first = samples.length
    const own: Own[] = []
    const group = groups.indexOf(gold.free ? gold.group : restricted)
    gold.draft.sentences.forEach(({ sentence }, i) => {
      sentenceFeatures(sentence, gold.rules[i] ?? [], features)
      const places = features.places.slice(0, features.size)
      const length = Math.sqrt(
        features.values.slice(0, features.size).reduce((sum, value) => sum + value * value, 0),
      )
      const values = features.values.slice(0, features.size)
      const unit = values.map(value => value / (length || 1))
      own.push({ places, values: unit, shared: features.shared })
    })
    own.forEach(({ places, values }, i) => {
      samples.push({
        row: withBias(places, values),
        heard: withNeighbours(own, i),
        target: gold.targets[i],
        group,
        teaches: teaches(gold),
        written: !gold.measured,
      })
    })
    return { gold, first, group, places: placesOf(gold.draft.sentences) }
  })
  return { samples, texts: sampled, groups }
}

interface Own {
  readonly places: Int32Array
  readonly values: Float32Array
  /** The first so many speak to the neighbours. */
  readonly shared: number
}

/** How much a neighbour's features count before anything is learned. Chosen by leaving out one writer at a time. */
export const besideValue = 0.5

/** Own places, the bias, then the places of the sentence before (what it says of the one after) and of the one behind. */
function withNeighbours(all: readonly Own[], i: number): Row {
  const own = all[i]
  const places: number[] = [...(own?.places ?? []), biasPlace]
  const values: number[] = [...(own?.values ?? []), biasValue]
  const neighbours = [all[i - 1], all[i + 1]]
  neighbours.forEach((neighbour, k) => {
    const start = biasPlace + 1 + k * besideSize
    for (let at = 0; at < (neighbour?.shared ?? 0); at++) {
      places.push(start + ((neighbour?.places[at] ?? 0) >>> (tableBits - besideBits)))
      values.push(besideValue * (neighbour?.values[at] ?? 0))
    }
  })
  return { places: Int32Array.from(places), values: Float32Array.from(values) }
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
export const besideSize = 1 << besideBits
/** Places of a row with its neighbours. */
export const heardSize = tableSize + 1 + 2 * besideSize
