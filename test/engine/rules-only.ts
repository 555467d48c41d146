import type { StanceModel } from '../../src/engine/stance/stance.ts'

/** Stance by rules alone: tests of rules and rewrites must not hang on trained weights. */
export const rulesOnly: StanceModel = {
  decide: (_draft, hits) =>
    hits.map(own => {
      const directing = own.some(hit => hit.rule.side === 'directing' && hit.weight > 0)
      const influencing = own.some(hit => hit.rule.side === 'influencing' && hit.weight > 0)
      return {
        directing,
        influencing,
        pDirecting: directing ? 1 : 0,
        pInfluencing: influencing ? 1 : 0,
        pWhy: 0,
        pWhere: 0,
      }
    }),
}
