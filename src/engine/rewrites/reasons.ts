/** The writer's own why: where the draft says it, and in what form it can be joined to an ask. */

import type { Judged } from '../reading/build-report.ts'
import type { Evidence } from '../reading/evidence.ts'
import { reasonRules } from '../reading/own.ts'
import type { Ask } from './ask.ts'
import { factsOf } from './draft-facts.ts'
import { purposeShape } from './fit-purpose.ts'
import { shapesOf } from './fit-reason.ts'
import { stemsOf } from './topic.ts'

export interface ReasonShape {
  /** How it joins: "because X", "so that X", "to X". */
  readonly kind: 'because' | 'so that' | 'to'
  /** X, with a small letter where it reads within a sentence. */
  readonly words: string
}

export interface Reason extends ReasonShape {
  /** The passage it was lifted from. */
  readonly source: string
  /** The draft says that it is a reason: because, so that, to. */
  readonly stated: boolean
  /** It is the reason of the whole draft. */
  readonly forAll: boolean
  /** Index of its sentence; -1 where the draft's purpose says it. */
  readonly from: number
}

/** What a reader gains is no reason to the reading, but one that an ask can carry. */
const carriedRules: ReadonlySet<string> = new Set([...reasonRules, 'personal-benefit'])

const carriesReason = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && [...evidence.rules].some(rule => carriedRules.has(rule))

const headingOf = ({ draft }: Judged, index: number): number =>
  draft.blocks[draft.sentences[index]?.block ?? -1]?.heading ?? -1

/** Where to ask, what to read, whom to thank: such asks serve the message, not its purpose. */
const aside =
  /^(?:ask|call|come|contact|email|e-mail|enjoy|join|let|message|note|phone|ping|remember|reply|ring|see|speak|talk|tell|thank|visit)$/

const isAside = ({ clause }: Ask): boolean => clause !== undefined && aside.test(clause.verbWord)

/** The first ask of a draft is what it is for; later ones may serve other ends, but in a short draft. */
function isMainAsk(ask: Ask): boolean {
  const { judged, placed, index } = ask
  if (isAside(ask) || placed.sentence.zone === 'ordered-item') return false
  const { singleTopic, short } = factsOf(judged.draft)
  const first = judged.evidence.findIndex(({ directing }) => directing >= 2)
  return short || (singleTopic && index === first)
}

/** Sentences at the opening speak for the whole draft. */
const openingSentences = 6

/**
 * How well the reason at `from` fits the ask: 0 where it may belong to another one. Nearness, the section and
 * shared words speak for it; an ask of its own that holds it speaks against it.
 */
function fits(ask: Ask, { from, stated, forAll }: Reason): number {
  const { judged, index } = ask
  const distance = Math.abs(from - index)
  const sameBlock = judged.draft.sentences[from]?.block === ask.placed.block
  const sameSection = headingOf(judged, from) === headingOf(judged, index)
  const opening = from < openingSentences && factsOf(judged.draft).singleTopic
  const general = forAll && isMainAsk(ask)
  if (!sameSection && !opening && !general) return 0
  const own = stemsOf(ask.placed.sentence)
  const shared = [...stemsOf(judged.draft.sentences[from]?.sentence)].filter(stem => own.has(stem)).length
  const near = sameBlock && distance <= 2
  // A fact without "because" is only taken for this ask's reason beside it.
  if (!stated && !general && (!near || shared < 1)) return 0
  const needed = (near ? 0 : 2) + ((judged.evidence[from]?.directing ?? 0) > 0 ? 1 : 0)
  if (shared < needed && !general) return 0
  return (
    1 +
    shared * 2 +
    (sameBlock ? 2 : 0) +
    (stated ? 2 : 0) +
    (opening ? 1 : 0) +
    (general ? 2 : 0) +
    Math.max(0, 3 - distance / 3)
  )
}

const found = new WeakMap<Judged, ReadonlyMap<number, readonly Reason[]>>()

/** Every reason of a draft that can be joined, by its sentence; worked out once. */
function reasonsOf(judged: Judged): ReadonlyMap<number, readonly Reason[]> {
  const known = found.get(judged)
  if (known) return known
  const reasons = new Map<number, readonly Reason[]>()
  judged.evidence.forEach((evidence, from) => {
    if (!carriesReason(evidence)) return
    const shapes = shapesOf(judged, from)
    if (shapes.length > 0) reasons.set(from, shapes)
  })
  found.set(judged, reasons)
  return reasons
}

/** The draft's reasons that belong to this ask, the best first; those in the ask itself are not among them. */
export function ownReasons(ask: Ask): readonly Reason[] {
  const scored: { reason: Reason; score: number }[] = []
  const purpose = isAside(ask) ? undefined : ask.judged.purpose()
  const stated = purpose === undefined ? undefined : purposeShape(purpose)
  if (stated && purpose !== undefined)
    scored.push({ reason: { ...stated, source: purpose, stated: true, forAll: true, from: -1 }, score: 4 })
  for (const [from, reasons] of reasonsOf(ask.judged)) {
    if (from === ask.index) continue
    for (const reason of reasons) {
      const score = fits(ask, reason)
      if (score > 0) scored.push({ reason, score })
    }
  }
  return scored.sort((a, b) => b.score - a.score).map(({ reason }) => reason)
}
