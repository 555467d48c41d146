/** Dates and times by which something has to be there. */

import type { Sentence } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import { isDateToken } from './dates.ts'
import { isEmbedded } from './duties.ts'
import { type Span, says, spansOf, wording } from './wording.ts'

const limits = wording(
  '(?:is|are|was|all) due',
  '(?:deadline|closing date|cut-off|cutoff|due date) (?:for \\S+(?: \\S+){0,4} )?(?:is|:|remains|falls)',
  'due (?:by|on|at|to|no)',
  '(?:no|not) later than',
  'by (?:cob|eod|close of business|close of play|end of day|end of play)',
  'you have until',
  'by the latest',
  'at the latest',
  '(?:close|closes|closing) (?:on|at|by)',
  'last (?:day|date|orders|chance) (?:for|to|is)',
  'wanted by',
  '(?:to|with) me by',
  'back by',
  '(?:be|are|is|get|due) in by',
  '^due :?',
  '(?:send|submit)[a-z]* by',
)
/** Verbless demands: "Revised forecasts to me by noon on Monday", "statements to Shayne by noon". */
const explained = wording(
  'because',
  'so that',
  'in order to',
  'so',
  'since',
  'as',
  'if you need it',
  'at your request',
  "regulator's",
  'moved',
  'extended',
  'need it',
)

const untilDate = (sentence: Sentence, from: number): number => {
  for (let i = from + 1; i <= from + 6; i++)
    if (
      isDateToken(sentence.tokens, i) ||
      /^\d/.test(sentence.tokens[i]?.text ?? '') ||
      /^(?:noon|midnight|cob|eod)$/.test(sentence.tokens[i]?.lower ?? '')
    )
      return i
  return -1
}

/** "Statements to Shayne by noon": somebody is to get something by then, and no verb says so. */
function verbless(sentence: Sentence): Span | undefined {
  if (sentence.clauses.length > 0 || sentence.question) return undefined
  const { tokens, tags } = sentence
  const by = tokens.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      lower === 'by' &&
      isDateToken(tokens, Math.max(untilDate(sentence, i), 0)) &&
      untilDate(sentence, i) <= i + 3,
  )
  if (by < 2 || tokens.length < 5) return undefined
  const nominal = tags
    .slice(0, by)
    .some(tag => tag === Tag.nounPlural || tag === Tag.nounSingular || tag === Tag.verbPassive)
  return nominal ? { first: by, last: untilDate(sentence, by) } : undefined
}

export function* deadlinesOf(sentence: Sentence): Generator<Span> {
  if (sentence.question || says(sentence, explained)) return
  const history = sentence.clauses.some(({ past, role, modal }) => past && role === 'main' && !modal)
  if (history) return
  for (const span of spansOf(sentence, limits)) {
    const clause = sentence.clauses.find(each => each.groupFirst <= span.last && each.last >= span.first)
    if (clause && isEmbedded(sentence, clause)) continue
    const closing = /^clos/.test(sentence.tokens[span.first]?.lower ?? '')
    if (
      closing &&
      (clause?.modal ||
        clause?.subject.kind === 'it' ||
        /^(?:office|site|store|shop|plant|branch|depot|ward|building|canteen|school)s?$/.test(
          sentence.tokens[clause?.subject.head ?? -1]?.lower ?? '',
        ))
    )
      continue
    const date = untilDate(sentence, span.last)
    // "due to rain", "due in 2027"
    if (sentence.tokens[span.last + 1]?.lower === 'to' && sentence.tokens[span.last]?.lower === 'due')
      continue
    const bare = /^(?:cob|eod|business|play|day|latest)$/.test(sentence.tokens[span.last]?.lower ?? '')
    if (date < 0 && !bare) continue
    yield { first: span.first, last: Math.max(span.last, Math.min(date, span.last + 4)) }
  }
  const bare = verbless(sentence)
  if (bare) yield bare
}
