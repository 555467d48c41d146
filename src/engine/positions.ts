/** Offsets → lines and columns, for outputs that people or other tools read. */

export interface LineColumn {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
}

/** @returns a lookup over the text's lines; offsets outside the text count as its nearer end */
export function positionsOf(text: string): (offset: number) => LineColumn {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return offset => {
    const at = Math.max(0, Math.min(text.length, offset))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
