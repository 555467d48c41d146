import type { Sentence } from '../../draft.ts'
import { type Span, spansOf, wording } from '../../grammar/wording.ts'
import { draftRuleBySentence } from '../../rule.ts'

const demands = wording(
  "(?:we|we all)(?: do| really| all| now| also| will|'ll)? (?:need|expect|require|want|must ask)(?: for)? (?:you|everyone|everybody|all of you|each of you|staff|all staff|every one of you) (?:all )?to(?! (?:know|feel|be (?:safe|proud|part|heard|well|able|sure)|understand|see|have|get|come home|go home|succeed|thrive|hear))",
  'how are we (?:feeling|doing) (?:today|this morning)',
)

const demandsIn = (sentence: Sentence): Iterable<Span> => spansOf(sentence, demands)

export const pseudoWe = draftRuleBySentence({
  id: 'pseudo-we',
  side: 'directing',
  title: 'We who means you',
  detects: 'A demand on the readers with “we” as its subject.',
  matters: 'A “we” in which the readers alone act reads as rank, not as company.',
  source: 'Kacewicz et al. 2014',
  weight: 1,
  message: '%s asks readers to act and names “we”: who acts here stays open.',
  examples: {
    positive: [
      { draft: '[[We need you to]] submit the form by noon.' },
      { draft: 'Starting Monday, [[we expect all staff to]] badge in twice.' },
    ],
    nearMisses: [
      { draft: 'We need you to know that we are proud.', because: 'no act is asked for' },
      { draft: 'We need to finish the tunnel.', because: 'writer and readers act' },
    ],
  },
  inSentence: demandsIn,
})
