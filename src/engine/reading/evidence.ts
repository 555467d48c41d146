/** What each sentence does where it stands: what it says by itself, with its neighbours' reasons and its place. */

import {
  type Alignment,
  alignmentOf,
  moved,
  movedCopy,
  movedList,
  placeBefore,
  uint8,
  unaligned,
} from '../alignment.ts'
import type { Detector, RuleHit } from '../detect.ts'
import type { Draft, Order, OrderedSentence } from '../draft.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Stance } from '../report.ts'
import type { SentenceEvidence } from '../rule.ts'
import { type Decisions, decisionsOf, type StanceModel } from '../stance/stance.ts'
import { finish, type Steps } from '../steps.ts'
import { isLocked } from './locks.ts'
import { type Own, ownOf } from './own.ts'
import { weights } from './weights.ts'

export type ReasonAway = -1 | 0 | 1

export interface Evidence extends SentenceEvidence {
  readonly own: Own
  readonly hits: readonly RuleHit[]
  /** All that the rules found, whether it counts or not. */
  readonly heard: readonly RuleHit[]
  readonly stance: Stance
  /** Force after mitigation; what the balance counts. */
  readonly mitigated: number
  readonly locked: boolean
  readonly aversive: boolean
  /** Where the reason stands, counted from here: 0 in itself, 1 behind it, -1 before it; undefined without one. */
  readonly reasonAway: ReasonAway | undefined
  /** Weight by where it stands. */
  readonly position: number
}

/** The evidence of a draft; what its version before had in common with it is the same object. */
export interface Gathered {
  readonly draft: Draft
  readonly evidence: readonly Evidence[]
  /** The model's; the stances also heed strong rules. */
  readonly decisions: Decisions
  /** The evidence of the version before; empty without one. */
  readonly before: readonly Evidence[]
  /** Against the version before. */
  readonly by: Alignment
  /** Indexes of the sentences whose evidence is another than before, rising. */
  readonly renewed: readonly number[]
}

/** A strong rule is believed unless the model is sure of the contrary: 1 for a directing one, 2 for an influencing one. */
function strongSides(hits: readonly RuleHit[]): number {
  let sides = 0
  for (const { rule, weight } of hits) {
    if (weight < weights.strongRule) continue
    if (rule.side === 'directing') sides |= 1
    if (rule.side === 'influencing') sides |= 2
  }
  return sides
}

const headingOf = ({ blocks, blockOf }: Order, index: number): number | undefined =>
  blocks[blockOf[index] ?? -1]?.heading

/** A neighbour's reason belongs to this ask unless the neighbour asks something itself, or a heading stands between. */
function lendsReason(own: readonly (Own | undefined)[], from: number, to: number, order: Order): boolean {
  const neighbour = own[from]
  if (!neighbour?.givesReason || neighbour.directing > 0) return false
  return headingOf(order, from) === headingOf(order, to)
}

function reasonFor(own: readonly (Own | undefined)[], index: number, order: Order): ReasonAway | undefined {
  if (own[index]?.givesReason) return 0
  if (lendsReason(own, index + 1, index, order)) return 1
  return lendsReason(own, index - 1, index, order) ? -1 : undefined
}

function mitigation({ aversive, caring }: Own, reasoned: boolean): number {
  if (aversive) return 1
  const byReason = reasoned ? weights.reasonMitigates : 1
  const byCare = caring ? weights.careMitigates : 1
  return Math.max(weights.leastMitigated, byReason * byCare)
}

function positionOf(index: number, count: number): number {
  if (index < weights.openingSentences) return weights.openingPosition
  return index >= count - weights.closingSentences ? weights.closingPosition : 1
}

/** Sentences that are listened to in one step, and those that are judged. */
const heardAStep = 8
const judgedAStep = 256

const sameStand = (a: OrderedSentence, b: OrderedSentence): boolean =>
  a === b ||
  (a.sentence === b.sentence && a.firstInBlock === b.firstInBlock && a.lastInBlock === b.lastInBlock)

const noHits: readonly RuleHit[] = []
const none: readonly Evidence[] = []

/** Gathers the evidence of one draft's versions, read as one kind of message. */
export interface Gatherer {
  gather(draft: Draft): Steps<Gathered>
}

interface Version {
  readonly order: Order
  readonly evidence: readonly Evidence[]
}

export function createGatherer(detector: Detector, model: StanceModel, profile: Profile): Gatherer {
  const listener = model.open?.()
  let last: Version | undefined
  let heard: (readonly RuleHit[])[] = []
  let own: (Own | undefined)[] = []
  let strong = uint8(0)
  let sides = uint8(0)
  /** 1 where a sentence changed by itself, or stands otherwise than before. */
  let changed = uint8(0)

  function* hear({ sentences }: Order, { head, count, tail }: Alignment): Steps<void> {
    for (let i = head; i < count - tail; i++) {
      const sentence = sentences[i]?.sentence
      if (!sentence) break
      const hits = detector.hitsOf(sentence)
      model.prepare?.(sentence, hits)
      heard[i] = hits
      strong[i] = strongSides(hits)
      if ((i - head) % heardAStep === heardAStep - 1) yield
    }
  }

  /** Which sides a sentence takes: the model's, and those that a rule is believed about. */
  function sideOf({ sides: told, pDirecting, pInfluencing }: Decisions, i: number): number {
    const believed = strong[i] ?? 0
    let side = told[i] ?? 0
    if (believed === 0) return side
    if ((believed & 1) !== 0 && (pDirecting[i] ?? 0) >= weights.sureOfContrary) side |= 1
    if ((believed & 2) !== 0 && (pInfluencing[i] ?? 0) >= weights.sureOfContrary) side |= 2
    return side
  }

  /** Decides on all sentences; marks those that changed their mind, or are new. */
  function* decide({ sentences }: Order, decisions: Decisions, by: Alignment): Steps<void> {
    let made = 0
    for (let i = 0; i < by.count; i++) {
      const side = sideOf(decisions, i)
      if (sides[i] === side && placeBefore(by, i) >= 0) continue
      const sentence = sentences[i]?.sentence
      if (!sentence) break
      own[i] = ownOf(sentence, heard[i] ?? noHits, (side & 1) !== 0, (side & 2) !== 0)
      sides[i] = side
      changed[i] = 1
      made += 1
      if (made % judgedAStep === 0) yield
    }
  }

  /** Marks also what stands otherwise than before: under another heading, beside other sentences. */
  function markMoved(order: Order, before: Order, by: Alignment): void {
    const { count, head, tail } = by
    const shift = by.before - count
    for (let i = 0; i < count; i++) {
      const j = i < head ? i : i + shift
      const block = order.blockOf[i] ?? 0
      const stands =
        order.sentences[i] === before.sentences[j] && order.blocks[block] === before.blocks[block]
      if (!stands || positionOf(i, count) !== positionOf(j, by.before)) changed[i] = 1
    }
    if (head + tail === count && shift === 0) return
    changed.fill(1, Math.max(0, head - 1), Math.min(count, count - tail + 1))
  }

  function evidenceOf(draft: Draft, i: number): Evidence | undefined {
    const placed = draft.order.sentences[i]
    const mine = own[i]
    if (!placed || !mine) return undefined
    const reasonAway = reasonFor(own, i, draft.order)
    const reason = reasonAway !== undefined
    return {
      placed,
      own: mine,
      hits: mine.hits,
      heard: heard[i] ?? noHits,
      rules: mine.rules,
      stance: mine.stance,
      directing: mine.directing,
      influencing: mine.influencing,
      structure: mine.structure,
      aversive: mine.aversive,
      reason,
      reasonAway,
      mitigated: mine.directing * mitigation(mine, reason),
      locked: isLocked(draft, placed, profile),
      position: positionOf(i, draft.order.sentences.length),
    }
  }

  /** The evidence of before holds. Neighbours lend reasons, so their changes count too. */
  const holdsStill = (i: number, count: number): boolean =>
    changed[i] === 0 && (i === 0 || changed[i - 1] === 0) && (i + 1 >= count || changed[i + 1] === 0)

  function* collect(
    draft: Draft,
    before: readonly Evidence[],
    by: Alignment,
  ): Steps<Pick<Gathered, 'evidence' | 'renewed'>> {
    const evidence: (Evidence | undefined)[] = movedCopy<Evidence | undefined>(before, by, undefined)
    const renewed: number[] = []
    for (let i = 0; i < by.count; i++) {
      if (holdsStill(i, by.count)) continue
      const own = evidenceOf(draft, i)
      if (!own) break
      evidence[i] = own
      renewed.push(i)
      if (renewed.length % judgedAStep === 0) yield
    }
    // Whatever did not hold still has just been made.
    return { evidence: evidence as Evidence[], renewed }
  }

  function* gather(draft: Draft): Steps<Gathered> {
    const { order } = draft
    const count = order.sentences.length
    const before = last
    // What is left off halfway is not gone on from.
    last = undefined
    const by = before ? alignmentOf(before.order.sentences, order.sentences, sameStand) : unaligned(count)
    heard = movedList(heard, by, noHits)
    own = movedList(own, by, undefined)
    strong = moved(strong, by, uint8)
    sides = moved(sides, by, uint8)
    if (changed.length < count) changed = uint8(sides.length)
    changed.fill(0, 0, count)
    yield* hear(order, by)
    const decisions = listener?.listen(order, heard, by) ?? decisionsOf(model.decide(draft, heard))
    yield
    yield* decide(order, decisions, by)
    if (before) markMoved(order, before.order, by)
    yield
    const { evidence, renewed } = yield* collect(draft, before?.evidence ?? none, by)
    last = { order, evidence }
    return { draft, evidence, decisions, before: before?.evidence ?? none, by, renewed }
  }

  return { gather }
}

export const gatherFrom = (
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  profile: Profile,
): Gathered => finish(createGatherer(detector, model, profile).gather(draft))

export const gatherEvidence = (
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  profile: Profile,
): readonly Evidence[] => gatherFrom(draft, detector, model, profile).evidence

/** How a version differs from the one that somebody saw last: as gathered, or in all where that was another. */
export const sinceThen = ({ before, by }: Gathered, seen: readonly Evidence[]): Alignment =>
  before === seen ? by : unaligned(by.count)

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Indexes of what is another than in the version that somebody saw last, rising. @param by as told by `sinceThen` */
export const renewedSince = ({ renewed, by: whole }: Gathered, by: Alignment): readonly number[] =>
  by === whole ? renewed : upTo(by.count)
