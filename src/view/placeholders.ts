/** Placeholders that still wait for the writer's words. */

import { frontMatterLength } from '../engine/index.ts'

/** Ours only: any other `[[…]]` is the writer's own link. */
const placeholder = /\[\[(?:why|who|when|what|how|where|story|proof)\b\s*(?::[^[\]\n]{0,300})?\]\]/gi

export interface Placeholder {
  /** Offsets into the draft, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @returns those of the text itself; front matter does not travel */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!text.includes('[[')) return []
  const from = frontMatterLength(text)
  return [...text.slice(from).matchAll(placeholder)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
    text: found,
  }))
}
