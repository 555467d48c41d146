/** "I expect every director to …", "I need you to …", "we want full attendance": the sender's wish as the ground. */

import type { Sentence } from '../draft.ts'
import { authorityBodies } from '../lexicons/authority.ts'
import { groupNouns } from '../lexicons/people.ts'
import { Tag } from '../tagger/tags.ts'
import { hasDate } from './dates.ts'
import { isEmbedded } from './duties.ts'
import { type Span, spansOf, wording } from './wording.ts'

const wants = /^(?:expect|expects|need|needs|want|wants|require|requires|demand|demands|insist|insists)$/
const asNoun = wording(
  '(?:my|our|the) expectation (?:is|of \\S+ is)',
  'nothing less than',
  '(?:i|we) will (?:be )?expect(?:ing)? (?:your|you|all|every|each)',
  "(?:i'm|i am|we're|we are) (?:expecting|counting on|relying on) (?:you|every|all|each)",
)

const acts =
  /^(?:attendance|compliance|results|answers?|list|lists|plan|plans|report|reports|numbers|reply|replies|names|figures|cover)$/

function isDemand(sentence: Sentence, verb: number): boolean {
  const { tokens, tags } = sentence
  const words = tokens.slice(verb + 1, verb + 12).map(token => token.lower)
  const first = words[0] ?? ''
  if (/^(?:to|your|it|we|i|they|delivery)$/.test(first)) return false
  const to = words.indexOf('to')
  const whom =
    /^(?:you|your|every|everyone|everybody|each|all|nobody|any|managers|staff|teams|leads|both|anyone)$/
  const addressed = words.slice(0, 4).some(each => whom.test(each) || groupNouns.has(each))
  const infinitive = to > 0 && tags[verb + 1 + to + 1] === Tag.verbBase
  const verbAfter = words[to + 1] ?? ''
  if (
    /^(?:know|hear|feel|see|understand|be|have|remember|think|imagine|picture|join)$/.test(verbAfter) &&
    first === 'you'
  )
    return false
  if (addressed && infinitive) return true
  // "I want all open tickets closed tonight", "I want the list on my desk by Monday"
  if (
    addressed &&
    hasDate(tokens) &&
    tokens
      .slice(verb, verb + 8)
      .some((_, i) => tags[verb + i] === Tag.verbPassive || tags[verb + i] === Tag.verbParticiple)
  )
    return true
  if (words.some((each, i) => each === 'desk' && words[i - 1] === 'my')) return true
  return words.slice(0, 4).some(each => acts.test(each)) && !words.slice(0, 4).includes('you')
}

export function* expectationsOf(sentence: Sentence): Generator<Span> {
  if (sentence.question) return
  for (const clause of sentence.clauses) {
    const { subject, verb } = clause
    if (
      clause.past ||
      clause.negated ||
      clause.modal ||
      isEmbedded(sentence, clause) ||
      !wants.test(clause.verbWord)
    )
      continue
    const head = sentence.tokens[subject.head]?.lower ?? ''
    if (subject.kind !== 'I' && subject.kind !== 'we' && !authorityBodies.has(head)) continue
    if (isDemand(sentence, verb)) yield { first: subject.first, last: verb + 1 }
  }
  yield* spansOf(sentence, asNoun)
}
