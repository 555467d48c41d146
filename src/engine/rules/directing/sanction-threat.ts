import { sanctionsOf } from '../../grammar/sanctions.ts'
import { sentenceRule } from '../../rule.ts'

export const sanctionThreat = sentenceRule({
  id: 'sanction-threat',
  side: 'directing',
  title: 'Threat of a sanction',
  detects: 'A penalty for those who do not comply.',
  matters: 'A threat gets compliance while somebody watches, and costs trust.',
  source: 'French & Raven 1959; Falbe & Yukl 1992; Pearce & Sims 2002',
  weight: 3,
  message: '“%s” names a penalty; a reader may remember the threat and forget the reason.',
  aversive: true,
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    yield* sanctionsOf(sentence)
  },
})
