import type { Sentence } from '../../draft.ts'
import type { Span } from '../../grammar/wording.ts'
import { values } from '../../lexicons/values.ts'
import { draftRuleBySentence } from '../../rule.ts'

const tooMany = 4

function* overloadIn({ tokens }: Sentence): Iterable<Span> {
  const named = new Map<string, number>()
  tokens.forEach(({ lower }, i) => {
    if (values.has(lower) && !named.has(lower)) named.set(lower, i)
  })
  const places = [...named.values()]
  const first = places[0]
  const last = places.at(-1)
  if (places.length >= tooMany && first !== undefined && last !== undefined) yield { first, last }
}

export const valueOverload = draftRuleBySentence({
  id: 'value-overload',
  side: 'influencing',
  title: 'Many values at once',
  detects: 'Four or more values named in one breath.',
  matters: 'Many values blur one purpose; readers keep the one that an act shows.',
  source: 'Carton, Murphy & Clark 2014',
  weight: 1,
  message: 'Many values stand in one row here: none of them stands out.',
  examples: {
    positive: [{ draft: 'We stand for [[integrity, excellence, passion, respect and collaboration]].' }],
    nearMisses: [
      { draft: 'We stand for honesty, dignity and care.', because: 'three' },
      { draft: 'Honesty with customers is who we are.', because: 'one value' },
    ],
  },
  inSentence: overloadIn,
})
