/** The rewrites that need nobody's second thought, for a whole draft at once. */

import type { Reader, ReadOptions } from './reader.ts'
import type { Report, Rewrite } from './report.ts'
import { isPlaceholder, placeholdersOf } from './rewrites/lock/marks.ts'

/** Moves parts of the draft past each other, or sets them in another form. */
const reorders: ReadonlySet<string> = new Set(['do-instead', 'open-with-why', 'unbundle-the-ask'])

/**
 * Softening, reordering and filling in are the writer's to pick. So is a reason that is added: one behind every ask
 * would turn it into a refrain.
 */
const isPlain = ({ force, strategy, text }: Rewrite): boolean =>
  (force === 'keeps' || force === 'removes') &&
  !reorders.has(strategy) &&
  // To take a whole sentence away is the writer's decision.
  text !== '' &&
  !placeholdersOf(text).some(isPlaceholder)

/** The plain rewrites of a report, by place; where two overlap, the first. */
export function plainRewrites(reader: Pick<Reader, 'rewrites'>, report: Report): Rewrite[] {
  const plain = report.findings
    .flatMap(finding => reader.rewrites(report, finding).find(isPlain) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Rewrite[] = []
  for (const rewrite of plain) if (rewrite.start >= (kept.at(-1)?.end ?? 0)) kept.push(rewrite)
  return kept
}

/** A rewrite can lay bare another finding; more than these rounds no draft has needed. */
const mostRounds = 8

/** @returns the draft with every plain rewrite made; the same text where there is none. Fixing twice changes nothing. */
export function fixDraft(reader: Reader, text: string, options: ReadOptions = {}): string {
  let fixed = text
  for (let round = 0; round < mostRounds; round++) {
    const rewrites = plainRewrites(reader, reader.read(fixed, options))
    if (rewrites.length === 0) return fixed
    // From the end, so that the offsets before it hold.
    for (const rewrite of rewrites.reverse())
      fixed = fixed.slice(0, rewrite.start) + rewrite.text + fixed.slice(rewrite.end)
  }
  return fixed
}
