/** Two versions of a draft → what changed, as plain data. Nothing here knows how it is shown. */

import type { Answer, Question, Report, ReportFinding, Verdict } from '../engine/index.ts'
import { align } from './align.ts'
import { type DutyChange, dutiesOf, dutyChanges, obliges, type Wording } from './obligations.ts'
import { likeness } from './similar.ts'
import { type Unit, unitsOf, type Version } from './units.ts'
import { type WordChange, wordChanges } from './word-changes.ts'

export type { DutyChange, Matter, Shift } from './obligations.ts'
export type { Version } from './units.ts'
export type { WordChange } from './word-changes.ts'

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

export interface Change<T> {
  readonly before: T
  readonly after: T
}

export interface Comparison {
  readonly version: 1
  readonly balance: Change<number>
  readonly verdict: Change<Verdict>
  readonly profile: Change<string>
  readonly questions: Readonly<Record<Question, Change<Answer['level']>>>
  readonly findings: {
    /** Of the old version. */
    readonly gone: readonly ReportFinding[]
    /** Of the new version. */
    readonly came: readonly ReportFinding[]
    readonly kept: number
  }
  /** In the new draft's order; what was removed stands behind what it followed. */
  readonly pieces: readonly PieceChange[]
}

const pieceOf = ({ start, end, text, sentence }: Unit): Piece =>
  sentence === undefined ? { start, end, text } : { start, end, text, sentence }

const orderRules: ReadonlySet<string> = new Set(['imperative-bald', 'prohibition', 'softened-directive'])

function ordersIn({ findings }: Report): ReadonlySet<number> {
  return new Set(findings.filter(({ rule }) => orderRules.has(rule)).map(({ sentence }) => sentence))
}

type WordingOf = (unit: Unit, text?: string) => Wording

function wordings({ report }: Version): WordingOf {
  const orders = ordersIn(report)
  return ({ text, sentence }, instead) => ({
    text: instead ?? text,
    order: sentence !== undefined && orders.has(sentence),
  })
}

/** A sentence that was cut in two: the new piece behind it goes on with words that it lost. */
function continuation(before: Unit, after: Unit, next: Unit | undefined): boolean {
  if (next?.sentence === undefined) return false
  const now = new Set(after.words)
  const lost = before.words.filter(word => !now.has(word))
  const { shared } = likeness(next.words, lost)
  return shared >= 2 && shared * 2 >= next.words.length
}

interface Sides {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  readonly wordingBefore: WordingOf
  readonly wordingAfter: WordingOf
}

function pairChange(
  sides: Sides,
  pair: { before: number; after: number; moved: boolean },
  goesOn: (at: number) => boolean,
): PieceChange[] {
  const [old, now] = [sides.before[pair.before], sides.after[pair.after]]
  if (!old || !now) return []
  const change = { moved: pair.moved, before: pieceOf(old), after: pieceOf(now) }
  if (old.text === now.text) return [{ kind: 'same', ...change, duties: [] }]
  const whole = goesOn(pair.after) ? `${now.text} ${sides.after[pair.after + 1]?.text}` : now.text
  const duties =
    old.sentence === undefined ? [] : dutyChanges(sides.wordingBefore(old), sides.wordingAfter(now, whole))
  return [{ kind: 'reworded', ...change, words: wordChanges(old.text, now.text), duties }]
}

function loneDuty(wording: Wording, shift: 'weakened' | 'strengthened'): DutyChange[] {
  const duties = dutiesOf(wording)
  if (!obliges(duties)) return []
  const rank = Math.max(...duties.duties.map(duty => duty.rank))
  const verb = duties.duties.find(duty => duty.rank === rank)?.verb
  return [
    {
      shift,
      matter: 'duty',
      ...(shift === 'weakened' ? { before: rank } : { after: rank }),
      ...(verb ? { verb } : {}),
    },
  ]
}

/** @param goesOn it is the rest of a sentence that was cut in two, and asks for nothing new */
function added(unit: Unit, wordingOf: WordingOf, goesOn: boolean): PieceChange {
  const duties = goesOn || unit.sentence === undefined ? [] : loneDuty(wordingOf(unit), 'strengthened')
  return { kind: 'added', moved: false, after: pieceOf(unit), duties }
}

function removed(unit: Unit, wordingOf: WordingOf): PieceChange {
  const duties = unit.sentence === undefined ? [] : loneDuty(wordingOf(unit), 'weakened')
  return { kind: 'removed', moved: false, before: pieceOf(unit), duties }
}

function piecesOf(before: Version, after: Version): PieceChange[] {
  const sides: Sides = {
    before: unitsOf(before),
    after: unitsOf(after),
    wordingBefore: wordings(before),
    wordingAfter: wordings(after),
  }
  const pairs = align(sides.before, sides.after)
  const byAfter = new Map(pairs.map(pair => [pair.after, pair]))
  const paired = new Set(pairs.map(pair => pair.before))
  const goesOn = (at: number): boolean => {
    const [old, now] = [sides.before[byAfter.get(at)?.before ?? -1], sides.after[at]]
    return (
      !byAfter.has(at + 1) &&
      old !== undefined &&
      now !== undefined &&
      continuation(old, now, sides.after[at + 1])
    )
  }
  const removedFrom = (from: number): PieceChange[] => {
    const changes: PieceChange[] = []
    for (let at = from; at < sides.before.length && !paired.has(at); at++) {
      const unit = sides.before[at]
      if (unit) changes.push(removed(unit, sides.wordingBefore))
    }
    return changes
  }
  return [
    ...removedFrom(0),
    ...sides.after.flatMap((unit, at) => {
      const pair = byAfter.get(at)
      return pair
        ? [...pairChange(sides, pair, goesOn), ...removedFrom(pair.before + 1)]
        : [added(unit, sides.wordingAfter, goesOn(at - 1))]
    }),
  ]
}

/** A finding is the same one where its rule fired on the same sentence, reworded or not. */
function findingsOf(before: Version, after: Version, pieces: readonly PieceChange[]): Comparison['findings'] {
  const became = new Map(pieces.map(piece => [piece.before?.sentence, piece.after?.sentence]))
  const left = new Map<string, number>()
  const keyOf = ({ rule }: ReportFinding, sentence: number | undefined): string => `${rule} ${sentence}`
  for (const finding of after.report.findings) {
    const key = keyOf(finding, finding.sentence)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  }
  const gone = before.report.findings.filter(finding => !take(keyOf(finding, became.get(finding.sentence))))
  const came = after.report.findings.filter(finding => take(keyOf(finding, finding.sentence)))
  return { gone, came, kept: before.report.findings.length - gone.length }
}

/**
 * @param before the older version, as text and the report of that text
 * @param after the newer one
 */
export function compareDrafts(before: Version, after: Version): Comparison {
  const [old, now] = [before.report, after.report]
  const pieces = piecesOf(before, after)
  const answers = (question: Question): Change<Answer['level']> => ({
    before: old.reading.questions[question].level,
    after: now.reading.questions[question].level,
  })
  return {
    version: 1,
    balance: { before: old.reading.balance, after: now.reading.balance },
    verdict: { before: old.reading.verdict, after: now.reading.verdict },
    profile: { before: old.profile, after: now.profile },
    questions: { why: answers('why'), where: answers('where'), how: answers('how'), next: answers('next') },
    findings: findingsOf(before, after, pieces),
    pieces,
  }
}

/** The rule of a duty that binds less than it did; shown as a warning. */
export const weakenedObligation = 'weakened-obligation'

/** Every change that lets someone off, with the piece it is in. */
export const weakenedIn = ({ pieces }: Comparison): readonly { piece: PieceChange; duty: DutyChange }[] =>
  pieces.flatMap(piece =>
    piece.duties.filter(({ shift }) => shift === 'weakened').map(duty => ({ piece, duty })),
  )
