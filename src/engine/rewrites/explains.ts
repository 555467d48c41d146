/**
 * Whether a plain statement beside an ask reads as its reason, though no word says so: "No one posts photos. The
 * windows can be recognised." In doubt it does not: a wrong cause is worse than none.
 */

import type { Sentence } from '../draft.ts'
import type { Clause } from '../grammar/clause.ts'
import { isDateToken } from '../grammar/dates.ts'
import { adverse } from '../lexicons/adverse.ts'
import type { Judged } from '../reading/build-report.ts'
import type { Evidence } from '../reading/evidence.ts'
import { Tag } from '../tagger/tags.ts'
import { restricts, restrictsInPart } from './restriction.ts'

/** Words; a longer statement tells more than a reason. */
const longestFact = 24
const shortestFact = 3

/** These open another matter, an exception or a consequence. */
const turns =
  /^(?:and|but|or|nor|if|when|once|unless|after|before|until|then|so|also|however|instead|otherwise|still|yet|even|except|where|while|although|though|for|as|by|from|starting|this(?! happened)|that|these|those(?! (?:found|who))|here|both|either|same|thanks|thank|all|any|anyone|another|other|others|only)\b/

/** Where things are, when they happen and what counts: told beside an ask, and no reason for it. */
const logistics =
  /\b(?:addresses|agenda|apply|applies|attached|available|below|calendar|contact|copies|deadline|described|details|email|except|excepted|exceptions?|excluded|ext|extension|faq|following|free|included?s?|invite|invitation|invited|link|listed|nominate|office|online|optional|page|phone|posted|published|questions?|room|schedule|section|sent|template|till|until|updated?|welcome|upload|website)\b|@|www|https?:/

const needs =
  /\b(?:needs?|needed|depends? on|relies|rely on|deserves?|trusts?|trusted|wants?|waiting|waits?)\b/
const stands = /\b(?:can not|cannot|can't|couldn't|never|nobody|no one|hardly|not enough|not sufficient)\b/
const compares =
  /\b(?:than|twice|half|three times|most of|too (?:many|much|few|little|late|long|often|high|low))\b/
const benefit =
  /^(?:helps?|saves?|protects?|tells|shows|prevents?|spares?|frees?|stops?|avoids?|cuts|means|makes|gives|keeps|lets|belongs?|remembers?)$/
const knows =
  /^(?:know|knows|see|sees|hear|hears|remember|notice|notices|understand|believe|feel|feels|read|reads)$/
/** "There is a briefing" tells of an event or a thing to use. */
const provided =
  /\b(?:box(?:es)?|briefing|call|change|changes|copy|couples?|desk|exceptions?|form|list|meeting|minibus|plans?|rota|seats?|session|sheet|shuttle|two|way|ways)\b/
const speaker = /\b(?:i|i'm|i'll|i've|i'd|my|me)\b/

/** Rules whose sentences do something else than give a reason. */
const otherActs = ['owner-action-date', 'milestone-metric', 'choice-autonomy', 'invite-contribution']

/** A stretch of a sentence, tokens both included. */
interface Part {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly text: string
  readonly isAdverse: boolean
}

function partOf(sentence: Sentence, first: number, last: number): Part {
  const { tokens, tags } = sentence
  const words = tokens.slice(first, last + 1)
  return {
    sentence,
    first,
    last,
    text: words.map(({ lower }) => lower).join(' '),
    isAdverse: words.some(({ lower }, i) => adverse.has(lower) && tags[first + i] !== Tag.properNoun),
  }
}

/** The clause that states the fact; undefined where the words do something else. */
function statedClause({ sentence, first, last }: Part): Clause | undefined {
  const within = sentence.clauses.filter(({ groupFirst }) => groupFirst >= first && groupFirst <= last)
  const main = within[0]
  if (main?.role !== 'main' || main.mood !== 'declarative' || main.subject.head < first) return undefined
  return within.some(({ mood }) => mood !== 'declarative') ? undefined : main
}

/** Promises, permissions and duties are acts of their own. */
function isAct(clause: Clause, isAdverse: boolean): boolean {
  const { modal, subject, negated } = clause
  if (!modal) return false
  if (/^(?:must|have-to|should|be-to|required|would)$/.test(modal.kind)) return true
  if (modal.kind === 'will' || modal.kind === 'may') return subject.kind === 'we' || !(isAdverse || negated)
  return modal.kind === 'can' && subject.kind === 'you' && !negated
}

/** What of the statement speaks for its being a reason. */
function speaksForReason({ text, isAdverse }: Part, main: Clause): boolean {
  const { subject, verbWord, modal, passive } = main
  if (/^(?:we can |we aim to |we want (?!you))/.test(text) || /^this happened\b/.test(text)) return true
  // "Nobody knew" tells; "nobody keeps cash back" forbids.
  if (/^no(?:body| one)\b/.test(text))
    return (
      !modal && (main.past || main.perfect || /^(?:is|are|has|have)$/.test(verbWord) || knows.test(verbWord))
    )
  if (isAdverse || (needs.test(text) && !/^(?:every|each|you)\b/.test(text)) || stands.test(text)) return true
  if (subject.kind === 'there') return true
  if (compares.test(text) && subject.kind !== 'we') return true
  if (modal?.kind === 'can' && passive) return true
  if (modal?.kind === 'will' && main.negated) return true
  if (knows.test(verbWord) && /^(?:they|person|group|you|it)$/.test(subject.kind)) return true
  return benefit.test(verbWord) && !modal && !/^(?:we|you|I)$/.test(subject.kind)
}

/** States a plain fact, whatever it says: no act, no logistics, no other matter. */
function factOf(part: Part): Clause | undefined {
  const words = part.sentence.tokens.slice(part.first, part.last + 1).filter(({ isWord }) => isWord).length
  if (words < shortestFact || words > longestFact) return undefined
  const main = statedClause(part)
  if (!main || turns.test(part.text) || logistics.test(part.text) || speaker.test(part.text)) return undefined
  // "No new feature will be built" is an order, "no workshop, no bonus" a threat.
  if (isAct(main, part.isAdverse) || /^no (?!one\b)/.test(part.text)) return undefined
  if (main.subject.kind === 'there' && provided.test(part.text)) return undefined
  const isYours = main.subject.kind === 'you' && !knows.test(main.verbWord)
  return isYours ? undefined : main
}

function isReason(part: Part): boolean {
  const main = factOf(part)
  return main !== undefined && speaksForReason(part, main)
}

/** Asks something itself; what merely happens to late things the model may take for an order, no rule does. */
const directs = ({ directing, hits }: Evidence): boolean =>
  directing > 0 && hits.some(({ rule }) => rule.side === 'directing')

function statementAt(judged: Judged, index: number): Part | undefined {
  const evidence = judged.evidence[index]
  const sentence = judged.draft.sentences[index]?.sentence
  if (!evidence || !sentence || directs(evidence) || sentence.quotes.length > 0 || sentence.question)
    return undefined
  if (otherActs.some(id => evidence.rules.has(id)) || sentence.tokens.at(-1)?.text !== '.') return undefined
  const part = partOf(sentence, 0, sentence.tokens.length - 2)
  return restricts(evidence, part.text) ? undefined : part
}

/** @returns true where the sentence states a fact that reads as the reason of an ask beside it */
export function isReasonFact(judged: Judged, index: number): boolean {
  const part = statementAt(judged, index)
  return part !== undefined && isReason(part)
}

const inquires =
  /^(?:agreed|announced|asked|began|checked|counted|decided|looked|measured|met|reviewed|spoke|started|surveyed|talked|visited)$/

/** Good news is told for its own sake. */
const reassures =
  /\b(?:looked after|doing well|all well|is fine|are fine|is safe|are safe|recovering|on the mend)\b/

const figure =
  /^(?:[£$€]?\d[\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens?|hundreds?|thousands?|twice|third|quarter)$/

/** Tells of harm, lack, need or of what happened in figures: what a reader takes for the reason of a whole message. */
export function isTelling(judged: Judged, index: number): boolean {
  const sentence = judged.draft.sentences[index]?.sentence
  const main = sentence?.clauses[0]
  if (!sentence || !main) return false
  const part = partOf(sentence, 0, sentence.tokens.length - 1)
  if (reassures.test(part.text)) return false
  if (speaksForReason(part, main)) return true
  // "We fly eleven aircraft", "We checked nine forms": no reason by their figures alone.
  if (main.subject.kind === 'we' && (!main.past || inquires.test(main.verbWord))) return false
  return sentence.tokens.some(({ lower }, i) => figure.test(lower) && !isDateToken(sentence.tokens, i))
}

/** The same behind a ban, where any plain fact is its reason: "Do not print it. The list changes every hour." */
export function isReasonOfBan(judged: Judged, index: number): boolean {
  const part = statementAt(judged, index)
  return part !== undefined && (isReason(part) || factOf(part) !== undefined)
}

/** The same of a part of the ask's own sentence: "Delete that version; the dates in it were wrong." */
export function isReasonPart(sentence: Sentence, first: number, last: number): boolean {
  const part = partOf(sentence, first, last)
  return isReason(part) && !restrictsInPart(part.text)
}
