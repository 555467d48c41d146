/** Edits are made on the source, so that emphasis, links and code survive as they were written. */

export interface Edit {
  /** Offsets into the whole text, half-open; equal for an insertion. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text })
export const replace = (start: number, end: number, text: string): Edit => ({ start, end, text })

/** @returns [start, end) of the text with the edits made, whatever their order */
export function applyEdits(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let result = ''
  let at = start
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at, end)
}
