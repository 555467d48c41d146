import { imperativesOf } from '../../grammar/imperatives.ts'
import { requestsOf } from '../../grammar/requests.ts'
import { sentenceRule } from '../../rule.ts'

export const softenedDirective = sentenceRule({
  id: 'softened-directive',
  side: 'directing',
  title: 'Polite request',
  detects: 'A request that expects to be met: please, could you, I would ask you to.',
  matters: 'Courtesy leaves the ask an ask: a reader still looks for the reason.',
  source: 'Danescu-Niculescu-Mizil et al. 2013; Brown & Levinson 1987',
  weight: 1,
  message: '“%s” asks politely and expects to be met; a reason near it would tell what for.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    for (const { first, last, polite } of imperativesOf(sentence)) if (polite) yield { first, last }
    yield* requestsOf(sentence)
  },
})
