/** The rewrites of one paragraph that go together: each is tried on what the ones before it have made. */

import type { Reader, ReadOptions } from './reader.ts'
import { readsBetter } from './reads-better.ts'
import type { Report, ReportFinding, Rewrite } from './report.ts'
import { isPlaceholder, placeholdersOf } from './rewrites/lock/marks.ts'

export interface Improvement {
  /** The paragraph's span in the draft, half-open. */
  readonly start: number
  readonly end: number
  /** The paragraph as it is to be. */
  readonly text: string
  /** What was done, in order of place; none softens or hardens. */
  readonly rewrites: readonly Rewrite[]
}

/** More marks than these no paragraph has. */
const mostFindings = 12

/** A second reason of the kind would turn the first into a refrain. */
const addsReason = /\b(?:because|so that|in order to|reason|purpose)\b/i

const blankLine = /\n[ \t]*\r?\n/g

/** The stretch between blank lines around an offset. */
export function paragraphAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = 0
  for (const match of text.matchAll(blankLine)) {
    const next = match.index + match[0].length
    if (match.index >= at) return { start, end: match.index }
    start = next
  }
  return { start, end: text.trimEnd().length }
}

const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern, 'gi'))?.length ?? 0

/** Marks first; what is not marked only gets what needs no decision. */
function candidatesOf(
  reader: Pick<Reader, 'rewrites'>,
  report: Report,
  finding: ReportFinding,
): readonly Rewrite[] {
  const safe = reader.rewrites(report, finding).filter(({ force }) => force !== 'softens')
  if (finding.visible) return safe
  return safe.filter(({ force, text }) => force !== 'adds' && !placeholdersOf(text).some(isPlaceholder))
}

const inPlace = (rewrites: readonly Rewrite[]): readonly Rewrite[] =>
  [...rewrites].sort((a, b) => a.start - b.start)

function madeIn(text: string, from: number, to: number, rewrites: readonly Rewrite[]): string {
  let made = ''
  let at = from
  for (const { start, end, text: words } of inPlace(rewrites)) {
    made += text.slice(at, start) + words
    at = end
  }
  return made + text.slice(at, to)
}

/**
 * @param at an offset in the paragraph
 * @param options what `report` was read with
 * @returns undefined where nothing can be done that needs no decision on force
 */
export function improveParagraph(
  reader: Pick<Reader, 'read' | 'rewrites'>,
  text: string,
  report: Report,
  at: number,
  options: ReadOptions = {},
): Improvement | undefined {
  const { start, end } = paragraphAround(text, at)
  const own = report.findings.filter(each => each.start < end && each.end > start)
  const findings = [...own.filter(({ visible }) => visible), ...own.filter(({ visible }) => !visible)]
  const read = (rewrites: readonly Rewrite[]): Report =>
    reader.read(madeIn(text, 0, text.length, rewrites), options)
  let chosen: readonly Rewrite[] = []
  let reasons = 0
  for (const finding of findings.slice(0, mostFindings)) {
    for (const rewrite of candidatesOf(reader, report, finding)) {
      const reason =
        count(rewrite.text, addsReason) - count(text.slice(rewrite.start, rewrite.end), addsReason)
      const isApart = chosen.every(each => each.end <= rewrite.start || each.start >= rewrite.end)
      if (!isApart || rewrite.start < start || rewrite.end > end || (reason > 0 && reasons > 0)) continue
      // Alone it is judged in the draft as it stands, so that offsets mean the same on both sides.
      const alone = { before: report, after: read([rewrite]), span: rewrite, length: rewrite.text.length }
      if (!readsBetter({ ...alone, rule: finding.rule })) continue
      chosen = [...chosen, rewrite]
      reasons += Math.max(reason, 0)
      break
    }
  }
  if (chosen.length === 0) return undefined
  const { questions } = read(chosen).reading
  // Together they may not undo each other.
  const isWorse = (['why', 'where', 'how', 'next'] as const).some(
    each => questions[each].level < report.reading.questions[each].level,
  )
  if (isWorse) return undefined
  return { start, end, text: madeIn(text, start, end, chosen), rewrites: inPlace(chosen) }
}
