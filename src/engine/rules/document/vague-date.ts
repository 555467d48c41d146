import type { Sentence } from '../../draft.ts'
import { hasDate } from '../../grammar/dates.ts'
import { inEachSentence } from '../../grammar/in-each-sentence.ts'
import { anyOf, type Span, spansOf, wording } from '../../grammar/wording.ts'
import { vagueDates } from '../../lexicons/vague-words.ts'
import { draftRule } from '../../rule.ts'

const vague = wording(
  `(?<! (?:as|too|how|very|so|that|not) )${anyOf(vagueDates)}(?! (?:after|before|as|enough))`,
)

const looksAhead = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ modal, past, role, mood }) =>
      role === 'main' && !past && (mood === 'imperative' || (modal !== undefined && modal.kind !== 'can')),
  )

function* vagueDatesIn(sentence: Sentence): Iterable<Span> {
  if (sentence.question || hasDate(sentence.tokens) || !looksAhead(sentence)) return
  yield* spansOf(sentence, vague)
}

export const vagueDate = draftRule({
  id: 'vague-date',
  side: 'structure',
  title: 'Date left open',
  detects: 'Something is to come at no day in particular.',
  matters: 'Readers cannot plan around “soon”, and they remember it when the day passes.',
  source: 'Gollwitzer & Sheeran 2006',
  weight: 1,
  message: '%s leaves open when.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *checkDraft(draft) {
    yield* inEachSentence(draft, vagueDatesIn)
  },
})
