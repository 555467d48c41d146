/** The lines of a memo → its parts, as outline and folding show them. One pass over the lines, no parser. */

import { headerLine } from '../../engine/parse/letter-parts.ts'

export type PartKind = 'front-matter' | 'header' | 'heading' | 'list' | 'code' | 'comment' | 'paragraph'

export interface Part {
  readonly kind: PartKind
  /** First and last line, counted from 0, both included. */
  readonly first: number
  readonly last: number
  /** Of headings: 1 to 6, and `boldLevel` for a line in bold that stands alone. */
  readonly level: number
}

/** Many memos have no headings but lines in bold; these stand below every heading. */
export const boldLevel = 7

const fencePattern = /^ {0,3}(`{3,}|~{3,})/
const headingPattern = /^ {0,3}(#{1,6})(?:[ \t]|$)/
const underlinePattern = /^ {0,3}(=+|-+)[ \t]*$/
const itemPattern = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const boldPattern = /^ {0,3}(\*\*|__)(?=\S)(?:(?!\1).){1,120}\1:?[ \t]*$/
const rulePattern = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const commentPattern = /^[ \t]*<!--/

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

export const isField = (line: string): boolean => headerLine.test(line)

/** The line after the last of those that hold. */
function after(lines: readonly string[], from: number, holds: (line: string, at: number) => boolean): number {
  let at = from
  while (at < lines.length && holds(lines[at] ?? '', at)) at++
  return at
}

function frontMatterEnd(lines: readonly string[]): number {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '')) return 0
  const end = after(lines, 1, line => !/^(?:---|\.\.\.)[ \t]*$/.test(line))
  return end < lines.length ? end + 1 : 0
}

function fenceEnd(lines: readonly string[], from: number, fence: string): number {
  const closes = (line: string): boolean => {
    const [, marks] = /^ {0,3}(`+|~+)[ \t]*$/.exec(line) ?? []
    return marks !== undefined && marks[0] === fence[0] && marks.length >= fence.length
  }
  return Math.min(lines.length, after(lines, from + 1, line => !closes(line)) + 1)
}

/** A list goes on over blank lines while what follows is an item or indented. */
const inList = (lines: readonly string[]) => (line: string, at: number) =>
  itemPattern.test(line) ||
  /^[ \t]+\S/.test(line) ||
  (isBlank(line) && (itemPattern.test(lines[at + 1] ?? '') || /^[ \t]+\S/.test(lines[at + 1] ?? ''))) ||
  (!isBlank(line) && !isBlank(lines[at - 1]) && !startsPart(line))

const startsPart = (line: string): boolean =>
  headingPattern.test(line) || fencePattern.test(line) || commentPattern.test(line) || rulePattern.test(line)

function partAt(lines: readonly string[], first: number): Part {
  const line = lines[first] ?? ''
  const part = (kind: PartKind, end: number, level = 0): Part => ({ kind, first, last: end - 1, level })
  const [, fence] = fencePattern.exec(line) ?? []
  if (fence !== undefined) return part('code', fenceEnd(lines, first, fence))
  const [, marks] = headingPattern.exec(line) ?? []
  if (marks !== undefined) return part('heading', first + 1, marks.length)
  if (commentPattern.test(line)) {
    const end = after(lines, first, each => !each.includes('-->')) + 1
    return part('comment', Math.min(lines.length, end))
  }
  if (itemPattern.test(line)) return part('list', after(lines, first, inList(lines)))
  const end = after(
    lines,
    first + 1,
    each => !isBlank(each) && !startsPart(each) && !itemPattern.test(each) && !underlinePattern.test(each),
  )
  const underline = underlinePattern.exec(lines[end] ?? '')?.[1]
  if (underline !== undefined) return part('heading', end + 1, underline.startsWith('=') ? 1 : 2)
  if (end === first + 1 && boldPattern.test(line)) return part('heading', end, boldLevel)
  return part('paragraph', end)
}

/** @param lines of the memo, without their ends */
export function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  let at = frontMatterEnd(lines)
  if (at > 0) parts.push({ kind: 'front-matter', first: 0, last: at - 1, level: 0 })
  at = after(lines, at, isBlank)
  const header = after(lines, at, isField)
  if (header > at) parts.push({ kind: 'header', first: at, last: header - 1, level: 0 })
  for (at = Math.max(at, header); at < lines.length; ) {
    if (isBlank(lines[at]) || rulePattern.test(lines[at] ?? '')) {
      at++
      continue
    }
    const part = partAt(lines, at)
    parts.push(part)
    at = part.last + 1
  }
  return parts
}
