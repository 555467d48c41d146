/** The duties that a sentence's modals, mandates and commands in "will" lay on people. */

import type { Sentence } from '../draft.ts'
import { nounLikeActionVerbs, plainActionVerbs } from '../lexicons/action-verbs.ts'
import { groupNouns } from '../lexicons/people.ts'
import { reportingVerbs } from '../lexicons/reporting.ts'
import { changeVerbs, stateAdjectives, stateVerbs } from '../lexicons/states.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { hasDate } from './dates.ts'
import { subjectWithin } from './subject.ts'

export interface Duty {
  /** Tokens of the modal and its verb, both included. */
  readonly first: number
  readonly last: number
  readonly clause: Clause
  readonly negated: boolean
}

const word = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

/** True where the clause only reports, supposes or describes whom the sentence is about. */
export function isEmbedded(sentence: Sentence, clause: Clause): boolean {
  if (clause.role === 'main' || clause.role === 'purpose') return false
  if (clause.role !== 'complement') return true
  // "You are reminded that …", "Please note that …" pass a duty on; "he said that …", "what you must …" do not.
  if (/^(?:what|whatever|why|how|where|wherever|whether|than)$/.test(clause.marker)) return true
  const governor = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!governor) return false
  return reportingVerbs.has(governor.verbWord) && !(governor.mood === 'imperative')
}

/** People whom a memo can tell what to do. */
export const isAddressed = (clause: Clause): boolean =>
  clause.subject.kind === 'you' || clause.subject.kind === 'group' || clause.subject.kind === 'person'

/** "must be tired", "must have cost", "must feel": guesses. */
function isGuess(sentence: Sentence, clause: Clause): boolean {
  const behind = clause.verb + 1
  if (clause.subject.kind === 'there') return true
  if (
    clause.perfect ||
    (word(sentence, clause.verb) === 'have' && sentence.tags[behind] === Tag.verbParticiple)
  )
    return true
  if (word(sentence, clause.verb) === 'been' || word(sentence, (clause.modal?.last ?? 0) + 1) === 'have')
    return true
  if (clause.progressive && clause.modal?.kind !== 'be-to') return true
  const distant = clause.subject.kind === 'it' || clause.subject.kind === 'they'
  const adjective = uposOf(sentence.tags[behind] ?? 0) === 'ADJ'
  if (clause.verbWord === 'be' && (!sentence.tokens[behind]?.isWord || (distant && adjective))) return true
  // "The company must remain competitive", "change must start with us"; but "doors must remain closed".
  if (
    clause.subject.kind === 'thing' &&
    !clause.negated &&
    clause.verbWord !== 'be' &&
    changeVerbs.has(clause.verbWord) &&
    !/ed$/.test(word(sentence, behind))
  )
    return !/^(?:go|stop|stay|take|follow)$/.test(clause.verbWord)
  if (clause.verbWord === 'be')
    return stateAdjectives.has(word(sentence, behind)) || stateAdjectives.has(word(sentence, behind + 1))
  return /^(?:feel|seem|know|want|think|mean|sound|wonder|look|love|hate|exist|sit|prove)$/.test(
    clause.verbWord,
  )
}

/** "Results should improve", "you should see a green tick": what is likely, no order. */
function isLikely(sentence: Sentence, clause: Clause): boolean {
  if (/^(?:share|turn|last|know|feel|expect)$/.test(clause.verbWord)) return true
  const { kind } = clause.subject
  if (
    clause.perfect ||
    word(sentence, clause.verb) === 'have' ||
    word(sentence, (clause.modal?.last ?? 0) + 1) === 'have'
  )
    return true
  if (kind === 'they' || kind === 'there') return true
  const thing = kind === 'thing' || kind === 'it' || kind === 'none' || kind === 'who'
  if (clause.progressive || kind === 'none') return true
  if (thing && /^(?:go|start|stop|be)$/.test(clause.verbWord) && /^(?:in|to|into|through|now|on|via|black|at|no)$/.test(word(sentence, clause.verb + 1))) return false
  if (thing) return !clause.passive && !(clause.verbWord === 'be' && hasDate(sentence.tokens))
  if (clause.passive && kind === 'you') return true
  return (
    (stateVerbs.has(clause.verbWord) && clause.verbWord !== 'be') ||
    (clause.verbWord === 'be' && uposOf(sentence.tags[clause.verb + 1] ?? 0) === 'ADJ')
  )
}

const concedes = /^(?:admit|acknowledge|say|ask|be|remember|keep|own|face|accept|believe|confess|tell|thank)$/

/** "Previously you must …", "Managers must:", "Should a visitor ask, …". */
function isAside(sentence: Sentence, { modal, verb, groupFirst }: Clause): boolean {
  if (!modal || verb <= modal.first) return true
  if (/^(?:previously|formerly|once|historically)$/.test(word(sentence, 0))) return true
  return modal.kind === 'should' && groupFirst === 0
}

/** A duty of must, shall, have to, need to, should, ought to. */
function isModalDuty(sentence: Sentence, clause: Clause): boolean {
  const { modal, subject } = clause
  if (!modal || clause.past || clause.mood !== 'declarative') return false
  if (subject.kind === 'I' || subject.kind === 'there' || isAside(sentence, clause)) return false
  switch (modal.kind) {
    case 'must':
      if (modal.word === 'shall' && (subject.kind === 'we' || subject.kind === 'it')) return false
      if (isGuess(sentence, clause)) return false
      break
    case 'have-to':
      if (clause.negated || isGuess(sentence, clause)) return false
      if (word(sentence, modal.first - 1) === 'never' || word(sentence, modal.first - 1) === 'only')
        return false
      break
    case 'should':
      // "should not have to": a principle
      if (word(sentence, modal.last + 1) === 'have' || word(sentence, modal.last + 2) === 'have') return false
      if (modal.word === 'supposed' || modal.word === 'meant') return false
      if (isLikely(sentence, clause)) return false
      break
    default:
      return false
  }
  if (subject.kind === 'we')
    return !concedes.test(clause.verbWord) && hasDate(sentence.tokens) && modal.kind !== 'should'
  if (subject.kind === 'they' || subject.kind === 'it') return modal.kind === 'must' || clause.passive
  // "Something needs to change": no one is told.
  if (subject.kind === 'thing' && modal.kind === 'have-to') return clause.passive || clause.verbWord === 'be'
  return true
}

const kept = new WeakMap<Sentence, readonly Duty[]>()

/** Duties by must, shall, have to, need to, should and ought to; prohibitions among them are `negated`. */
export function modalDuties(sentence: Sentence): readonly Duty[] {
  const known = kept.get(sentence)
  if (known) return known
  const found = sentence.clauses
    .filter(clause => isModalDuty(sentence, clause) && !isEmbedded(sentence, clause))
    .map(clause => ({
      first: clause.modal?.first ?? clause.groupFirst,
      last: clause.verb,
      clause,
      negated: clause.negated,
    }))
  kept.set(sentence, found)
  return found
}

/** "Your leader will ring you", "people will say": what others do for or around the reader. */
function servesReader(sentence: Sentence, { subject, verb, verbWord }: Clause): boolean {
  if (/^(?:you|your|us|know|able)$/.test(word(sentence, verb + 1))) return true
  if (/^(?:say|ask|walk|engage|settle|show|pay|cut|begin|contact|worry|sleep|wake)$/.test(verbWord))
    return true
  if (subject.kind !== 'group')
    return verbWord === 'sign' || /^(?:never|always)$/.test(word(sentence, verb - 1))
  // A reporting line: "the sales team will report to Ms Sundaram".
  if (verbWord === 'report' && word(sentence, verb + 1) === 'to') return true
  return (
    /^(?:people|some|many|none|a|an|your|partners)$/.test(word(sentence, subject.first)) ||
    word(sentence, subject.head) === 'management'
  )
}

/** "You will submit", "each site will appoint", "staff are to report". */
export function willCommands(sentence: Sentence): readonly Duty[] {
  return sentence.clauses
    .filter(clause => {
      const { modal, subject } = clause
      if (!modal || clause.mood !== 'declarative' || isEmbedded(sentence, clause) || clause.past) return false
      if (subject.kind !== 'you' && subject.kind !== 'group') return false
      if (modal.kind === 'be-to') return !clause.passive && clause.verbWord !== 'blame'
      if (
        modal.kind !== 'will' ||
        modal.word === 'going' ||
        clause.passive ||
        clause.progressive ||
        clause.perfect
      )
        return false
      if (subject.negative || servesReader(sentence, clause)) return false
      if (clause.negated && subject.kind === 'you' && stateVerbs.has(clause.verbWord)) return false
      return !stateVerbs.has(clause.verbWord) && !/^(?:be|able|welcome)$/.test(clause.verbWord)
    })
    .map(clause => ({
      first: clause.modal?.first ?? clause.groupFirst,
      last: clause.verb,
      clause,
      negated: clause.negated,
    }))
}

/** "Every supervisor walks the line", "supervisors send people home", "nobody removes a lock": a rule told as a fact. */
export function standingOrders(sentence: Sentence): readonly Duty[] {
  const { tokens, tags } = sentence
  return sentence.clauses
    .filter(clause => {
      const { subject, modal, verb } = clause
      if (
        modal ||
        clause.mood !== 'declarative' ||
        clause.past ||
        clause.perfect ||
        clause.passive ||
        clause.progressive
      )
        return false
      if (clause.role !== 'main' || clause.groupFirst !== verb || sentence.question) return false
      const tag = tags[verb] ?? 0
      if (tag !== Tag.verbPresent && tag !== Tag.verbPresent3) return false
      if (subject.kind === 'group') return isOrdered(sentence, clause)
      if (subject.kind === 'you') return isOrderedYou(sentence, clause)
      // "Faulty stock goes in the cage", "press goes to me"
      const routed =
        /^(?:go|goes)$/.test(clause.verbWord) &&
        /^(?:in|into|onto|on|to|through|via|under|behind|straight|back)$/.test(
          tokens[verb + 1]?.lower ?? '',
        ) &&
        tokens[verb + 2]?.lower !== 'hold'
      return (
        subject.kind === 'thing' &&
        routed &&
        subject.first < 4 &&
        !/^(?:this|that|it|what|questions?|queries|reports|appreciation|thanks|training|credit|proceeds|money|everything|name|world|life|all)$/.test(
          tokens[subject.head]?.lower ?? '',
        )
      )
    })
    .map(clause => ({ first: clause.subject.first, last: clause.verb, clause, negated: clause.negated }))
}

/** "If it is missing, you decline", "you do not carry a dose in your pocket". */
function isOrderedYou(sentence: Sentence, clause: Clause): boolean {
  if (
    !isAct(clause.verbWord) ||
    /^(?:get|make|give|take|have|look|start|work|help|run|carry|speak)$/.test(clause.verbWord)
  )
    return false
  const index = sentence.clauses.indexOf(clause)
  const conditional = sentence.clauses
    .slice(0, index)
    .some(({ role }) => role === 'condition' || role === 'time')
  return conditional || (sentence.zone !== 'prose' && clause.subject.first === 0)
}

const isAct = (verb: string): boolean => {
  const base = verb.replace(/(?<=[sxz]|ch|sh|o)es$|(?<![s])s$/, '').replace(/ie$/, 'y')
  return plainActionVerbs.has(base) || nounLikeActionVerbs.has(base) || plainActionVerbs.has(verb)
}

const closed: ReadonlySet<string> = new Set([
  'each',
  'every',
  'both',
  'nobody',
  'no',
  'no-one',
  'all',
  'whoever',
  'everyone',
  'everybody',
  'neither',
])

const limits = /^(?:except|unless|without|but|until|till|before)$/

function isOrdered(sentence: Sentence, clause: Clause): boolean {
  const { subject, verbWord } = clause
  if (
    stateVerbs.has(verbWord) ||
    /^(?:say|says|ask|asks|tell|tells|speak|works|help|helps|live|lives|come|comes|makes|make|gets|gives|deserves|learns|knows|needs|wants|has|seems|feels|likes|thinks|is|are|do|does)$/.test(
      verbWord,
    )
  )
    return false
  const opener = word(sentence, subject.first)
  const universal = closed.has(opener)
  const { tokens } = sentence
  const specific = hasDate(tokens) || tokens.some(token => /^\d/.test(token.text))
  const plural =
    sentence.tags[subject.head] === Tag.nounPlural &&
    subject.head === subject.first + (subject.head > subject.first ? 1 : 0) &&
    subject.first < 3
  if (
    subject.first >= 4 ||
    /^(?:people|those|some|many|someone|somebody|customers|colleagues)$/.test(word(sentence, subject.head))
  )
    return false
  if (subject.negative) return sentence.zone !== 'prose' || tokens.some(token => limits.test(token.lower))
  if (universal) return specific || sentence.zone !== 'prose'
  const conditional = sentence.clauses.some(({ role }) => role === 'condition')
  const framed = specific || sentence.zone !== 'prose' || conditional || clause.negated
  return (plural || framed) && isAct(verbWord) && !/^(?:trust|choose|stay|risk|value)s?$/.test(verbWord) && !sentence.clauses.some(({ past, perfect }) => past || perfect)
}

/** "Process owners to confirm calendars by 21 October": the mandate of a headline. */
export function headlineMandate(sentence: Sentence): { first: number; last: number } | undefined {
  const { tokens, tags } = sentence
  const passive = tokens.findIndex((token, i) => token.lower === 'to' && tokens[i + 1]?.lower === 'be' && i > 0)
  // "Name badge to be worn on the left side"
  if (passive > 0 && sentence.clauses.length === 0 && (tags[passive + 2] === Tag.verbPassive || tags[passive + 2] === Tag.verbParticiple))
    return { first: passive, last: passive + 2 }
  const at = tokens.findIndex(token => token.lower === 'to')
  if (at < 1 || at > 6 || tags[at + 1] !== Tag.verbBase) return undefined
  // "Site leads to name": the tagger hears a verb in "leads".
  if (sentence.clauses.some(clause => clause.groupFirst !== at - 1 && clause.role === 'main'))
    return undefined
  const subject = subjectWithin(tokens, tags, 0, at - 1)
  const nounLike =
    tags[at - 1] === Tag.nounPlural ||
    tags[at - 1] === Tag.verbPresent3 ||
    tags[at - 1] === Tag.properNoun ||
    tags[at - 1] === Tag.nounSingular
  const people =
    subject.kind === 'group' || groupNouns.has(tokens[at - 1]?.lower ?? '') || subject.kind === 'person'
  return people && nounLike && !stateVerbs.has(tokens[at + 1]?.lower ?? '')
    ? { first: 0, last: at + 1 }
    : undefined
}

/** "Employees are required to", "budgets are to be resubmitted". */
export function mandateDuties(sentence: Sentence): readonly Duty[] {
  return sentence.clauses
    .filter(clause => {
      const { modal, subject } = clause
      if (
        !modal ||
        clause.mood !== 'declarative' ||
        isEmbedded(sentence, clause) ||
        clause.past ||
        clause.negated
      )
        return false
      if (
        subject.kind === 'I' ||
        subject.kind === 'we' ||
        subject.kind === 'they' ||
        subject.kind === 'there'
      )
        return false
      if (modal.kind === 'be-to')
        return clause.passive || clause.verbWord === 'be' || /^(?:remain|stay)$/.test(clause.verbWord)
      if (modal.kind !== 'required') return false
      const forecast = /^(?:expected|meant|bound|told)$/.test(modal.word)
      if (forecast) return subject.kind === 'you' || subject.kind === 'group'
      return true
    })
    .map(clause => ({
      first: Math.max(clause.groupFirst, (clause.modal?.first ?? 1) - 1),
      last: clause.verb,
      clause,
      negated: false,
    }))
}
