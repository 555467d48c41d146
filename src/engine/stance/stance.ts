/** What each sentence does: the decision that everything behind it stands on. */

import type { RuleHit } from '../detect.ts'
import type { Draft } from '../draft.ts'

export interface StanceDecision {
  readonly directing: boolean
  readonly influencing: boolean
  /** Calibrated probabilities. */
  readonly pDirecting: number
  readonly pInfluencing: number
  /** The words that spoke most for the decision, strongest first. Computed when asked for. */
  readonly evidence?: () => readonly string[]
}

export interface StanceModel {
  /** @returns one decision a sentence of the draft */
  decide(draft: Draft, hits: readonly (readonly RuleHit[])[]): readonly StanceDecision[]
}
