/** Whether a draft reads better after a rewrite, by reading it again. */

import type { Question, Reading, Report, ReportFinding } from './report.ts'

interface Span {
  readonly start: number
  readonly end: number
}

export interface Rewritten {
  readonly before: Report
  readonly after: Report
  /** What was replaced, in `before`. */
  readonly span: Span
  /** Length of what stands there now. */
  readonly length: number
  /** The rule whose finding the rewrite is for. */
  readonly rule: string
}

const questionOrder: readonly Question[] = ['why', 'where', 'how', 'next']

/** Rewrites leave placeholders to be filled in; a finished draft is warned of them. */
const accepted: ReadonlySet<string> = new Set(['leftover-placeholder'])
/** The balance is a share; what moves it less nobody notices. */
const leastMove = 0.02

const touches = (each: Span, { start, end }: Span): boolean => each.start < end && each.end > start

function within(report: Report, span: Span) {
  const sentences = report.sentences.filter(each => touches(each, span))
  const findings = report.findings.filter(each => touches(each, span))
  return {
    findings,
    marks: findings.filter(({ visible, rule }) => visible && !accepted.has(rule)).length,
    force: sentences.reduce((sum, { directing }) => sum + directing, 0),
    reasons: sentences.filter(({ reason }) => reason).length,
  }
}

const outside = ({ balance, range: [low, high] }: Reading): number =>
  Math.max(low - balance, balance - high, 0)

const directs = ({ side }: ReportFinding): boolean => side !== 'influencing'

/**
 * True where the finding is gone, no longer marked, or has its reason now, and nothing else is worse: no new finding
 * of directing wording or structure, no more force, no question answered less, no further from the usual balance.
 */
export function readsBetter({ before, after, span, length, rule }: Rewritten): boolean {
  const was = within(before, span)
  const is = within(after, { start: span.start, end: span.start + length })
  const of = (found: readonly ReportFinding[]) => found.filter(each => each.rule === rule)
  const gone = of(is.findings).length < of(was.findings).length
  const unmarked =
    of(is.findings).filter(({ visible }) => visible).length <
    of(was.findings).filter(({ visible }) => visible).length
  if (!gone && !unmarked && is.reasons <= was.reasons) return false
  const known = new Set(was.findings.map(each => each.rule))
  const isNew = (each: ReportFinding): boolean =>
    directs(each) && !known.has(each.rule) && !accepted.has(each.rule)
  if (is.findings.some(isNew) || is.marks > was.marks || is.force > was.force) return false
  const { questions } = before.reading
  if (questionOrder.some(each => after.reading.questions[each].level < questions[each].level)) return false
  return outside(after.reading) <= outside(before.reading) + leastMove
}
