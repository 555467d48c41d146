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

/** Stance by rules alone. */
export const rulesOnly: StanceModel = {
  decide: (_draft, hits) =>
    hits.map(own => {
      const directing = own.some(hit => hit.rule.side === 'directing' && hit.weight > 0)
      const influencing = own.some(hit => hit.rule.side === 'influencing' && hit.weight > 0)
      return { directing, influencing, pDirecting: directing ? 1 : 0, pInfluencing: influencing ? 1 : 0 }
    }),
}
