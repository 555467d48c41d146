/** What has to hold for the report of any text, and for the rewrites of its findings. */

import assert from 'node:assert/strict'
import type { Reader } from '../../src/engine/reader.ts'
import type { Report } from '../../src/engine/report.ts'

/** True between the two halves of a character. */
const splits = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')

interface Span {
  readonly start: number
  readonly end: number
}

function checkSpan(text: string, { start, end }: Span, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what} is a whole number`)
  assert.ok(start >= 0 && start < end && end <= text.length, `${what} ${start}-${end} lies in the text`)
  assert.ok(!splits(text, start) && !splits(text, end), `${what} ${start}-${end} cuts no character`)
}

export function checkReport(text: string, report: Report): void {
  let last = 0
  for (const sentence of report.sentences) {
    checkSpan(text, sentence, 'a sentence')
    assert.ok(sentence.start >= last, 'sentences ascend and do not overlap')
    last = sentence.end
  }
  let at = { sentence: 0, start: 0 }
  for (const finding of report.findings) {
    checkSpan(text, finding, finding.rule)
    const owner = report.sentences[finding.sentence]
    assert.ok(
      owner && finding.start >= owner.start && finding.end <= owner.end,
      `${finding.rule} in its sentence`,
    )

    assert.ok(
      finding.sentence > at.sentence || (finding.sentence === at.sentence && finding.start >= at.start),
    )
    at = finding
  }
  for (const problem of report.problems) checkSpan(text, problem, 'a problem')
  const { balance, margin, questions, moved } = report.reading
  assert.ok(balance >= 0 && balance <= 1 && margin >= 0 && margin <= 1)
  for (const { sentence } of Object.values(questions))
    assert.ok(sentence === undefined || report.sentences[sentence] !== undefined)
  assert.ok(moved.every(index => report.sentences[index] !== undefined))
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'a report is plain JSON')
}

/** Of a text of ten thousand asks, the first hundred tell as much as all. */
const mostRewritten = 100

export function checkRewrites(reader: Reader, text: string, report: Report): void {
  for (const finding of report.findings.slice(0, mostRewritten))
    for (const rewrite of reader.rewrites(report, finding)) {
      // A rewrite may only insert.
      assert.ok(rewrite.start >= 0 && rewrite.start <= rewrite.end && rewrite.end <= text.length)
      assert.ok(!splits(text, rewrite.start) && !splits(text, rewrite.end))
    }
}
