/**
 * Whether a plain statement beside an ask reads as its reason, though no word says so: "No one posts photos. The
 * windows can be recognised." In doubt it does not: a wrong cause is worse than none.
 */

import type { Sentence } from '../draft.ts'
import type { Clause } from '../grammar/clause.ts'
import { adverse } from '../lexicons/adverse.ts'
import type { Judged } from '../reading/build-report.ts'
import { Tag } from '../tagger/tags.ts'

const longestFact = 24

/** These open another matter, an exception or a consequence. */
const turns =
  /^(?:and|but|or|nor|if|when|once|unless|after|before|until|then|so|also|however|instead|otherwise|still|yet|even|except|where|while|although|though|for|as|by|from|starting|this(?! happened)|that|these|those(?! (?:found|who))|here|both|either|same|thanks|thank|all|any|anyone|another|other|others|only)\b/

/** Where things are, when they happen and what counts: told beside an ask, and no reason for it. */
const logistics =
  /\b(?:addresses|agenda|apply|applies|attached|available|below|calendar|contact|copies|deadline|described|details|email|except|excepted|exceptions?|excluded|ext|extension|faq|following|free|included?s?|invite|invitation|invited|link|listed|nominate|office|online|optional|page|phone|posted|published|questions?|room|schedule|section|sent|template|updated?|welcome|upload|website)\b|@|www|https?:/

const needs = /\b(?:needs?|needed|depends? on|relies|rely on|deserves?|trusts?|trusted|wants?|waiting|waits?)\b/
const stands = /\b(?:can not|cannot|can't|couldn't|never|nobody|no one|nothing|hardly)\b/
const compares = /\b(?:than|twice|half|three times|most of|too (?:many|much|few|little|late|long|often|high|low))\b/
const benefit =
  /^(?:helps?|saves?|protects?|tells|shows|prevents?|spares?|frees?|stops?|avoids?|cuts|means|makes|gives|keeps|lets|belongs?|remembers?)$/
const knows = /^(?:know|knows|see|sees|hear|hears|remember|notice|notices|understand|believe|feel|feels|read|reads)$/

const wordsOf = (sentence: Sentence): string => sentence.tokens.map(({ lower }) => lower).join(' ')

/** The clause that states the fact; undefined where the sentence does something else. */
function statedClause({ clauses, question, tokens }: Sentence): Clause | undefined {
  const main = clauses[0]
  if (question || !main || main.role !== 'main' || main.mood !== 'declarative' || main.subject.head < 0)
    return undefined
  if (clauses.some(({ mood }) => mood !== 'declarative') || tokens.at(-1)?.text !== '.') return undefined
  return main
}

/** Promises, permissions and duties are acts of their own. */
function isAct({ modal, subject, negated }: Clause, isAdverse: boolean): boolean {
  if (!modal) return false
  if (/^(?:must|have-to|should|be-to|required|would)$/.test(modal.kind)) return true
  if (modal.kind === 'will' || modal.kind === 'may') return !isAdverse || subject.kind === 'we'
  return modal.kind === 'can' && subject.kind === 'you' && !negated
}

/** "There is a briefing" tells of an event or a thing to use. */
const provided =
  /\b(?:box(?:es)?|briefing|call|change|changes|copy|couples?|desk|exceptions?|form|list|meeting|minibus|plans?|rota|seats?|session|sheet|shuttle|two|way|ways)\b/

const existential = ({ subject }: Clause, text: string): boolean => subject.kind === 'there' && !provided.test(text)

/** What of the statement speaks for its being a reason. */
function speaksForReason(sentence: Sentence, main: Clause, isAdverse: boolean): boolean {
  const text = wordsOf(sentence)
  const { subject, verbWord, modal } = main
  if (/^(?:we can |we aim to |we want (?!you))/.test(text) || /^this happened\b/.test(text)) return true
  if (isAdverse || needs.test(text) || stands.test(text) || existential(main, text)) return true
  if (compares.test(text) && subject.kind !== 'we') return true
  if (modal?.kind === 'can' && main.passive) return true
  if (knows.test(verbWord) && /^(?:they|person|group|you|it)$/.test(subject.kind)) return true
  return benefit.test(verbWord) && !modal && !/^(?:we|you|I)$/.test(subject.kind)
}

const isAdverseFact = ({ tokens, tags }: Sentence): boolean =>
  tokens.some(({ lower }, i) => adverse.has(lower) && tags[i] !== Tag.properNoun)

/** @returns true where the sentence states a fact that reads as the reason of an ask beside it */
export function isReasonFact(judged: Judged, index: number): boolean {
  const evidence = judged.evidence[index]
  const sentence = judged.draft.sentences[index]?.sentence
  if (!evidence || !sentence || evidence.directing > 0 || sentence.quotes.length > 0) return false
  if (['owner-action-date', 'milestone-metric', 'choice-autonomy', 'invite-contribution'].some(id => evidence.rules.has(id)))
    return false
  const words = sentence.tokens.filter(({ isWord }) => isWord).length
  if (words < 3 || words > longestFact) return false
  const text = wordsOf(sentence)
  const main = statedClause(sentence)
  if (!main || turns.test(text) || logistics.test(text) || /\b(?:i|i'm|i'll|i've|i'd|my|me)\b/.test(text)) return false
  const isAdverse = isAdverseFact(sentence)
  if (isAct(main, isAdverse) || (main.subject.kind === 'you' && !knows.test(main.verbWord) && !main.negated)) return false
  return speaksForReason(sentence, main, isAdverse)
}
