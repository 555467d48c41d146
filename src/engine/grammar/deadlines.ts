/** Dates and times by which something has to be there. */

import type { Sentence } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { isDateToken } from './dates.ts'
import { clauseAt, isEmbedded } from './duties.ts'
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

const buildings = /^(?:branch|building|canteen|depot|office|plant|school|shop|site|store|ward)s?$/

/** "The office closes on 30 June": an event, no limit to anybody's work. */
function isEvent(sentence: Sentence, span: Span, clause: Clause | undefined): boolean {
  if (!clause || !/^clos/.test(sentence.tokens[span.first]?.lower ?? '')) return false
  if (clause.modal || clause.subject.kind === 'it') return true
  return buildings.test(sentence.tokens[clause.subject.head]?.lower ?? '')
}

/** "by 5 p.m. Friday", "30 June": a date goes on as long as its tokens do. */
function dateEnd(sentence: Sentence, from: number): number {
  let last = from
  while (from >= 0 && isDateToken(sentence.tokens, last + 1)) last++
  return last
}

/** The limit with its date; nothing where no date follows or nobody is bound. */
function limitAt(sentence: Sentence, span: Span): Span | undefined {
  const clause = clauseAt(sentence, span.last)
  if ((clause && isEmbedded(sentence, clause)) || isEvent(sentence, span, clause)) return undefined
  const own = sentence.tokens[span.last]?.lower ?? ''
  // "due to rain"
  if (own === 'due' && sentence.tokens[span.last + 1]?.lower === 'to') return undefined
  const date = untilDate(sentence, span.last)
  if (date < 0 && !/^(?:business|cob|day|eod|latest|play)$/.test(own)) return undefined
  return { first: span.first, last: Math.max(span.last, dateEnd(sentence, Math.min(date, span.last + 4))) }
}

export function* deadlinesOf(sentence: Sentence): Generator<Span> {
  if (sentence.question || says(sentence, explained)) return
  const history = sentence.clauses.some(({ past, role, modal }) => past && role === 'main' && !modal)
  if (history) return
  for (const span of spansOf(sentence, limits)) {
    const limit = limitAt(sentence, span)
    if (limit) yield limit
  }
  const bare = verbless(sentence)
  if (bare) yield bare
}
