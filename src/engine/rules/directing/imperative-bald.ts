import { imperativesOf } from '../../grammar/imperatives.ts'
import { sentenceRule } from '../../rule.ts'

export const imperativeBald = sentenceRule({
  id: 'imperative-bald',
  side: 'directing',
  title: 'Bare order',
  detects: 'An order in the imperative, without "please".',
  matters:
    'An order is clear and quick to read. Where no reason stands near it, a reader may hear rank rather than purpose.',
  source: 'Searle 1976; Brown & Levinson 1987; Leopold 2015',
  weight: 2,
  message: '“%s” orders without a word of courtesy or reason; a reader may hear a command.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    for (const { first, last, polite, negated } of imperativesOf(sentence))
      if (!polite && !negated) yield { first, last }
  },
})
