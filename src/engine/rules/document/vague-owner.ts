import type { Sentence } from '../../draft.ts'
import { anyOf, type Span, spansOf, wording } from '../../grammar/wording.ts'
import { vagueOwners } from '../../lexicons/vague-words.ts'
import { draftRuleBySentence } from '../../rule.ts'

const tasks = wording(
  // "Somebody has to" and "someone will" mostly belong to a story.
  '(?:someone|somebody) (?:should|needs to|ought to|must)(?! (?:be|have|know))',
  `(?!some)${anyOf(vagueOwners)} (?:should|must|will|needs to|need to|has to|have to|ought to|is to|are to)(?! (?:be (?:told|informed|notified|there|waiting|kept)|have|know|always|ask|tell you|call you|ring you|contact you|find|meet|answer|come|get back|already))`,
  `(?:should|must|will|to|needs to|need to) be (?:[a-z]+ly )?[a-z]+ed by ${anyOf(vagueOwners)}`,
)

const tasksIn = (sentence: Sentence): Iterable<Span> => (sentence.question ? [] : spansOf(sentence, tasks))

export const vagueOwner = draftRuleBySentence({
  id: 'vague-owner',
  side: 'structure',
  title: 'Owner left open',
  detects: 'Something is to be done by nobody in particular.',
  matters: 'A task that belongs to everyone in general waits for somebody else.',
  source: 'Mayfield & Mayfield 2018',
  weight: 1,
  message: '%s leaves open who does it.',
  examples: {
    positive: [
      { draft: '[[Someone should]] look into this.' },
      { draft: '[[The relevant teams will]] update the tracker.' },
    ],
    nearMisses: [
      { draft: 'Somebody has to be the first to say it.', because: 'a thought, no task' },
      { draft: 'Maria will update the tracker.', because: 'an owner' },
      { draft: 'Should someone look into this?', because: 'a question' },
    ],
  },
  inSentence: tasksIn,
})
