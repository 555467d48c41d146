/** Mandates: "employees are required to", "budgets are to be resubmitted", "site leads to confirm by Friday". */

import type { Sentence } from '../draft.ts'
import { groupNouns } from '../lexicons/people.ts'
import { stateVerbs } from '../lexicons/states.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { hasDate } from './dates.ts'
import { type Duty, dutyOf, isLaidDown, wordAt } from './duties.ts'
import { subjectWithin } from './subject.ts'
import type { Span } from './wording.ts'

/** "The plan is to close two sites": what is meant, not what is ordered. */
const aims =
  /^(?:aim|ambition|answer|dream|goal|hope|idea|intention|job|plan|point|priority|promise|purpose|question|report|role|strategy|task|thing|trick|vision|way|what|work)s?$/

function isMandate(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject } = clause
  if (!modal || clause.negated || !isLaidDown(sentence, clause)) return false
  if (subject.kind === 'I' || subject.kind === 'we' || subject.kind === 'they' || subject.kind === 'there')
    return false
  // "The form is to be used for claims" tells its use.
  if (clause.verbWord === 'used' && wordAt(sentence, clause.verb + 1) === 'for') return false
  const people = subject.kind === 'you' || subject.kind === 'group'
  if (modal.kind === 'be-to') {
    if (clause.verbWord === 'blame') return false
    if (aims.test(wordAt(sentence, subject.head))) return false
    return clause.passive || /^(?:be|remain|stay)$/.test(clause.verbWord)
  }
  if (modal.kind !== 'required') return false
  // "Leaders have been asked to keep Tuesdays free" tells readers what others do for them.
  if (/^(?:asked|told)$/.test(modal.word) && clause.perfect) return false
  // "More work is required to finish": a need, laid on nobody.
  if (subject.kind === 'thing' && !clause.passive) return false
  return people || !/^(?:asked|bound|expected|meant|told)$/.test(modal.word)
}

export const mandateDuties = (sentence: Sentence): readonly Duty[] =>
  sentence.clauses
    .filter(clause => isMandate(sentence, clause))
    .map(clause => ({
      ...dutyOf(clause),
      first: Math.max(clause.groupFirst, (clause.modal?.first ?? 1) - 1),
    }))

/** "Name badge to be worn on the left side": an infinitive without a finite verb. */
function passiveHeadline({ tokens, tags, clauses }: Sentence): Span | undefined {
  if (clauses.length > 0) return undefined
  const at = tokens.findIndex((token, i) => i > 0 && token.lower === 'to' && tokens[i + 1]?.lower === 'be')
  if (at < 0) return undefined
  const participle = tags[at + 2] === Tag.verbPassive || tags[at + 2] === Tag.verbParticiple
  return participle ? { first: at, last: at + 2 } : undefined
}

/** "Process owners to confirm calendars by 21 October": the mandate of a headline. */
export function headlineMandate(sentence: Sentence): Span | undefined {
  const passive = passiveHeadline(sentence)
  if (passive) return passive
  const { tokens, tags, clauses } = sentence
  const at = tokens.findIndex(token => token.lower === 'to')
  if (at < 1 || at > 6 || tags[at + 1] !== Tag.verbBase || stateVerbs.has(wordAt(sentence, at + 1)))
    return undefined
  // "Site leads to name": the tagger hears a verb in "leads".
  if (clauses.some(clause => clause.groupFirst !== at - 1 && clause.role === 'main')) return undefined
  const before = tags[at - 1] ?? 0
  const nounLike = uposOf(before) === 'NOUN' || before === Tag.properNoun || before === Tag.verbPresent3
  if (!nounLike) return undefined
  const due =
    clauses.length === 0 && hasDate(tokens) && tokens.some(({ lower }) => /^(?:by|within)$/.test(lower))
  const { kind, negative } = subjectWithin(tokens, tags, 0, at - 1)
  const people = kind === 'group' || kind === 'person' || groupNouns.has(wordAt(sentence, at - 1))
  return (due || people) && !negative && clauses.length < 2 ? { first: 0, last: at + 1 } : undefined
}
