import { surveillanceOf } from '../../grammar/surveillance.ts'
import { sentenceRule } from '../../rule.ts'

export const surveillance = sentenceRule({
  id: 'surveillance',
  side: 'directing',
  title: 'Surveillance',
  detects: 'Checking on people, announced as leverage: badge data, spot checks, names to the director.',
  matters: 'Being watched as a person, not measured as a process, moves people from care to caution.',
  source: 'Deci & Ryan 1985; Judge & Piccolo 2004',
  weight: 2,
  message: '“%s” announces checks on people; a reader may ask what the data are for.',
  aversive: true,
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    yield* surveillanceOf(sentence)
  },
})
