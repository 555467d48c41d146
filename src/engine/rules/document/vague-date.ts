import type { Sentence } from '../../draft.ts'
import { isDated } from '../../grammar/dates.ts'
import { anyOf, type Span, spansOf, wording } from '../../grammar/wording.ts'
import { vagueDates } from '../../lexicons/vague-words.ts'
import { draftRuleBySentence } from '../../rule.ts'

const vague = wording(
  `(?<! (?:as|too|how|very|so|that|not) )${anyOf(vagueDates)}(?! (?:after|before|as|enough))`,
)

const looksAhead = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ modal, past, role, mood }) =>
      role === 'main' && !past && (mood === 'imperative' || (modal !== undefined && modal.kind !== 'can')),
  )

function* vagueDatesIn(sentence: Sentence): Iterable<Span> {
  if (sentence.question || isDated(sentence) || !looksAhead(sentence)) return
  yield* spansOf(sentence, vague)
}

export const vagueDate = draftRuleBySentence({
  id: 'vague-date',
  side: 'structure',
  title: 'Date left open',
  detects: 'Something is to come at no day in particular.',
  matters: 'Readers cannot plan around “soon”, and they remember it when the day passes.',
  source: 'Gollwitzer & Sheeran 2006',
  weight: 1,
  message: '%s leaves open when.',
  examples: {
    positive: [
      { draft: 'Details will follow [[in due course]].' },
      { draft: 'We will publish the new rota [[shortly]].' },
    ],
    nearMisses: [
      { draft: 'Reply as soon as possible.', because: 'as soon as: how fast, not when' },
      { draft: 'Soon after dawn the crew came home.', because: 'a story' },
      { draft: 'The rota will follow shortly, on Friday 3 May.', because: 'a day is given' },
    ],
  },
  inSentence: vagueDatesIn,
})
