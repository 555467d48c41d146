import { reasonsIn } from '../../grammar/reasons.ts'
import { sentenceRule } from '../../rule.ts'

/** Weight of a purpose in general terms. */
const generic = 1

export const purposeRationale = sentenceRule({
  id: 'purpose-rationale',
  side: 'influencing',
  title: 'Reason or purpose',
  detects: 'A real reason or purpose for an ask: because, so that, in order to, that is why.',
  matters: 'People accept an ask, and bad news most of all, more readily when they are told what it is for.',
  source: 'Shaw, Wild & Colquitt 2003',
  weight: 2,
  message: '%s gives readers the reason.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *check(sentence) {
    for (const { first, last, empty, generic: vague } of reasonsIn(sentence)) {
      if (empty) continue
      yield vague ? { first, last, weight: generic } : { first, last }
    }
  },
})
