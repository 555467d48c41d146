/** Orders without a doer: "attendance is mandatory", "exceptions need approval", "ice cleats mandatory outside". */

import type { Sentence } from '../draft.ts'
import { protectedGoods } from '../lexicons/pressure.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import { clauseAt, isEmbedded } from './duties.ts'
import { type Span, spansOf, type Wording, wording } from './wording.ts'

export interface WeighedSpan extends Span {
  readonly weight: number
}

const strict = wording(
  '(?:mandatory|compulsory|obligatory|non-negotiable)',
  '(?:is|are|remains?|will be|becomes?) (?:now |also |always |still |therefore |strictly |not )?required',
)
const milder = wording(
  '(?:is|are) (?:strictly |absolutely |now )?(?:essential|imperative|expected|needed)(?! (?:to|in|next))',
)

/** Acts as nouns; of virtues and works it is only said how much they matter. */
const acts =
  /^(?:absence|access|accountability|action|adherence|approval|approvals|attendance|authorisation|authorization|booking|certification|completion|compliance|confidentiality|confirmation|consent|cooperation|co-operation|coverage|declaration|disclosure|documentation|enrolment|enrollment|evidence|identification|inspection|masks?|notice|observance|participation|permission|permit|ppe|presence|proof|punctuality|receipts?|registration|report|reports|response|responses|review|rsvp|sign-off|signature|signatures|signing|submission|supervision|training|use|verification)$/

/** "Exceptions need approval", "hospitality worth more than £100 requires consent". */
function needsAct(sentence: Sentence): Span | undefined {
  for (const clause of sentence.clauses) {
    if (!/^(?:needs?|requires?)$/.test(clause.verbWord) || clause.modal || clause.negated || clause.past)
      continue
    if (clause.subject.kind !== 'thing' || isEmbedded(sentence, clause) || sentence.question) continue
    if (/^(?:what|this|that|it|which)$/.test(sentence.tokens[clause.subject.head]?.lower ?? '')) continue
    const object = sentence.tokens.slice(clause.verb + 1, clause.verb + 7).map(token => token.lower)
    const numbered = object.slice(0, 3).some(each => /^(?:two|both|a|an|one|\d+)$/.test(each))
    const papers = object.some(
      each =>
        acts.test(each) ||
        /^(?:call-back|form|request|ticket|written|signed|signature|exception|paragraph|note|upload|check|checks|code|approver|witness|doctor's|number)$/.test(
          each,
        ),
    )
    if (papers && (numbered || object.some(each => acts.test(each))))
      return { first: clause.verb, last: clause.verb + 1 }
  }
  return undefined
}

const denied = /^(?:aren't|courage|curiosity|experience|isn't|never|no|not|nothing|patience|trust)$/

/** "Attendance is mandatory": a predicate of an act that is still to come. */
function demands(sentence: Sentence, span: Span, weight: number): boolean {
  const { tokens, tags } = sentence
  // Attributive: "mandatory training costs us hours".
  const next = uposOf(tags[span.last + 1] ?? Tag.punctuation)
  if (span.first === span.last && /^(?:NOUN|PROPN|ADJ)$/.test(next)) return false
  const before = tokens.slice(0, span.first).map(token => token.lower)
  if (before.some(each => protectedGoods.has(each) || denied.test(each))) return false
  const clause = clauseAt(sentence, span.last)
  // Without a verb only where it ends or nearly ends what it says: "Ice cleats mandatory outside."
  if (!clause) return before.length > 0 && before.length < 6
  if (clause.past || isEmbedded(sentence, clause)) return false
  const own = tokens[span.last]?.lower
  // "Completion of the tunnel is expected in 2027": a forecast.
  if (own === 'expected' && tokens.some(token => /^20\d\d$/.test(token.text))) return false
  return (weight === 3 && own !== 'required') || before.some(each => acts.test(each))
}

function* predicates(sentence: Sentence, pattern: Wording, weight: number): Generator<WeighedSpan> {
  for (const span of spansOf(sentence, pattern))
    if (demands(sentence, span, weight)) yield { ...span, weight }
}

export function* nominalMandates(sentence: Sentence): Generator<WeighedSpan> {
  if (sentence.question) return
  yield* predicates(sentence, strict, 3)
  yield* predicates(sentence, milder, 2)
  const needs = needsAct(sentence)
  if (needs) yield { ...needs, weight: 2 }
}
