/** Makes one paragraph better, step by step: each rewrite is judged on what the ones before it have made. */

import type { Reader, ReadOptions } from './reader.ts'
import { readsBetter } from './reads-better.ts'
import type { Report, Rewrite } from './report.ts'
import { isPlaceholder, placeholdersOf } from './rewrites/lock/marks.ts'

export interface Improvement {
  /** The paragraph's span in the draft, half-open. */
  readonly start: number
  readonly end: number
  /** The paragraph as it is to be. */
  readonly text: string
  /** What was done, in order; none softens or hardens. */
  readonly titles: readonly string[]
}

/** A rewrite can lay bare another finding; more than these steps no paragraph has needed. */
const mostSteps = 8

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

/** Words that join a reason; a second one of the kind would turn the first into a refrain. */
const joins = /\b(?:because|so that|in order to|reason|purpose)\b/gi
const count = (text: string): number => text.match(joins)?.length ?? 0

const asksToFill = (text: string): boolean => placeholdersOf(text).some(isPlaceholder)

/** What cuts or rewords, then what adds the draft's own words, then what leaves room for the writer's. */
const rank = ({ force, text }: Rewrite): number => (asksToFill(text) ? 2 : force === 'adds' ? 1 : 0)

interface State {
  readonly text: string
  readonly report: Report
  /** End of the paragraph in this text. */
  readonly end: number
  /** A reason has been added. */
  readonly reasoned: boolean
}

/** One more step in the paragraph that begins at `start`, or undefined where none is left. */
function step(
  reader: Reading,
  state: State,
  start: number,
  options: ReadOptions,
): { state: State; title: string } | undefined {
  const { text, report, end, reasoned } = state
  const own = report.findings.filter(each => each.start < end && each.end > start)
  const choices = own.flatMap(finding =>
    reader
      .rewrites(report, finding)
      .filter(rewrite => rewrite.force !== 'softens' && (finding.visible || rank(rewrite) === 0))
      .map(rewrite => ({ finding, rewrite })),
  )
  for (const { finding, rewrite } of choices.sort((a, b) => rank(a.rewrite) - rank(b.rewrite))) {
    if (rewrite.start < start || rewrite.end > end) continue
    const reasons = count(rewrite.text) > count(text.slice(rewrite.start, rewrite.end))
    // Of places to fill in, only the one for the reason makes a paragraph better; the others are the writer's to pick.
    if (reasons ? reasoned : asksToFill(rewrite.text)) continue
    const next = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end)
    const after = reader.read(next, options)
    const { length } = rewrite.text
    if (!readsBetter({ before: report, after, span: rewrite, length, rule: finding.rule })) continue
    const longer = next.length - text.length
    return {
      state: { text: next, report: after, end: end + longer, reasoned: reasoned || reasons },
      title: rewrite.title,
    }
  }
  return undefined
}

type Reading = Pick<Reader, 'read' | 'rewrites'>

/**
 * @param at an offset in the paragraph
 * @param options what `report` was read with
 * @returns undefined where nothing can be done that needs no decision on force
 */
export function improveParagraph(
  reader: Reading,
  text: string,
  report: Report,
  at: number,
  options: ReadOptions = {},
): Improvement | undefined {
  const { start, end } = paragraphAround(text, at)
  const titles: string[] = []
  let state: State = { text, report, end, reasoned: false }
  while (titles.length < mostSteps) {
    const taken = step(reader, state, start, options)
    if (!taken) break
    state = taken.state
    titles.push(taken.title)
  }
  return titles.length === 0 ? undefined : { start, end, text: state.text.slice(start, state.end), titles }
}
