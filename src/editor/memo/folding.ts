/** The parts of a memo → what can be folded: front matter, header, sections, lists and their items, groups of lines. */

import type { Part } from './blocks.ts'

export interface Fold {
  /** Lines, both included. */
  readonly first: number
  readonly last: number
  readonly kind?: 'comment' | 'region'
}

interface Open {
  readonly first: number
  readonly rank: number
}

/** A heading folds all down to the next one of its rank. */
function sectionFolds(parts: readonly Part[]): Fold[] {
  const folds: Fold[] = []
  const open: Open[] = []
  let end = 0
  const closeTo = (rank: number): void => {
    for (let top = open.at(-1); top && top.rank >= rank; top = open.at(-1)) {
      open.pop()
      folds.push({ first: top.first, last: end })
    }
  }
  for (const part of parts) {
    if (part.kind === 'heading') {
      closeTo(part.level)
      open.push({ first: part.first, rank: part.level })
    }
    end = part.last
  }
  closeTo(0)
  return folds
}

const depthOf = (line: string): number => /^[ \t]*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0

/** An item folds what is indented below it. */
function itemFolds(lines: readonly string[], { first, last }: Part): Fold[] {
  const folds: Fold[] = []
  const open: Open[] = []
  let end = first
  const closeTo = (rank: number): void => {
    for (let top = open.at(-1); top && top.rank >= rank; top = open.at(-1)) {
      open.pop()
      folds.push({ first: top.first, last: end })
    }
  }
  for (let at = first; at <= last; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    closeTo(depthOf(line))
    open.push({ first: at, rank: depthOf(line) })
    end = at
  }
  closeTo(0)
  return folds
}

const regionStart = /^\s*<!--\s*#?region\b/
const regionEnd = /^\s*<!--\s*#?endregion\b/

function regionFolds(lines: readonly string[], parts: readonly Part[]): Fold[] {
  const folds: Fold[] = []
  const open: number[] = []
  for (const { kind, first } of parts) {
    if (kind !== 'comment') continue
    const line = lines[first] ?? ''
    if (regionStart.test(line)) open.push(first)
    if (!regionEnd.test(line)) continue
    const start = open.pop()
    if (start !== undefined) folds.push({ first: start, last: first, kind: 'region' })
  }
  return folds
}

function ownFold(part: Part): Fold {
  return part.kind === 'comment'
    ? { first: part.first, last: part.last, kind: 'comment' }
    : { first: part.first, last: part.last }
}

/** @param lines of the memo, without their ends */
export function foldsOf(lines: readonly string[], parts: readonly Part[]): Fold[] {
  const folds = [
    ...parts.filter(({ kind }) => kind !== 'heading' && kind !== 'list').map(ownFold),
    ...parts
      .filter(({ kind }) => kind === 'list')
      .flatMap(part => [ownFold(part), ...itemFolds(lines, part)]),
    ...sectionFolds(parts),
    ...regionFolds(lines, parts),
  ]
  // Two folds from one line would be one to the editor anyway: the longer one counts.
  const longest = new Map<number, Fold>()
  for (const fold of folds) {
    const known = longest.get(fold.first)
    if (fold.last > fold.first && (!known || fold.last > known.last)) longest.set(fold.first, fold)
  }
  return [...longest.values()].sort((a, b) => a.first - b.first)
}
