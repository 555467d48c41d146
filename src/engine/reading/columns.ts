/**
 * What the reading of a whole draft sums up and compares, in columns over its sentences: an edit changes the few
 * entries of the sentences it touches, and a pass over thousands of numbers costs next to nothing.
 */

import { type Alignment, float64, moved, movedList, placeBefore, uint8 } from '../alignment.ts'
import { statesGoal } from '../grammar/goals.ts'
import type { Question } from '../report.ts'
import type { Steps } from '../steps.ts'

import { announcedIn } from './announced.ts'
import { type Evidence, type Gathered, renewedSince, sinceThen } from './evidence.ts'
import { type Influence, influenceOf } from './influence.ts'
import { questionFeatures, reasonedPlaces, tallyOf } from './question-features.ts'
import { plainAnswer, worthsOf } from './question-worth.ts'
import { completenessOf } from './structure.ts'

/** Columns may be longer than the draft. */
export interface Columns {
  readonly gathered: Gathered
  readonly count: number
  /** What the balance counts: force and influence by position. */
  readonly directed: Float64Array
  readonly influenced: Float64Array
  /** What the influence is made of. */
  readonly influences: readonly (Influence | undefined)[]
  /** Bits: `speaks`, `isAversive`, `isGoal`, `onlyThanks`. */
  readonly flags: Uint8Array
  /** Owner, action and date of an ask, 0 to 1; -1 for what is none. */
  readonly complete: Float64Array
  /** What the sentence speaks to each question. */
  readonly worth: Readonly<Record<Question, Float64Array>>
  /** What the sentence announces, see `announcedIn`. */
  readonly announced: Uint8Array
  /** How often each feature occurs that is counted. */
  readonly tally: Int32Array
  /** Sentences with a rule's hit that answers why in so many words. */
  readonly plain: number
}

/** Sentences that are entered in one step. */
const enteredAStep = 128

/** It directs or influences. */
export const speaks = 1
/** It threatens or watches. */
export const isAversive = 2
/** It states a goal in so many words. */
export const isGoal = 4
/** It thanks, and gives no reason. */
export const onlyThanks = 8

const flagsOf = ({ own, directing, influencing, aversive }: Evidence): number =>
  (directing > 0 || influencing > 0 ? speaks : 0) |
  (aversive ? isAversive : 0) |
  (statesGoal(own.sentence) ? isGoal : 0) |
  (own.rules.has('recognition') && !own.givesReason ? onlyThanks : 0)

export interface ColumnKeeper {
  /** @param gathered the next version of the draft */
  update(gathered: Gathered): Steps<Columns>
}

export function createColumns(): ColumnKeeper {
  let directed = float64(0)
  let influenced = float64(0)
  let influences: (Influence | undefined)[] = []
  let flags = uint8(0)
  let announced = uint8(0)
  let complete = float64(0)
  let [why, where, how, next] = [float64(0), float64(0), float64(0), float64(0)]
  const tally = new Int32Array(questionFeatures.length)
  let plain = 0
  let last: readonly Evidence[] = []

  function count({ own, reason, stance, rules }: Evidence, by: 1 | -1): void {
    for (const at of tallyOf(own)) tally[at] = (tally[at] ?? 0) + by
    if (rules.has(plainAnswer)) plain += by
    if (!reason) return
    for (const at of reasonedPlaces(stance)) tally[at] = (tally[at] ?? 0) + by
  }

  const uncount = (each: Evidence | undefined): void => {
    if (each) count(each, -1)
  }

  function enter(each: Evidence, i: number): void {
    const { own, position, mitigated, directing, influencing } = each
    directed[i] = position * mitigated
    influenced[i] = position * influencing
    influences[i] = influencing === 0 ? undefined : influenceOf(own)
    flags[i] = flagsOf(each)
    announced[i] = announcedIn(own.sentence)
    complete[i] = directing > 0 || each.rules.has('owner-action-date') ? completenessOf(own) : -1
    const worth = worthsOf(own)
    why[i] = worth.why
    where[i] = worth.where
    how[i] = worth.how
    next[i] = worth.next
  }

  function move(by: Alignment): void {
    directed = moved(directed, by, float64)
    influenced = moved(influenced, by, float64)
    influences = movedList(influences, by, undefined)
    flags = moved(flags, by, uint8)
    announced = moved(announced, by, uint8)
    complete = moved(complete, by, float64)
    why = moved(why, by, float64)
    where = moved(where, by, float64)
    how = moved(how, by, float64)
    next = moved(next, by, float64)
  }

  return {
    *update(gathered) {
      const { evidence } = gathered
      const by = sinceThen(gathered, last)
      const renewed = renewedSince(gathered, by)
      const before = last
      // What is left off halfway is not gone on from.
      last = []
      if (by.before === 0) {
        tally.fill(0)
        plain = 0
      }
      for (let j = by.head; j < by.before - by.tail; j++) uncount(before[j])
      move(by)
      for (let k = 0; k < renewed.length; k++) {
        const i = renewed[k] ?? 0
        const each = evidence[i]
        if (!each) break
        uncount(before[placeBefore(by, i)])
        count(each, 1)
        enter(each, i)
        if (k % enteredAStep === enteredAStep - 1) yield
      }
      last = evidence
      const worth = { why, where, how, next }
      return {
        gathered,
        count: by.count,
        directed,
        influenced,
        influences,
        flags,
        announced,
        complete,
        worth,
        tally,
        plain,
      }
    },
  }
}

/** The first of the entries that are greatest, if greater than `least`; else -1. */
export function greatest(column: Float64Array, count: number, least: number): number {
  let best = least
  let at = -1
  for (let i = 0; i < count; i++) {
    const own = column[i] ?? 0
    if (own <= best) continue
    best = own
    at = i
  }
  return at
}

export function sumOf(column: Float64Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += column[i] ?? 0
  return sum
}
