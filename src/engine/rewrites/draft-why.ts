/**
 * Where the draft tells why, as a reader would point at it: the paragraph of the sentence that most likely does,
 * where it is clearly ahead of every other. Chances differ from model to model, so only their order and their ratios
 * count.
 */

import type { Sentence } from '../draft.ts'
import type { Clause } from '../grammar/clause.ts'
import { isDayOrMonth } from '../grammar/dates.ts'
import type { Judged } from '../reading/build-report.ts'
import { restricts } from './restriction.ts'
import { leansBack } from './self-contained.ts'

/** The likeliest paragraph is this many times as likely as the next one, and as the usual sentence. */
const clearlyAhead = 1.6
const overUsual = 3
/** Below this chance no sentence of the draft tells why, however the others stand. */
const leastChance = 0.025
/** A sentence of the why's own paragraph with less than this share of its chance says something else. */
const leastShare = 0.2
/** A paragraph of more sentences tells a whole story; its why cannot be lifted out. */
const mostSentences = 6

/** Contacts, forms and places to look things up. */
const notice =
  /@|www|https?:|\b(?:attached|enclosed|below|above|faq|intranet|link|questions?|available|contact|template)\b|\b(?:is|are) (?:in|on|at|with) the\b/
/** Openings of another matter, of what is promised, allowed or planned, and of what is new: that is the message itself. */
const opensOther =
  /^(?:and|but|or|nor|if|once|unless|until|then|so|also|however|instead|otherwise|still|even|except|although|though|please|thank|thanks|sorry|welcome|dear|hi|hello|here|note|re|subject|from|to|by|with effect|effective|starting|as of|as from|(?:the|our|this) new)\b/
const speaker = /\b(?:i|i'm|i'll|i've|i'd|my|me)\b/

const wordsOf = ({ tokens }: Sentence): string => tokens.map(({ lower }) => lower).join(' ')

/** Says something and asks nothing: no question, no quotation, no order, and no word of the speaker's own. */
export function isStatement(judged: Judged, index: number): boolean {
  const { evidence, draft } = judged
  const sentence = draft.sentences[index]?.sentence
  const own = evidence[index]
  if (!sentence || !own || sentence.question || sentence.quotes.length > 0) return false
  // "… at the end of aisle 12.": the parser leaves the stop with the number.
  if (!/[^.]\.$|^\.$/.test(sentence.tokens.at(-1)?.text ?? '')) return false
  // "Patients have to cross the whole site" is told, where nothing hears an order in it.
  const told = own.directing === 0 && !own.heard.some(({ rule }) => rule.side === 'directing')
  const asks = told ? hardDuties : duties
  if (sentence.clauses.some(({ mood, modal }) => mood !== 'declarative' || asks.test(modal?.kind ?? '')))
    return false
  const text = wordsOf(sentence)
  return !opensOther.test(text) && !notice.test(text) && !speaker.test(text) && !restricts(own, text)
}

const duties = /^(?:must|have-to|should|be-to|required|may)$/
const hardDuties = /^(?:must|should|be-to|required|may)$/

/** A plain statement of how things are or were: nothing promised or planned either. */
export function isPlainStatement(judged: Judged, index: number): boolean {
  const own = judged.evidence[index]
  const sentence = judged.draft.sentences[index]?.sentence
  const main = sentence?.clauses[0]
  if (!own || !sentence || main?.role !== 'main' || !isStatement(judged, index)) return false
  if (own.directing > 0 && own.hits.some(({ rule }) => rule.side === 'directing')) return false
  if (
    main.modal &&
    !(/^(?:can|have-to)$/.test(main.modal.kind) || (main.modal.kind === 'will' && main.negated))
  )
    return false
  return !isPlan(sentence, main)
}

/** "The window opens today": when things are is no reason. */
const schedules = /^(?:begins?|closes?|opens?|runs?|starts?)$/

/** "The two desks become one on 1 May": what is to come is the message, not its reason. */
const isPlan = (sentence: Sentence, { past, modal, verb, verbWord }: Clause): boolean =>
  !past &&
  !modal &&
  sentence.tokens.some(
    ({ text }, i) => i > verb && isDayOrMonth(text) && (schedules.test(verbWord) || /^\p{Lu}/u.test(text)),
  )

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function find(judged: Judged): readonly number[] {
  const { draft, whyChances } = judged
  const chance = (index: number): number => whyChances[index] ?? 0
  const facts = draft.sentences.flatMap((_, index) => (isPlainStatement(judged, index) ? [index] : []))
  const best = facts.reduce((top, index) => (chance(index) > chance(top) ? index : top), facts[0] ?? -1)
  const block = draft.sentences[best]?.block
  if (block === undefined || chance(best) < leastChance) return []
  // In a short draft the why's own paragraph is half of all there is.
  const usual = middle([...whyChances].filter((_, i) => draft.sentences[i]?.block !== block))
  const next = Math.max(0, ...facts.filter(i => draft.sentences[i]?.block !== block).map(chance))
  if (chance(best) < clearlyAhead * next || chance(best) < overUsual * usual) return []
  if (draft.sentences.filter(each => each.block === block).length > mostSentences) return []
  // "One of them was given a drug she did not need" tells it only behind what it leans on.
  const leans = (index: number): number => {
    const sentence = draft.sentences[index]?.sentence
    return sentence && leansBack(sentence) ? 1 : 0
  }
  return facts
    .filter(i => draft.sentences[i]?.block === block && chance(i) >= leastShare * chance(best))
    .sort((a, b) => leans(a) - leans(b) || chance(b) - chance(a))
}

const found = new WeakMap<Judged, readonly number[]>()

/** @returns indexes of the sentences that tell why, the likeliest that stands by itself first; empty where none is clearly ahead */
export function draftWhy(judged: Judged): readonly number[] {
  const known = found.get(judged)
  if (known) return known
  const why = find(judged)
  found.set(judged, why)
  return why
}

/** How far the likeliest one is ahead says how sure the pointing is: 1 for the likeliest, less for those with it. */
export function shareOfWhy(judged: Judged, index: number): number {
  const chance = (at: number): number => judged.whyChances[at] ?? 0
  const top = chance(draftWhy(judged)[0] ?? -1)
  return top === 0 ? 0 : Math.min(1, chance(index) / top)
}

export const tellsWhy = (judged: Judged, index: number): boolean => draftWhy(judged).includes(index)
