/** Where a `lens-` comment has to stand so that it speaks of the block around a sentence. */

export interface Insertion {
  /** Offset into the draft, at the beginning of a line. */
  readonly at: number
  readonly text: string
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Line extends Span {
  readonly text: string
}

const itemPattern = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const quotePattern = /^[ \t]*>/

function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  return { start, end, text: text.slice(start, end) }
}

/** A greeting, a heading or a table row above holds no judged sentence, so it is another block. */
const holdsSentence = (line: Span, sentences: readonly Span[]): boolean =>
  sentences.some(({ start, end }) => start < line.end && end > line.start)

function firstLineOf(text: string, sentences: readonly Span[], offset: number): Line {
  let line = lineAround(text, offset)
  while (line.start > 0 && !itemPattern.test(line.text)) {
    const above = lineAround(text, line.start - 1)
    if (above.text.trim() === '' || !holdsSentence(above, sentences)) break
    line = above
  }
  return line
}

/**
 * @param text the draft, in Markdown
 * @param sentences its judged sentences, in order
 * @param index of the sentence that the comment is for
 * @returns the comment's line, above the block and at its own indent, so that it stays within its list item;
 * undefined where no comment can stand
 */
export function commentAbove(
  text: string,
  sentences: readonly Span[],
  index: number,
  comment: string,
): Insertion | undefined {
  const sentence = sentences[index]
  if (!sentence) return undefined
  const line = firstLineOf(text, sentences, sentence.start)
  if (quotePattern.test(line.text)) return undefined
  const indent = /^[ \t]*/.exec(line.text)?.[0] ?? ''
  return { at: line.start, text: `${indent}<!-- ${comment} -->\n` }
}

/** Two sentences share a block unless a blank line or an item's mark stands between them. */
const shareBlock = (text: string, first: Span | undefined, second: Span | undefined): boolean => {
  if (!first || !second) return false
  const [, ...lines] = text.slice(first.end, second.start + 1).split('\n')
  return !lines.some((line, at) => itemPattern.test(line) || (line.trim() === '' && at < lines.length - 1))
}

/** True where a comment above the sentence's block speaks of no other sentence. */
export const standsAlone = (text: string, sentences: readonly Span[], index: number): boolean =>
  !shareBlock(text, sentences[index - 1], sentences[index]) &&
  !shareBlock(text, sentences[index], sentences[index + 1])
