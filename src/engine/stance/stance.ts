/** What each sentence does: the decision that everything behind it stands on. */

import type { Alignment } from '../alignment.ts'
import type { RuleHit } from '../detect.ts'
import type { Draft, Order, Sentence } from '../draft.ts'

export interface StanceDecision {
  readonly directing: boolean
  readonly influencing: boolean
  /** Calibrated probabilities. */
  readonly pDirecting: number
  readonly pInfluencing: number
  /** Chances that a reader points here when asked for the reason, or for the destination. */
  readonly pWhy: number
  readonly pWhere: number
}

/** The decisions on a draft's sentences, in columns, which may be longer than the draft. */
export interface Decisions {
  readonly count: number
  /** 1 for directing, 2 for influencing, 3 for both. */
  readonly sides: Uint8Array
  readonly pDirecting: Float64Array
  readonly pInfluencing: Float64Array
  readonly pWhy: Float64Array
  readonly pWhere: Float64Array
}

/** Hears the versions of one draft, each by what changed since the one before. */
export interface Listener {
  /** @returns what holds until it listens again */
  listen(order: Order, hits: readonly (readonly RuleHit[])[], by: Alignment): Decisions
}

export interface StanceModel {
  /** @returns one decision a sentence of the draft */
  decide(draft: Draft, hits: readonly (readonly RuleHit[])[]): readonly StanceDecision[]
  /** The same for a draft that is read again and again. */
  open?(): Listener
  /** Works out what will be asked of a sentence, so that it need not be done for all at once. */
  prepare?(sentence: Sentence, hits: readonly RuleHit[]): void
  /** The words that spoke most for a side, strongest first; a model that cannot tell has none. */
  words?(sentence: Sentence, hits: readonly RuleHit[], side: 'directing' | 'influencing'): readonly string[]
}

export function decisionsOf(list: readonly StanceDecision[]): Decisions {
  const column = (of: (decision: StanceDecision) => number): Float64Array => Float64Array.from(list, of)
  return {
    count: list.length,
    sides: Uint8Array.from(list, each => (each.directing ? 1 : 0) | (each.influencing ? 2 : 0)),
    pDirecting: column(each => each.pDirecting),
    pInfluencing: column(each => each.pInfluencing),
    pWhy: column(each => each.pWhy),
    pWhere: column(each => each.pWhere),
  }
}

export const listed = ({
  count,
  sides,
  pDirecting,
  pInfluencing,
  pWhy,
  pWhere,
}: Decisions): StanceDecision[] =>
  Array.from({ length: count }, (_, i) => ({
    directing: ((sides[i] ?? 0) & 1) !== 0,
    influencing: ((sides[i] ?? 0) & 2) !== 0,
    pDirecting: pDirecting[i] ?? 0,
    pInfluencing: pInfluencing[i] ?? 0,
    pWhy: pWhy[i] ?? 0,
    pWhere: pWhere[i] ?? 0,
  }))
