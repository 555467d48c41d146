import type { Sentence } from '../../draft.ts'
import { type Span, says, spansOf, wording } from '../../grammar/wording.ts'
import { figures } from '../../lexicons/figures.ts'
import { sentenceRule } from '../../rule.ts'
import { Tag, uposOf } from '../../tagger/tags.ts'

const similes = wording(
  '(?:is|are|was|feels|felt|looks|look|looked|works?|run|runs|be|been|much|more|just|exactly|sat|stood|went|came|spread|behaves?|treat|treats|,) like (?:a|an|the)(?! (?:old one|new one|lot|rest|others?|reply|last one))',
  'as [a-z]+ as (?:a|an|the)',
  'think of (?:the|a|our|it|this|your)(?: [a-z]+){0,3} as',
  '(?:the rent we pay|the seed|this seed|in the same boat|all in this (?:boat|canoe|together)|rowing)',
)
const literal = wording(
  '(?:is|are) (?:closed|late|open|ready|attached|scheduled)',
  'as soon as',
  'as (?:well|far|long) as',
  'people like you',
)

/** Nouns of the firm that are no bridges or engines themselves. */
const abstract =
  /^(?:this|that|it|merger|trust|debt|change|work|strategy|safety|plan|culture|values?|people|data|team|you|we|quality|honesty|purpose|service|year|place|company|bank|hospital|leadership|story|project|knowledge)$/

/** "This merger is a bridge, not a takeover." */
function* equations({ tokens, tags, clauses }: Sentence): Generator<Span> {
  for (const { verb, verbWord, subject } of clauses) {
    if (!/^(?:is|are|was|be|were|isn't|it's|that's)$/.test(verbWord)) continue
    if (!abstract.test(tokens[subject.head]?.lower ?? '') && subject.kind === 'thing') continue
    for (let i = verb + 1; i <= verb + 4 && i < tokens.length; i++) {
      const lower = tokens[i]?.lower ?? ''
      if (uposOf(tags[i] ?? 0) !== 'NOUN' && tags[i] !== Tag.determiner && tags[i] !== Tag.adjective) break
      if (figures.has(lower)) yield { first: verb, last: i }
    }
  }
}

export const metaphorAnalogy = sentenceRule({
  id: 'metaphor-analogy',
  side: 'influencing',
  title: 'Image or comparison',
  detects: 'A figurative comparison that carries the argument.',
  matters:
    'An image makes the abstract graspable; it is hard to tell from plain speech, so it counts little.',
  source: 'Antonakis, Fenley & Liechti 2011; Emrich et al. 2001',
  weight: 1,
  message: '%s compares with an image.',
  examples: {
    positive: [
      { draft: 'We have been [[rowing]] hard in two directions.' },
      { draft: 'This merger [[is a bridge]], not a takeover.' },
      { draft: 'Our data [[is like a]] kitchen after a party: everything is somewhere.' },
      { draft: "Technical debt is [[the rent we pay]] on yesterday's shortcuts." },
      { draft: '[[Think of the new intranet as]] the village square.' },
      { draft: 'We planted [[this seed]] in a bad year.' },
    ],
    nearMisses: [
      { draft: 'I would like a reply.', because: 'like = verb' },
      { draft: 'It works like the old one.', because: 'literal comparison' },
      { draft: 'The bridge on Route 9 is closed.', because: 'literal bridge' },
      { draft: 'Return as soon as possible.', because: 'as ... as temporal' },
      { draft: 'The pipeline carries 4,000 barrels.', because: 'literal' },
      { draft: "Let's take this offline.", because: 'dead metaphor/jargon' },
      { draft: 'People like you make this work.', because: 'similarity to person' },
      { draft: 'Attach the chart like the last one.', because: 'literal comparison' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, literal)) return
    yield* spansOf(sentence, similes)
    yield* equations(sentence)
  },
})
