/** Drafts with longer lines than this are not wrapped by hand: their line breaks are meant. */
const longestWrap = 100
/** Shorter lines throughout are a list or verse: their line breaks are meant too. */
const shortestWrap = 50

/**
 * The column at which a text's lines are wrapped, from its longest line; Infinity where they are not wrapped at
 * all. Steps of ten keep the answer the same under most edits.
 */
export function wrapWidthOf(text: string): number {
  let longest = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start > longest) longest = end - start
    if (longest > longestWrap) return Number.POSITIVE_INFINITY
    start = end + 1
  }
  return longest < shortestWrap ? Number.POSITIVE_INFINITY : Math.floor(longest / 10) * 10
}
