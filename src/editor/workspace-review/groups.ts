/** Reviewed drafts → the branches of the tree. */

import type { Reviewed } from './outcome.ts'

export type Grouping = 'file' | 'verdict' | 'warning'

export interface Branch {
  readonly title: string
  readonly files: readonly Reviewed[]
}

interface Words {
  readonly verdict: (reviewed: Reviewed) => string
  readonly rule: (id: string) => string
  readonly skipped: string
  readonly noWarning: string
}

function titlesOf({ outcome, ...rest }: Reviewed, grouping: Grouping, words: Words): readonly string[] {
  if (outcome.kind === 'skipped') return [words.skipped]
  if (grouping === 'verdict') return [words.verdict({ ...rest, outcome })]
  const rules = new Set([...outcome.warnings, ...outcome.marks.map(({ rule }) => rule)])
  return rules.size === 0 ? [words.noWarning] : [...rules].map(words.rule)
}

/** @returns the fullest branch first; what was skipped and what has no warning at the end. Empty for `file`. */
export function branchesOf(
  reviewed: readonly Reviewed[],
  grouping: Exclude<Grouping, 'file'>,
  words: Words,
): readonly Branch[] {
  const branches = new Map<string, Reviewed[]>()
  for (const each of reviewed)
    for (const title of titlesOf(each, grouping, words)) {
      const files = branches.get(title) ?? []
      files.push(each)
      branches.set(title, files)
    }
  const rank = (title: string): number => [words.noWarning, words.skipped].indexOf(title)
  return [...branches]
    .map(([title, files]) => ({ title, files }))
    .sort(
      (a, b) =>
        rank(a.title) - rank(b.title) || b.files.length - a.files.length || (a.title < b.title ? -1 : 1),
    )
}
