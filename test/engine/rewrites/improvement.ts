/** What a rewrite makes of its draft, read again: its finding is gone or better, and nothing worse came. */

import type { Reader, ReadOptions } from '../../../src/engine/reader.ts'
import type { Report, ReportFinding, Rewrite } from '../../../src/engine/report.ts'
import { applied } from './judge.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

/** What stands in a span: the force of its asks, halved where a reason is bound to them. */
function weightOf(report: Report, span: Span): number {
  const asks = report.sentences.filter(sentence => touches(sentence, span))
  return Math.max(0, ...asks.map(({ directing, reason }) => (reason ? directing / 2 : directing)))
}

/** The weight of the finding's own sentence, found again as the same one in a row of its rule. */
function weightOfOwn(
  report: Report,
  again: Report,
  span: Span,
  finding: ReportFinding,
  rewrite: Rewrite,
): [number, number] {
  const own = report.findings.filter(each => each.rule === finding.rule && touches(each, rewrite))
  const next = again.findings.filter(each => each.rule === finding.rule && touches(each, span))
  const at = own.findIndex(({ start }) => start === finding.start)
  const same = next[at]
  return [weightOf(report, finding), same ? weightOf(again, same) : 0]
}

const rulesIn = (report: Report, span: Span): string[] =>
  report.findings
    .filter(finding => finding.side === 'directing' && touches(finding, span))
    .map(({ rule }) => rule)

/** Names the writer fills in later; until then they are noise to the rules. */
const placeholder = /\[\[[^\]]*\]\]/

/** @returns what is wrong with the draft once the rewrite is made; empty where nothing is */
export function harmOf(
  reader: Reader,
  text: string,
  options: ReadOptions,
  report: Report,
  finding: ReportFinding,
  rewrite: Rewrite,
): string[] {
  const after = applied(text, rewrite)
  const again = reader.read(after, options)
  const span = { start: rewrite.start, end: rewrite.start + Math.max(1, rewrite.text.length) }
  const harm: string[] = []
  const rules = rulesIn(again, span)
  const gone = !again.findings.some(each => each.rule === finding.rule && touches(each, span))
  const before = weightOf(report, rewrite)
  const now = weightOf(again, span)
  // Who, when, what: a place of that kind answers the finding once it is filled in.
  const answers = placeholder.test(rewrite.text.replace(text.slice(rewrite.start, rewrite.end), ''))
  // What is cut or turned says the same more plainly; the finding may stay.
  const borrowed =
    /^(?:offer-help-first|separate-sanction|cut-device)$/.test(rewrite.strategy) || rewrite.force === 'keeps'
  const [ownBefore, ownNow] = weightOfOwn(report, again, span, finding, rewrite)
  if (!gone && ownNow >= ownBefore && !answers && !borrowed) harm.push(`no better: ${ownBefore} → ${ownNow}`)
  // A duty that hid behind "we" or "someone" is seen once it is said.
  if (now > before && !/^(?:pseudo-we|vague-owner)$/.test(finding.rule))
    harm.push(`more forceful: ${before} → ${now}`)
  const own = rulesIn(report, rewrite)
  const came = rules.filter(rule => !own.includes(rule) && rule !== 'leftover-placeholder')
  // A milder name for the same sentence is none the worse.
  if (came.length > 0 && rules.length > own.length && !answers) harm.push(`new: ${came}`)
  const marks = (all: Report): number =>
    all.findings.filter(({ visible, rule }) => visible && rule !== 'leftover-placeholder').length
  if (!placeholder.test(rewrite.text) && marks(again) > marks(report)) harm.push('more marks')
  harm.push(...twice(reader, after, again, span, finding, rewrite))
  return harm
}

/** The same strategy on its own result: what it does once it must not do again. */
function twice(
  reader: Reader,
  after: string,
  again: Report,
  span: Span,
  finding: ReportFinding,
  rewrite: Rewrite,
): string[] {
  const same = again.findings.filter(each => each.rule === finding.rule && touches(each, span))
  return (
    same
      .flatMap(each => reader.rewrites(again, each))
      .filter(
        next => next.strategy === rewrite.strategy && next.force === rewrite.force && touches(next, span),
      )
      // The next sentence of a joined paragraph may have a reason of its own.
      .filter(
        next =>
          next.start <= rewrite.start && after.slice(next.start, next.end).includes(rewrite.text.trim()),
      )
      .map(next => `again: ${next.text}`)
  )
}
