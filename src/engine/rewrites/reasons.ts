/** The writer's own why: where the draft says it, and in what form it can be joined to an ask. */

import type { Judged } from '../reading/build-report.ts'
import type { Evidence } from '../reading/evidence.ts'
import { reasonRules } from '../reading/own.ts'
import type { Ask } from './ask.ts'
import { tellsWhy } from './draft-why.ts'
import { isReasonFact } from './explains.ts'
import { goalOf } from './fit-goal.ts'
import { purposeShape } from './fit-purpose.ts'
import { shapesOf } from './fit-reason.ts'
import { fits, servesThePurpose } from './relevance.ts'

export interface ReasonShape {
  /** How it joins: "because X", "so that X", "to X". */
  readonly kind: 'because' | 'so that' | 'to'
  /** X, with a small letter where it reads within a sentence. */
  readonly words: string
}

export interface Reason extends ReasonShape {
  /** X with its words in the order that the draft has. */
  readonly inner: string
  /** The passage it was lifted from. */
  readonly source: string
  /** The draft says that it is a reason: because, so that, to. */
  readonly stated: boolean
  /** A sentence of its own, which reads before or behind an ask and never within it. */
  readonly isWhole: boolean
  /** It is the reason of the whole draft. */
  readonly forAll: boolean
  /** Index of its sentence; -1 where the draft's purpose says it. */
  readonly from: number
}

/** What a reader gains is no reason to the reading, but one that an ask can carry. */
const carriedRules: ReadonlySet<string> = new Set([...reasonRules, 'personal-benefit'])

const carriesReason = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && [...evidence.rules].some(rule => carriedRules.has(rule))

const found = new WeakMap<Judged, ReadonlyMap<number, readonly Reason[]>>()

/** Every reason of a draft that can be joined, by its sentence; worked out once. */
function reasonsOf(judged: Judged): ReadonlyMap<number, readonly Reason[]> {
  const known = found.get(judged)
  if (known) return known
  const reasons = new Map<number, readonly Reason[]>()
  judged.evidence.forEach((evidence, from) => {
    if (!carriesReason(evidence) && !isReasonFact(judged, from) && !goalOf(evidence.placed.sentence))
      if (!tellsWhy(judged, from)) return
    const shapes = shapesOf(judged, from)
    if (shapes.length > 0) reasons.set(from, shapes)
  })
  found.set(judged, reasons)
  return reasons
}

/** The draft's reasons that belong to this ask, the best first; those in the ask itself are not among them. */
export function ownReasons(ask: Ask): readonly Reason[] {
  const scored: { reason: Reason; score: number }[] = []
  const purpose = servesThePurpose(ask) ? ask.judged.purpose() : undefined
  const stated = purpose === undefined ? undefined : purposeShape(purpose)
  if (stated && purpose !== undefined)
    scored.push({
      reason: {
        ...stated,
        inner: stated.words,
        source: purpose,
        stated: true,
        isWhole: false,
        forAll: true,
        from: -1,
      },
      score: 4,
    })
  for (const [from, reasons] of reasonsOf(ask.judged)) {
    if (from === ask.index) continue
    for (const reason of reasons) {
      const score = fits(ask, reason)
      if (score > 0) scored.push({ reason, score })
    }
  }
  return scored.sort((a, b) => b.score - a.score).map(({ reason }) => reason)
}
