/** What each sentence does: the decision that everything behind it stands on. */

import type { RuleHit } from '../detect.ts'
import type { Draft, Sentence } from '../draft.ts'

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

export interface StanceModel {
  /** @returns one decision a sentence of the draft */
  decide(draft: Draft, hits: readonly (readonly RuleHit[])[]): readonly StanceDecision[]
  /** Works out what `decide` will ask of a sentence, so that it need not do it for all at once. */
  prepare?(sentence: Sentence, hits: readonly RuleHit[]): void
  /** The words that spoke most for a decision, strongest first; a model that cannot tell has none. */
  words?(sentence: Sentence, hits: readonly RuleHit[], decision: StanceDecision): readonly string[]
}
