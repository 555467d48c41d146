/** Adds the reason behind the ask: the draft's own where it says one, else a place for it. */

import { hasDate } from '../../grammar/dates.ts'
import { type Ask, heard } from '../ask.ts'
import { isCalledOut, placeOf, saysWhy } from '../ask-shape.ts'
import { isNear } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf } from '../draft-facts.ts'
import { isPlainStatement } from '../draft-why.ts'
import { isTelling } from '../explains.ts'
import { type Joinable, join, ownJoinables, placeholder } from '../join.ts'
import { ownReasons } from '../reasons.ts'
import { isAside, isHelpline, isOfSome } from '../relevance.ts'

const protects = 'what can go wrong otherwise'
const opens = 'what this makes possible'

/** What a writer most likely knows of this kind of ask. */
const hints: Readonly<Record<string, Joinable>> = {
  'absolute-pressure': placeholder('because', 'the reason behind it'),
  'authority-appeal': placeholder('because', 'what was weighed'),
  'contingent-exchange': placeholder('because', 'why the target matters'),
  'deontic-modal': placeholder('because', 'the reason behind it'),
  'nominal-mandate': placeholder('because', 'what it protects'),
  'passive-mandate': placeholder('because', 'the reason behind it'),
  prohibition: placeholder('because', protects),
  'sanction-threat': placeholder('because', 'what the rule protects'),
  surveillance: placeholder('so that', 'what the data is for'),
  'unexplained-deadline': placeholder('because', 'what happens on that day'),
}
const usual = placeholder('so that', opens)

const negated = placeholder('because', protects)

const forbids = ({ clause, tokens }: Ask): boolean =>
  clause?.negated === true || /^(?:no|nobody|never|don't)$/.test(tokens[0]?.lower ?? '')

/** What must not happen has a danger behind it rather than a purpose. */
export function placeholderFor(ask: Ask): Joinable {
  const own = hints[ask.rule] ?? usual
  return own.kind === 'so that' && forbids(ask) ? negated : own
}

export function giveTheReason(ask: Ask): readonly Candidate[] {
  if (saysWhy(ask) || ask.evidence.reason) return []
  for (const reason of ownJoinables(ask)) {
    if (reason.own && isNear(ask, reason.own)) continue
    const joined = join(ask, reason)
    if (!joined) continue
    return [
      {
        strategy: 'give-the-reason',
        force: 'adds',
        title: `The draft's own reason: “${joined.shown}”`,
        ...joined,
      },
    ]
  }
  return []
}

/** Words; a shorter ask is smaller than the sentence about its purpose. */
const shortestWithPurpose = 6

/** Says two things already; "The purpose: [[why]]" behind it could be either's. */
const isHeavy = (ask: Ask): boolean => ask.words > longestWithPurpose || /[;:,](?=\s)/.test(heard(ask))
/** Words */
const longestWithPurpose = 16

const duties =
  /\b(?:mandatory|compulsory|obligatory|required|requirement|non-negotiable|necessary|obligation)\b/i

const permits =
  /\b(?:as|where|what|when|whatever|wherever|whichever) (?:you|they) (?:like|want|wish|please|prefer|choose)\b|\bfeel free\b/i

/**
 * A reader misses the reason of an act, not of the pressure behind it ("This is not optional."), of a step that a
 * condition asks for, or of a message to pass on.
 */
function asksForReason(ask: Ask): boolean {
  const { clause, rule, ofDraft, placed } = ask
  const text = heard(ask)
  if (rule === 'surveillance') return clause?.modal !== undefined
  if (rule === 'nominal-mandate') return duties.test(text)
  if (!clause || opensOther.test(text) || permits.test(text) || sayings.test(text)) return false
  // "It is not optional."
  if (pressing.test(text) && !ofDraft) return false
  // "Headlines come in three lengths and all have to be filled."
  if (placed.sentence.clauses.find(({ role }) => role === 'main') !== clause) return false
  // A step of a procedure, or a message to pass on.
  if (clause.mood === 'imperative') return !isStep(ask) && !isAside(ask) && isWeighty(ask)
  // "The person who books a deal shouldn't be paid by who sold it": a principle.
  if (isOfSome(ask)) return false
  // "The lights are to be installed in May" is a plan, "Microphone goes to people" a custom.
  if (clause.modal) return !(clause.modal.kind === 'be-to' && clause.passive)
  return rule === 'expectation-assertion' && ask.words >= shortestWithPurpose
}

/** "Write 'em up.", "Scout troop, carry it, don't drag it": in talk nobody asks for the reason of each small thing. */
function isWeighty({ judged: { draft }, tokens, words }: Ask): boolean {
  if (draft.sentences.length <= fewSentences) return true
  if (factsOf(draft).casual || tokens.some(({ text }) => text === ',')) return false
  return words >= shortestWithPurpose || hasDate(tokens)
}
/** In a note of so few sentences each ask is its matter. */
const fewSentences = 3

/** One of several asks in a list: its reason is that of the list. */
function isStep({ placed, judged, index }: Ask): boolean {
  const { zone } = placed.sentence
  const isAsk = (at: number): boolean =>
    judged.draft.sentences[at]?.sentence.zone === zone && (judged.evidence[at]?.directing ?? 0) > 0
  return zone === 'ordered-item' || (zone !== 'prose' && (isAsk(index - 1) || isAsk(index + 1)))
}

/** "If the form looks unchanged, reload it.", "Some of you will hold …" */
const opensOther = /^(?:if|when|whenever|should|where|once|some|many|most|few)\b/i
const pressing = /^(?:it|this|that|there)\b/i
/** "Pack it like it's your nan's." */
const sayings = /\b(?:like|first come)\b/i

/** "Cash fell to 41 days. Stop all travel." */
const isToldBeside = ({ judged, index, placed }: Ask): boolean =>
  [index - 1, index + 1].some(
    at =>
      judged.draft.sentences[at]?.block === placed.block &&
      isPlainStatement(judged, at) &&
      isTelling(judged, at),
  )

export function placeTheReason(ask: Ask): readonly Candidate[] {
  // Whom to ask and where to look needs no reason.
  if (/^!/.test(ask.mark) || isHelpline(ask) || saysWhy(ask) || ask.evidence.reason || !asksForReason(ask))
    return []
  // The draft says it somewhere, or tells it beside the ask: a place would ask again.
  if (ownReasons(ask).length > 0 || isToldBeside(ask)) return []
  // "Cancel what you can." has no room for a second sentence.
  if (placeOf(ask) === 'sentence' && (ask.words < shortestWithPurpose || isHeavy(ask))) return []
  // "Earlies: clock on by 05:40, hi-vis on": called out, and no sentence.
  const colon = ask.tokens.findIndex(({ text }) => text === ':')
  const isBehind = (ask.clause?.verb ?? -1) > colon
  if (isCalledOut(ask) && isBehind && placeOf(ask) === 'sentence') return []
  const joined = join(ask, placeholderFor(ask))
  if (!joined) return []
  return [
    { strategy: 'give-the-reason', force: 'adds', title: `Add the reason: “${joined.shown}”`, ...joined },
  ]
}
