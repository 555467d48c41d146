/** Two versions → every sentence and line of both, each with what became of it. */

import type { Report } from '../engine/index.ts'
import { type AlignedPair, align } from './align.ts'
import { continuationsOf } from './continuations.ts'
import { type DutyChange, dutiesOf, dutyChanges, obliges, type Wording } from './obligations.ts'
import { type Unit, unitsOf, type Version } from './units.ts'
import { type WordChange, wordChanges } from './word-changes.ts'

/** A sentence, or a line that is not judged, in one of the two versions. Offsets half-open, into that version. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** On one line, without emphasis marks. */
  readonly text: string
  /** Index in that version's `report.sentences`. */
  readonly sentence?: number
}

export interface PieceChange {
  readonly kind: 'same' | 'reworded' | 'added' | 'removed'
  /** Stands elsewhere than it did. */
  readonly moved: boolean
  /** Absent where it was added. */
  readonly before?: Piece
  /** Absent where it was removed. */
  readonly after?: Piece
  /** Where it was reworded, word by word. */
  readonly words?: readonly WordChange[]
  readonly duties: readonly DutyChange[]
}

const pieceOf = ({ start, end, text, sentence }: Unit): Piece =>
  sentence === undefined ? { start, end, text } : { start, end, text, sentence }

const orderRules: ReadonlySet<string> = new Set(['imperative-bald', 'prohibition', 'softened-directive'])

function ordersIn({ findings }: Report): ReadonlySet<number> {
  return new Set(findings.filter(({ rule }) => orderRules.has(rule)).map(({ sentence }) => sentence))
}

/** Several units are one sentence that was cut. */
type WordingOf = (units: readonly Unit[]) => Wording

function wordings({ report }: Version): WordingOf {
  const orders = ordersIn(report)
  return units => ({
    text: units.map(({ text }) => text).join(' '),
    order: units.some(({ sentence }) => sentence !== undefined && orders.has(sentence)),
  })
}

/** "must" obliges whoever reads it; "it will be" only where a rule hears direction in it. */
const plainRank = 3

function loneDuty(unit: Unit, { report }: Version, shift: 'weakened' | 'strengthened'): DutyChange[] {
  if (unit.sentence === undefined) return []
  const { duties, ...rest } = dutiesOf(wordings({ text: '', report })([unit]))
  if (!obliges({ duties, ...rest })) return []
  const rank = Math.max(...duties.map(duty => duty.rank))
  const directs = report.findings.some(
    ({ side, sentence }) => side === 'directing' && sentence === unit.sentence,
  )
  if (rank < plainRank && !directs) return []
  const verb = duties.find(duty => duty.rank === rank)?.verb
  return [
    {
      shift,
      matter: 'duty',
      ...(shift === 'weakened' ? { before: rank } : { after: rank }),
      ...(verb ? { verb } : {}),
    },
  ]
}

function added(unit: Unit, version: Version, goesOn: boolean): PieceChange {
  const duties = goesOn ? [] : loneDuty(unit, version, 'strengthened')
  return { kind: 'added', moved: false, after: pieceOf(unit), duties }
}

function removed(unit: Unit, version: Version, goesOn: boolean): PieceChange {
  const duties = goesOn ? [] : loneDuty(unit, version, 'weakened')
  return { kind: 'removed', moved: false, before: pieceOf(unit), duties }
}

export function piecesOf(before: Version, after: Version): PieceChange[] {
  const [olds, nows] = [unitsOf(before), unitsOf(after)]
  const pairs = align(olds, nows)
  const goOn = continuationsOf(olds, nows, pairs)
  const [wordingBefore, wordingAfter] = [wordings(before), wordings(after)]
  const byAfter = new Map(pairs.map(pair => [pair.after, pair]))
  const paired = new Set(pairs.map(pair => pair.before))

  function changed(pair: AlignedPair): PieceChange[] {
    const [old, now] = [olds[pair.before], nows[pair.after]]
    if (!old || !now) return []
    const change = { moved: pair.moved, before: pieceOf(old), after: pieceOf(now) }
    if (old.text === now.text) return [{ kind: 'same', ...change, duties: [] }]
    const whole = goOn.wholeOf(pair)
    const duties =
      old.sentence === undefined ? [] : dutyChanges(wordingBefore(whole.before), wordingAfter(whole.after))
    return [{ kind: 'reworded', ...change, words: wordChanges(old.text, now.text), duties }]
  }

  function removedFrom(from: number): PieceChange[] {
    const changes: PieceChange[] = []
    for (let at = from; at < olds.length && !paired.has(at); at++) {
      const unit = olds[at]
      if (unit) changes.push(removed(unit, before, goOn.before.has(at)))
    }
    return changes
  }

  return [
    ...removedFrom(0),
    ...nows.flatMap((unit, at) => {
      const pair = byAfter.get(at)
      return pair
        ? [...changed(pair), ...removedFrom(pair.before + 1)]
        : [added(unit, after, goOn.after.has(at))]
    }),
  ]
}
