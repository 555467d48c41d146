/** Drafts with longer lines than this are not wrapped by hand: their line breaks are meant. */
const longestWrap = 100
/** Shorter lines throughout are a list or verse: their line breaks are meant too. */
const shortestWrap = 50

/** In UTF-16 code units, line ends apart. */
export function longestLineOf(text: string): number {
  let longest = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start > longest) longest = end - start
    start = end + 1
  }
  return longest
}

/**
 * The column at which a text's lines are wrapped, from its longest line; Infinity where they are not wrapped at
 * all. Steps of ten keep the answer the same under most edits.
 */
export function wrapWidthFor(longestLine: number): number {
  if (longestLine > longestWrap || longestLine < shortestWrap) return Number.POSITIVE_INFINITY
  return Math.floor(longestLine / 10) * 10
}
