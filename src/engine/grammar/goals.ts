/** Sentences that say where the way leads: a goal by its name, a state wished for, a time far off with what will be then. */

import type { Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'
import type { Clause } from './clause.ts'
import { firstSpan, type Span, says, wording } from './wording.ts'

const goal =
  '(?:aims?|goals?|ambitions?|intentions?|targets?|aspirations?|objectives?|dream|vision|hope|destination|end state)'

/** The goal is called one. */
const named = wording(
  `(?:our|my|the|this year's|her|his) (?:[a-z-]+ ){0,2}${goal}(?: for (?:[^ ;:?!]+ ){1,4}| now | here | this year | )(?:is|are|remains|'s|:)(?! (?:to (?:help|give you|inform|set out|explain|answer|share|describe|keep you)|set|published|attached|below|achieved|met|not|also available))`,
  `(?:it is|it's) (?:our|my) (?:[a-z-]+ ){0,2}${goal} (?:that|to)`,
  `^(?:the )?${goal} (?:is|:)`,
  `(?:our|an?|the|my) (?:[a-z-]+ ){0,2}(?:ambition|vision|aspiration|dream) (?:to|of|for)`,
  'where (?:i|we) (?:want|would like) (?:us |this |it )?to (?:get|be|go|end)(?: up)?(?: ,| :| is)?',
  "where (?:we're|we are|this is|it's all|all this is) (?:going|headed|heading)",
  "what (?:i'd|i would|we'd|we would) (?:love|like|want) is",
  'what (?:i|we) want(?: to (?:build|see|leave|reach))? is',
  "that (?:is|'s) (?:the|what) (?:[^ ;:?!]+ ){1,4}?(?:i|we) want to (?:build|be|become|see|live)",
)

const wish =
  "(?:(?:i|we) (?:really |do |so )?(?:want|hope|dream|imagine|picture|envisage|long)|(?:i'd|i would|we'd|we would|i should|we should) (?:really |dearly )?(?:like|love|want))"
/** Not the reader, and not what the writer is about to say or hear. */
const state =
  '(?:us to|it to|this to|(?:every|each|all(?! of (?:it|them|this|that|these|you))|no|not one|nobody|no one|everyone|everybody|anyone|any|a|an|one|somebody|someone)(?! of you)|for (?:us|it|every|each|a|an|someone|somebody|nobody|no one|this|all)|(?:the|our|this|that) (?:[^ ;:?!,]+ ){1,5}?(?:to be|to become|to have|under|below|above|at|as|known)|to (?:be|become) (?:the|a|an|known|able|proud|number)|to (?:lose count|walk into|look back|live in)|to see (?:every|each|a|an|our|this|that|the|nobody|no one|one|fewer|less|people|more (?!of you)))'
const wished = wording(
  `${wish} ${state}`,
  '(?:i|we) (?:hope|dream|imagine|believe|think) (?:that )?(?:by|within|one day|some day)(?! (?:the )?(?:end of )?(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|the week|this week))',
  '^(?:so )?(?:imagine|picture)(?! my| that my)',
  '(?:i|we) (?:can |already |still )*see (?:a|an|our own|the (?:day|time)|[a-z]+ (?:where|who))(?! (?:lot|few|way|problem|pattern|drop|rise|need|risk|reason|number|list|copy))',
)
/** Wishes that are asks, thanks or manners. */
const asked = wording(
  '(?:want|like|love) (?:to (?:thank|say|ask|remind|hear|share|take|make|stress|invite|add|know|see you)|you)',
  '(?:want|like|love) (?:all|each|every one|everyone|everybody|any|anyone|a (?:volunteer|reply|word|list|copy|report|answer|name|plan|draft|call|count))(?: (?:of )?(?:you|here|in|on|at|to (?:read|send|come|attend|bring|tell|complete|sign|take|make|know|check|submit|understand|remember|be (?:in|at|on|here|clear|ready))))',
)

/** Further off than a deadline. */
const horizon = wording(
  '(?:by|in|within|before) (?:the end of )?(?:20[2-9][0-9]|next (?:year|winter|summer|spring|autumn|fall)|the decade|this decade|the century)',
  '(?:by|at|before) the end of (?:next year|the decade|this decade|the [^ ;:?!]+ (?:plan|programme|program|strategy))',
  "(?:in|within) (?:two|three|four|five|ten|twenty|thirty|[0-9]+) years(?! running| in a row|')",
  '(?:two|three|four|five|ten|twenty) years? from (?:now|today)',
  '(?:one|some) day',
  '(?:longer|long) term',
  'in the (?:long|longer) (?:run|term)',
  'this time next year',
  'when (?:this|that|it|all this) is (?:over|done|behind us)',
)
const together = wording(
  "together (?:we'll|we (?:will|can|could|would|shall|are going to))",
  "(?:we|we'll) (?:can|will|could|shall|'ll)?(?: [^ ;:?!]+){0,2}? ?(?:be|become) (?:the|a|an) (?:[a-z-]+ ){0,2}?(?:first|best|safest|most|only|kind|sort|place|company|school|hospital|team|bank|line|employer|firm|site|region|leader|choice)",
)

const foretells = ({ modal, mood, past, negated, subject, verbWord }: Clause): boolean =>
  mood === 'declarative' &&
  !past &&
  (modal?.kind === 'will' ||
    modal?.kind === 'can' ||
    (modal === undefined &&
      !negated &&
      (subject.kind === 'we' || subject.kind === 'I') &&
      wishes.has(verbWord)))

const wishes: ReadonlySet<string> = new Set([
  'want',
  'hope',
  'like',
  'love',
  'expect',
  'aim',
  'mean',
  'intend',
  'see',
])

const ableTo = wording('should be able to', "we'll be able to", 'will be able to', 'can be')

/** The words that state the goal; undefined where none is stated. */
export const statedGoal = keptWith((sentence: Sentence): { readonly span: Span | undefined } => {
  if (sentence.question) return { span: undefined }
  const ordered = sentence.clauses[0]?.mood === 'imperative'
  if (ordered) {
    const image = firstSpan(sentence, wished)
    return { span: image?.first === 0 ? image : undefined }
  }
  const span = firstSpan(sentence, named) ?? firstSpan(sentence, together)
  if (span) return { span }
  const wanted = firstSpan(sentence, wished)
  if (wanted && !says(sentence, asked)) return { span: wanted }
  const far = firstSpan(sentence, horizon)
  const ahead = sentence.clauses.some(foretells) || says(sentence, ableTo)
  return { span: far && ahead ? far : undefined }
})

export const statesGoal = (sentence: Sentence): boolean => statedGoal(sentence).span !== undefined
