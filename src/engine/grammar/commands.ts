/** Commands told as facts: "you will submit", "each site will appoint", "both nurses sign the sheet". */

import type { Sentence } from '../draft.ts'
import { nounLikeActionVerbs, plainActionVerbs } from '../lexicons/action-verbs.ts'
import { stateVerbs } from '../lexicons/states.ts'
import { Tag } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { hasDate } from './dates.ts'
import { type Duty, dutyOf, isLaidDown, wordAt } from './duties.ts'

const talks = /^(?:ask|begin|buy|contact|continue|help|cut|engage|pay|say|settle|show|sleep|wake|walk|worry)$/
const anybody = /^(?:a|an|many|none|one|partners|people|some|somebody|someone|your)$/

/** "Your leader will ring you", "people will say": what others do for or around the reader. */
function servesReader(sentence: Sentence, { subject, verb, verbWord }: Clause): boolean {
  if (/^(?:you|your|us|know|able)$/.test(wordAt(sentence, verb + 1)) || talks.test(verbWord)) return true
  if (subject.kind !== 'group')
    return /^(?:make|sign|spend)$/.test(verbWord) || /^(?:never|always)$/.test(wordAt(sentence, verb - 1))
  // A reporting line: "the sales team will report to Ms Sundaram".
  if (verbWord === 'report' && wordAt(sentence, verb + 1) === 'to') return true
  // "The deputy will decide" tells a plan; a class of people is told what to do.
  if (
    wordAt(sentence, subject.first) === 'the' &&
    sentence.tags[subject.head] === Tag.nounSingular &&
    !/^(?:crew|staff|team)$/.test(wordAt(sentence, subject.head))
  )
    return true
  return anybody.test(wordAt(sentence, subject.first)) || wordAt(sentence, subject.head) === 'management'
}

function isWillCommand(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject, verbWord } = clause
  if (!modal || clause.passive || !isLaidDown(sentence, clause)) return false
  if (subject.kind !== 'you' && subject.kind !== 'group') return false
  if (modal.kind === 'be-to') return verbWord !== 'blame'
  if (modal.kind !== 'will' || modal.word === 'going' || clause.progressive || clause.perfect) return false
  if (subject.negative || servesReader(sentence, clause)) return false
  return !stateVerbs.has(verbWord) && !/^(?:able|be|welcome|'ll)$/.test(verbWord)
}

export const willCommands = (sentence: Sentence): readonly Duty[] =>
  sentence.clauses.filter(clause => isWillCommand(sentence, clause)).map(dutyOf)

/** True for a form of a verb that the lexicon of acts knows by its base. */
export function isAct(verb: string): boolean {
  const base = verb.replace(/(?<=[sxz]|ch|sh|o)es$|(?<!s)s$/, '').replace(/ie$/, 'y')
  return plainActionVerbs.has(base) || nounLikeActionVerbs.has(base) || plainActionVerbs.has(verb)
}

const told = (sentence: Sentence): boolean => sentence.clauses.some(({ past, perfect }) => past || perfect)

const everyday =
  /^(?:carry|choose|get|give|have|help|look|lose|make|risk|run|speak|start|stay|take|trust|value|work)s?$/

/** "If it is missing, you decline", "you do not carry a dose in your pocket". */
function bindsYou(sentence: Sentence, clause: Clause): boolean {
  if (!isAct(clause.verbWord) || everyday.test(clause.verbWord)) return false
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause))
  const conditional = before.some(({ role }) => role === 'condition' || role === 'time')
  return conditional || (sentence.zone !== 'prose' && clause.subject.first === 0)
}

const universal = /^(?:all|both|each|every|everybody|everyone|neither|no|no-one|nobody|whoever)$/
const vague = /^(?:colleagues|customers|many|members|people|some|somebody|someone|those)$/
const plain =
  /^(?:are|ask|come|deserve|do|doe|feel|get|give|ha|help|is|know|learn|like|live|make|need|say|seem|speak|tell|think|want|work)s?$/
const limit = /^(?:before|but|except|till|until|unless|without)$/

/** "Every supervisor walks the line today", "supervisors send people home", "nobody removes a lock but me". */
function bindsGroup(sentence: Sentence, clause: Clause): boolean {
  const { subject, verbWord } = clause
  const { tokens, tags } = sentence
  if (subject.first > 3 || vague.test(wordAt(sentence, subject.head))) return false
  if (stateVerbs.has(verbWord.replace(/s$/, '')) || stateVerbs.has(verbWord) || plain.test(verbWord))
    return false
  const listed = sentence.zone !== 'prose'
  if (subject.negative) return listed || tokens.some(token => limit.test(token.lower))
  const specific = listed || hasDate(tokens) || tokens.some(token => /^\d/.test(token.text))
  if (universal.test(wordAt(sentence, subject.first))) return specific
  const framed = specific || clause.negated || sentence.clauses.some(({ role }) => role === 'condition')
  // "Line leads log in first": the bare plural of a role.
  const bare = tags[subject.head] === Tag.nounPlural && subject.head - subject.first < 2 && subject.first < 3
  return (
    (bare || framed) &&
    isAct(verbWord) &&
    !/^(?:begin|choose|close|retain|open|risk|start|stay|trust|value)s?$/.test(verbWord) &&
    !told(sentence)
  )
}

const goal = /^(?:back|behind|in|into|on|onto|straight|through|to|under|via)$/
const noCargo =
  /^(?:all|lot|part|appreciation|credit|everything|it|life|money|name|proceeds|queries|questions?|reports|that|thanks|this|training|what|world)$/

/** "Faulty stock goes in the cage", "swaps come through me". */
function isRouted(sentence: Sentence, { subject, verb, verbWord }: Clause): boolean {
  const next = wordAt(sentence, verb + 1)
  if (/^comes?$/.test(verbWord))
    return (
      subject.kind !== 'group' &&
      !/^(?:customers|members|people|patients)$/.test(wordAt(sentence, subject.head)) &&
      /^(?:to|through)$/.test(next) &&
      /^(?:me|us)$/.test(wordAt(sentence, verb + 2))
    )
  if (!/^goe?s?$/.test(verbWord) || !goal.test(next) || wordAt(sentence, verb + 2) === 'hold') return false
  return subject.kind === 'thing' && subject.first < 4 && !noCargo.test(wordAt(sentence, subject.head))
}

const pace = /^(?:always|daily|each|every|hourly|monthly|only|same|straight|until|weekly|within)$/

/** "Time is captured the same day", "scrap gets reported daily": an act done to a thing, at a set pace. */
function isRoutine(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, verbWord } = clause
  if (subject.kind !== 'thing' || subject.negative || !routineActs.test(verbWord)) return false
  if (!/^(?:is|are|get|gets)$/.test(wordAt(sentence, clause.groupFirst)) || told(sentence)) return false
  return sentence.tokens.slice(verb + 1, verb + 7).some(token => pace.test(token.lower))
}
const routineActs =
  /^(?:bagged|booked|captured|checked|cleaned|closed|collected|completed|counted|deleted|destroyed|done|entered|filed|handed|initialled|kept|labelled|logged|recorded|reported|resolved|returned|reviewed|rotated|scanned|sealed|sent|signed|stored|submitted|tested|updated|worn|written)$/

/** "They don't finish the shift unless they want to", "those presses don't run until I know why". */
const staysUntil = (sentence: Sentence, { subject, negated, verb, verbWord }: Clause): boolean =>
  negated &&
  !/^(?:I|we|you|there)$/.test(subject.kind) &&
  !stateVerbs.has(verbWord) &&
  !/^(?:constitute|count|is|are)$/.test(verbWord) &&
  sentence.tokens.slice(verb).some(({ lower }) => /^(?:until|unless)$/.test(lower))

function isStandingOrder(sentence: Sentence, clause: Clause): boolean {
  if (clause.modal || clause.perfect || clause.role !== 'main') return false
  if (!isLaidDown(sentence, clause) || sentence.question) return false
  if (clause.passive) return isRoutine(sentence, clause)
  if (clause.progressive) return false
  if (staysUntil(sentence, clause)) return true
  const tag = sentence.tags[clause.verb] ?? 0
  const present = tag === Tag.verbPresent || tag === Tag.verbPresent3 || tag === Tag.verbBase
  if (!present) return false
  if (clause.subject.kind === 'group') return bindsGroup(sentence, clause)
  if (clause.subject.kind === 'you') return bindsYou(sentence, clause)
  return clause.groupFirst === clause.verb && isRouted(sentence, clause)
}

export const standingOrders = (sentence: Sentence): readonly Duty[] =>
  sentence.clauses
    .filter(clause => isStandingOrder(sentence, clause))
    .map(clause => ({ first: clause.subject.first, last: clause.verb, clause, negated: clause.negated }))
