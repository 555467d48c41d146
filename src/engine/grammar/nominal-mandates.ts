/** Orders without a doer: "attendance is mandatory", "exceptions need approval", "ice cleats mandatory outside". */

import type { Sentence } from '../draft.ts'
import { protectedGoods } from '../lexicons/pressure.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import { isEmbedded } from './duties.ts'
import { type Span, spansOf, wording } from './wording.ts'

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

function* predicates(sentence: Sentence, pattern: RegExp, weight: number): Generator<WeighedSpan> {
  for (const span of spansOf(sentence, pattern)) {
    const { tokens, tags } = sentence
    // Attributive: "mandatory training costs us hours", "the required parts".
    const next = uposOf(tags[span.last + 1] ?? Tag.punctuation)
    if (span.first === span.last && /^(?:NOUN|PROPN|ADJ)$/.test(next)) continue
    const clause = sentence.clauses.find(each => each.groupFirst <= span.last && each.last >= span.first)
    const before = tokens.slice(0, span.first).map(token => token.lower)
    if (
      before.some(
        each =>
          protectedGoods.has(each) ||
          /^(?:no|not|never|isn't|aren't|nothing|experience|courage|patience|trust|curiosity)$/.test(each),
      )
    )
      continue
    if (tokens[span.last]?.lower === 'required' && before.includes('not')) continue
    if (!clause) {
      // Without a verb only where it ends or nearly ends what it says: "Ice cleats mandatory outside."
      if (before.length > 0 && before.length < 6) yield { ...span, weight }
      continue
    }
    if (clause.past || isEmbedded(sentence, clause)) continue
    const head = tokens[clause.subject.head]?.lower ?? ''
    const anyAct = before.some(each => acts.test(each))
    const isStrict = weight === 3 && tokens[span.last]?.lower !== 'required'
    if (isStrict || anyAct || acts.test(head)) {
      // "Completion of the tunnel is expected in 2027": a forecast.
      if (tokens[span.last]?.lower === 'expected' && tokens.some(token => /^20\d\d$/.test(token.text)))
        continue
      yield { ...span, weight }
    }
  }
}

export function* nominalMandates(sentence: Sentence): Generator<WeighedSpan> {
  if (sentence.question) return
  yield* predicates(sentence, strict, 3)
  yield* predicates(sentence, milder, 2)
  const needs = needsAct(sentence)
  if (needs) yield { ...needs, weight: 2 }
}
