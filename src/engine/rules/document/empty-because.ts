import type { Sentence } from '../../draft.ts'
import { reasonsIn } from '../../grammar/reasons.ts'
import type { Span } from '../../grammar/wording.ts'
import { draftRuleBySentence } from '../../rule.ts'

function* emptyReasonsIn(sentence: Sentence): Iterable<Span> {
  for (const { first, last, empty } of reasonsIn(sentence)) if (empty) yield { first, last }
}

export const emptyBecause = draftRuleBySentence({
  id: 'empty-because',
  side: 'directing',
  title: 'Empty reason',
  detects: 'A reason that repeats the ask, or names a rule instead of a reason.',
  matters: 'A reason that says nothing new works no better than none once the ask is costly.',
  source: 'Langer, Blank & Chanowitz 1978; Folkes 1985',
  weight: 1,
  message: 'The reason behind %s says the ask again.',
  examples: {
    positive: [
      { draft: 'You must submit the form [[because]] it must be submitted.' },
      { draft: 'Complete the training [[because]] policy requires it.' },
    ],
    nearMisses: [
      { draft: 'Wear the harness, because two people fell last year.', because: 'a reason' },
      {
        draft: 'For the sake of the bridge, we built it for the sake of the town.',
        because: 'repetition as rhythm',
      },
    ],
  },
  inSentence: emptyReasonsIn,
})
