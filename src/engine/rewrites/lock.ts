/**
 * The meaning lock: no rewrite is shown that changes a number, a date, a name, a negation, a quantifier, a
 * condition, who must act, or how strongly. It knows nothing of strategies and refuses in doubt.
 */

import { plainly } from '../lexicons/plain-wordings.ts'
import type { ForceClass } from '../report.ts'
import { isPlainDuty } from './lock/duty.ts'
import { causes, conditions, negations, quantifiers } from './lock/frame.ts'
import { withoutGrants } from './lock/granted.ts'
import {
  type Compared,
  keepsOrder,
  namesKept,
  numbers,
  personsKept,
  ranksKept,
  scoped,
  ties,
  wordsKept,
} from './lock/kept.ts'
import {
  hole,
  isPlaceholder,
  isQuotedFrom,
  markupOf,
  placeholdersOf,
  withoutPlaceholders,
} from './lock/marks.ts'
import { ownersOf } from './lock/owners.ts'
import type { Refusal } from './lock/refusal.ts'
import { isBareQuestion, withoutPressure, withoutRitual } from './lock/ritual.ts'
import { isTurned } from './lock/voice.ts'
import { lockWords, missing, same } from './lock/words.ts'

export type { Refusal } from './lock/refusal.ts'

export interface Change {
  /** Source of the span, and what is to stand there instead. */
  readonly before: string
  readonly after: string
  readonly force: ForceClass
  /** The sentence may not be softened. */
  readonly locked: boolean
  /** Words of `after` that were lifted from elsewhere, as they stand in `after`. */
  readonly borrowed?: readonly string[]
  /** The passages they were lifted from. */
  readonly sources?: readonly string[]
  /** A reason within the span that is bound to its ask: they may be joined by "so" or "because". */
  readonly bound?: boolean
}

/** A cause may only be claimed before a placeholder or the draft's own words. */
function causesCovered(change: Change, after: string): boolean {
  if (change.bound) return true
  const count = (text: string): number => lockWords(text).filter(({ lower }) => causes.has(lower)).length
  const added = count(after) - count(withoutPlaceholders(change.before))
  if (added <= 0) return true
  // Before the words or behind them: "because X", "X, so …", "X. That is why …".
  const covered = after.match(
    new RegExp(
      `\\b(?:because|so that|so|reason:|reason is|purpose:(?: to)?|why)\\s*[*_]*${hole}|${hole}[*_]*(?:, so|\\. That is why)\\b`,
      'giu',
    ),
  )
  return (covered?.length ?? 0) >= 1
}

/** "We are doing this because …" behind its ask: once joined to it, the pointing goes. */
const pointer =
  /(?<=[.!]\s)(?:We(?:['’]re| are) (?:doing|making) (?:this|it)|We do this|This is|That is|That['’]s) (?=because |so that )/

const questionMarks = (text: string): number => withoutPlaceholders(text).split('?').length

/** Cuts what was lifted from the draft out of the new text; undefined where the draft does not say it. */
function withoutBorrowed(change: Change): string | undefined {
  let after = change.after
  for (const words of change.borrowed ?? []) {
    if (!after.includes(words) || !isQuotedFrom(words, change.sources ?? [])) return undefined
    after = after.replace(words, () => hole)
  }
  return after
}

function placeholdersHold({ before, after }: Change): boolean {
  const added = missing(placeholdersOf(after), placeholdersOf(before))
  return missing(placeholdersOf(before), placeholdersOf(after)).length === 0 && added.every(isPlaceholder)
}

const beforeOf = ({ before, bound, force }: Change): string => {
  if (bound) return before.replace(pointer, '')
  if (force === 'removes') return withoutRitual(before)
  return force === 'softens' ? withoutPressure(before) : before
}

/** What can be said of the change before any word is compared. */
function refusalOfForm(change: Change): Refusal | undefined {
  if (change.force === 'softens' && change.locked) return 'locked'
  if (!placeholdersHold(change)) return 'placeholder'
  if (change.after !== '' || change.before === '') return undefined
  return change.force === 'removes' && isBareQuestion(change.before) ? undefined : 'dropped'
}

/** @returns why the change may not be shown; undefined where it keeps the meaning */
export function refusalOf(change: Change): Refusal | undefined {
  const ofForm = refusalOfForm(change)
  if (ofForm || change.after === '' || isTurned(change.before, change.after)) return ofForm
  if (isPlainDuty(change.before, change.after)) return undefined
  const lifted = withoutBorrowed(change)
  if (lifted === undefined) return 'invented'
  if (!same(markupOf(change.before), markupOf(lifted))) return 'markup'
  // Officialese and its plain words say the same, so both sides are compared in plain words.
  const ownBefore = plainly(withoutPlaceholders(beforeOf(change)))
  const plainAfter = plainly(withoutPlaceholders(lifted))
  const ownAfter = change.force === 'softens' ? withoutGrants(ownBefore, plainAfter) : plainAfter
  const compared: Compared = {
    // What was granted is taken back: the rest may not be softer too.
    softens: change.force === 'softens' && ownAfter === plainAfter,
    before: lockWords(ownBefore),
    after: lockWords(ownAfter),
  }
  const { before, after } = compared
  if (!same(numbers(before), numbers(after))) return 'number'
  if (!same(scoped(before, negations), scoped(after, negations))) return 'negation'
  if (!same(scoped(before, quantifiers), scoped(after, quantifiers))) return 'quantifier'
  if (!same(scoped(before, conditions), scoped(after, conditions))) return 'condition'
  if (!personsKept(compared) || !same(ownersOf(ownBefore), ownersOf(ownAfter))) return 'owner'
  if (!ranksKept(compared)) return 'rank'
  if (!namesKept(compared)) return 'name'
  if (!same(ties(before), ties(after))) return 'order'
  const lost = wordsKept(compared)
  if (lost) return lost
  if (!keepsOrder(compared)) return 'order'
  if (!causesCovered(change, ownAfter)) return 'cause'
  if (questionMarks(change.before) !== questionMarks(change.after)) return 'question'
  return undefined
}
