/** How well a reason from elsewhere in the draft fits an ask: 0 where it may belong to another one. */

import type { Draft } from '../draft.ts'
import type { Judged } from '../reading/build-report.ts'
import { type Ask, heard } from './ask.ts'
import { factsOf } from './draft-facts.ts'
import { draftWhy, shareOfWhy, tellsWhy } from './draft-why.ts'
import { isTelling } from './explains.ts'
import type { Reason } from './reasons.ts'
import { rareStems, stemsOf } from './topic.ts'

const headingOf = ({ draft }: Judged, index: number): number =>
  draft.blocks[draft.sentences[index]?.block ?? -1]?.heading ?? -1

/** Where to ask, what to read, whom to thank: such asks serve the message, not its purpose. */
const aside =
  /^(?:ask|call|come|contact|email|e-mail|enjoy|join|let|message|note|phone|ping|remember|reply|ring|see|speak|talk|tell|thank|visit)$/

/** "Send questions to the desk." */
const inquiry = /\b(?:questions?|queries|concerns|feedback)\b/i

export const isAside = (ask: Ask): boolean =>
  ask.clause !== undefined && (aside.test(ask.clause.verbWord) || inquiry.test(heard(ask)))

/** Whom to ask and where to look: no reader wonders why. */
const helpline = /^(?:ask|contact|email|e-mail|enjoy|let|message|phone|ping|ring|see|thank|visit)$/

export const isHelpline = ({ clause }: Ask): boolean =>
  clause?.mood === 'imperative' && !clause.negated && helpline.test(clause.verbWord)

/** A step on the way: what a message is for stands behind it, not in it. */
const step =
  /^(?:attend|book|bring|check|click|elect|enrol|enroll|fill|go|kindly|look|mail|make|meet|open|print|read|register|sign|start|text|use|write)$/

/** Things to hand over and lists to fill: they serve the plan, and the plan the purpose. */
const errand =
  /^(?:add|book|bring|check|click|collect|elect|enrol|enroll|fill|hand|list|look|mail|meet|note|open|order|pick|print|put|read|register|return|save|send|sign|take|text|write)s?$/

/** Asks under a condition serve the condition: "If you are sick, stay at home." */
export const isConditional = ({ placed, tokens }: Ask): boolean =>
  /^(?:if|when|once|where|unless|until|should)$/.test(tokens[0]?.lower ?? '') ||
  tokens.some(({ lower }) => lower === 'if') ||
  placed.sentence.clauses.some(({ role }) => role === 'condition')

/** So many asks are what a draft is for; later ones may serve other ends, but in a short draft. */
const mainAsks = 3
const shortestMain = 5

export function isMainAsk(ask: Ask): boolean {
  const { judged, placed, index, words } = ask
  if (
    isAside(ask) ||
    step.test(ask.clause?.verbWord ?? '') ||
    isConditional(ask) ||
    placed.sentence.zone === 'ordered-item' ||
    words < shortestMain
  )
    return false
  const { singleTopic, short } = factsOf(judged.draft)
  const before = judged.evidence.slice(0, index).filter(({ directing }) => directing >= 2).length
  return short || (singleTopic && before < mainAsks)
}

/** Sentences at the opening speak for the whole draft. */
const openingSentences = 6

function sharedStems(ask: Ask, from: number): number {
  const own = stemsOf(ask.placed.sentence)
  const rare = rareStems(ask.judged.draft)
  return [...stemsOf(ask.judged.draft.sentences[from]?.sentence)].filter(
    stem => own.has(stem) && rare.has(stem),
  ).length
}

/** Words that share so many letters at their beginning are one word: "discrepancies" and "discrepancy". */
const longWord = 7

function speaksOfTheSame(ask: Ask, from: number): boolean {
  const long = (index: number): string[] =>
    (ask.judged.draft.sentences[index]?.sentence.tokens ?? [])
      .filter(({ isWord, lower }) => isWord && lower.length >= longWord)
      .map(({ lower }) => lower.slice(0, longWord))
  const own = new Set(long(ask.index))
  const rare = rareStems(ask.judged.draft)
  return long(from).some(start => own.has(start) && [...rare].some(stem => start.startsWith(stem)))
}

/** Stems that a reason must share with an ask it does not stand beside. */
const neededStems = 2

/** "Anyone who is late must …": a condition in another form. */
export const isOfSome = ({ clause, tokens }: Ask): boolean =>
  clause !== undefined &&
  clause.subject.first >= 0 &&
  tokens
    .slice(clause.subject.first, clause.groupFirst)
    .some(({ lower }) => /^(?:who|whose|that|which|whoever|anyone|anybody|those)$/.test(lower))

/** The first ask of any weight, or the one that stands for the draft: what the draft is for. */
export function isFirstAsk(ask: Ask): boolean {
  const { judged, index } = ask
  if (ask.words < shortestMain) return false
  if (ask.ofDraft) return true
  if (ask.evidence.directing < 2) return false
  return !judged.evidence.slice(0, index).some(({ directing }) => directing >= 2)
}

const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(stem => b.has(stem))

/** Among the first asks of any weight, or in a draft too short for a second matter. */
const isEarly = ({ judged, index }: Ask): boolean =>
  factsOf(judged.draft).short ||
  judged.evidence.slice(0, index).filter(({ directing }) => directing >= 2).length < mainAsks

/** What somebody did may be told for its own sake; what is so, at the place a reader would point at, is the reason. */
const isLikeliest = (judged: Judged, from: number): boolean =>
  draftWhy(judged)[0] === from && judged.draft.sentences[from]?.sentence.clauses[0]?.subject.kind !== 'we'

const specific: ReadonlySet<string> = new Set(['prohibition', 'surveillance', 'sanction-threat'])

/** What the message is for stands behind its main asks, not behind an errand or a ban with a danger of its own. */
export const servesThePurpose = (ask: Ask): boolean =>
  !isAside(ask) &&
  (isFirstAsk(ask) ||
    (isMainAsk(ask) &&
      !errand.test(ask.clause?.verbWord ?? '') &&
      ![...ask.evidence.rules].some(rule => specific.has(rule))))

/** How well the why of the whole draft fits: what speaks of the same thing, and what the draft is for. */
function fitsDraftWhy(ask: Ask, from: number): number {
  const { judged, index } = ask
  const { sentences } = judged.draft
  if (isAside(ask) || isConditional(ask) || isOfSome(ask) || /:(?!\d)|;/.test(heard(ask))) return 0
  if (
    ask.placed.sentence.zone === 'ordered-item' ||
    (!ask.ofDraft && errand.test(ask.clause?.verbWord ?? ''))
  )
    return 0
  const sameSection = headingOf(judged, from) === headingOf(judged, index)
  if (!sameSection && !factsOf(judged.draft).singleTopic) return 0
  const own = stemsOf(ask.placed.sentence)
  const itself = sharesAny(own, stemsOf(sentences[from]?.sentence))
  const beside = draftWhy(judged).some(at => sharesAny(own, stemsOf(sentences[at]?.sentence)))
  const banned = !ask.ofDraft && [...ask.evidence.rules].some(rule => specific.has(rule))
  const main =
    !banned && sameSection && isFirstAsk(ask) && factsOf(judged.draft).short && isTelling(judged, from)
  const early = isEarly(ask)
  const telling = isTelling(judged, from)
  const related = early && itself && (telling || isLikeliest(judged, from))
  if (!main && !related) return 0
  return 4 + (itself ? 3 : 0) + (beside ? 1 : 0) + 2 * shareOfWhy(judged, from)
}

const carried = new WeakMap<Draft, Map<string, boolean>>()

/** Carried over once already: a second time it would be a refrain. Looks through the whole text, once a source. */
export function isCarried({ judged: { draft } }: Ask, source: string): boolean {
  const known = carried.get(draft) ?? new Map<string, boolean>()
  carried.set(draft, known)
  let found = known.get(source)
  if (found === undefined) {
    const bare = source.slice(1)
    found = draft.text.indexOf(bare) !== draft.text.lastIndexOf(bare)
    known.set(source, found)
  }
  return found
}

export function fits(ask: Ask, reason: Reason): number {
  const { judged, clause } = ask
  // What is told as it is follows from nothing: "Irina heads the team."
  if (
    !ask.ofDraft &&
    clause?.mood === 'declarative' &&
    !clause.modal &&
    !/\bmandatory\b|\bcompulsory\b|\brequired\b/i.test(heard(ask))
  )
    return 0
  // Said again in the same paragraph it would be a refrain.
  if (judged.draft.sentences[reason.from]?.block === ask.placed.block) return 0
  const told = tellsWhy(judged, reason.from) ? fitsDraftWhy(ask, reason.from) : 0
  const fit = Math.max(told, fitsBeside(ask, reason))
  return fit > 0 && !isCarried(ask, reason.source) ? fit : 0
}

function fitsBeside(ask: Ask, { from, stated, forAll, isWhole }: Reason): number {
  const { judged, index } = ask
  if (isWhole) return 0
  const sameSection = headingOf(judged, from) === headingOf(judged, index)
  const opening = from < openingSentences && factsOf(judged.draft).singleTopic
  const stakes = judged.evidence[from]?.rules.has('urgency-stakes') ?? false
  // A plain fact of the opening is the reason of what speaks of the same thing.
  const general = forAll && isMainAsk(ask) && (stated || stakes || speaksOfTheSame(ask, from))
  if (!sameSection && !opening && !general) return 0
  const shared = sharedStems(ask, from)
  const needed = neededStems + ((judged.evidence[from]?.directing ?? 0) > 0 || isConditional(ask) ? 1 : 0)
  if (shared < needed && !general) return 0
  const distance = Math.abs(from - index)
  return (
    1 + shared * 2 + (stated ? 2 : 0) + (opening ? 1 : 0) + (general ? 2 : 0) + Math.max(0, 3 - distance / 3)
  )
}
