import { boundFragment } from '../../grammar/fragments.ts'
import { nominalMandates } from '../../grammar/nominal-mandates.ts'
import { sentenceRule } from '../../rule.ts'

export const nominalMandate = sentenceRule({
  id: 'nominal-mandate',
  side: 'directing',
  title: 'Order as a noun',
  detects: 'An order in which nobody acts: attendance is mandatory, exceptions need approval.',
  matters: 'The act has become a thing, and its doer has gone: a reader has to work out who is meant.',
  source: 'Brown & Levinson 1987',
  weight: 3,
  message: '“%s” demands without saying who acts.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    yield* nominalMandates(sentence)
    const bound = boundFragment(sentence)
    if (bound) yield { ...bound, weight: 2 }
  },
})
