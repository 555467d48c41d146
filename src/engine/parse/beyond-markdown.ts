/**
 * Chunks that the Markdown parser would take too long over, or run out of stack on: its cost grows with the square
 * of some chunks' length, and with their depth. No writer's paragraph comes near these limits.
 */

import type { RawBlock } from './markdown.ts'
import { plainTextBlocks } from './plain-text.ts'

/** UTF-16 code units; a paragraph of 1,500 words. */
const longestChunk = 10_000

const container = '(?:>|[-+*](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$))'
/** Lines in more than thirty lists or quotations, by their marks or by their indent. */
const tooDeep = new RegExp(`^(?:[ \\t]{0,20}${container}){31}|^[ \\t]{61,}${container}`, 'm')

export const isBeyondMarkdown = (source: string): boolean =>
  source.length > longestChunk || tooDeep.test(source)

/** Of the second line, without its end. */
const delimiterRow = /^[ \t|:-]*$/

/** True where the first line has a cell's bar and the second is a row of dashes. One pattern for both would take a cube of time. */
function startsTable(source: string): boolean {
  const [header = '', row = ''] = source.split('\n', 2)
  return header.includes('|') && row.includes('-') && delimiterRow.test(row.replace(/\r$/, ''))
}

/** What the chunk is as a whole, by its first line; else paragraphs and items as in plain text. */
export function blocksBeyondMarkdown(source: string): RawBlock[] {
  const whole = { start: 0, end: source.trimEnd().length, depth: 0 }
  if (/^(?:```|~~~)/.test(source)) return [{ ...whole, zone: 'code', masked: '' }]
  if (/^</.test(source)) return [{ ...whole, zone: 'html', masked: '' }]
  if (startsTable(source)) return [{ ...whole, zone: 'table', masked: source.slice(0, whole.end) }]
  return plainTextBlocks(source)
}
