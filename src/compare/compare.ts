/** Two versions of a draft → what changed, as plain data. Nothing here knows how it is shown. */

import type { Answer, Question, ReportFinding, Verdict } from '../engine/index.ts'
import type { DutyChange } from './obligations.ts'
import { type PieceChange, piecesOf } from './pieces.ts'
import type { Version } from './units.ts'

export type { DutyChange, Matter, Shift } from './obligations.ts'
export type { Piece, PieceChange } from './pieces.ts'
export type { Version } from './units.ts'
export type { WordChange } from './word-changes.ts'

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
