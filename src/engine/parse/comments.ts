/** `<!-- lens-… -->` comments. */

import type { Ignore } from '../draft.ts'

export interface LensComment {
  readonly kind: 'ignore' | 'keep' | 'profile'
  /** Rule ids of an ignore, or the profile's name. */
  readonly words: readonly string[]
  readonly start: number
  readonly end: number
}

const commentPattern = /<!--[ \t]*lens-(ignore|keep|profile)\b:?[ \t]*([\w/ ,\t-]{0,500}?)[ \t]*-->/g

/** @param base added to all offsets */
export function lensComments(html: string, base: number): LensComment[] {
  if (!html.includes('lens-')) return []
  return [...html.matchAll(commentPattern)].map(match => ({
    // The pattern's first group is one of the three kinds.
    kind: match[1] as LensComment['kind'],
    words: (match[2] ?? '').split(/[\s,]+/).filter(Boolean),
    start: base + match.index,
    end: base + match.index + match[0].length,
  }))
}

export const noIgnore: Ignore = { all: false, rules: [], keep: false }

export function addComment(ignore: Ignore, comment: LensComment): Ignore {
  if (comment.kind === 'keep') return { ...ignore, keep: true }
  if (comment.kind === 'profile') return ignore
  if (comment.words.length === 0) return { ...ignore, all: true }
  return { ...ignore, rules: [...ignore.rules, ...comment.words] }
}
