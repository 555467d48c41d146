/**
 * Most of a draft is Markdown without any mark of Markdown: sentences, perhaps behind an item's mark or a heading's.
 * Such a chunk needs no parser, and the parser is most of what reading a draft costs. What might be anything else
 * is left to it.
 */

import type { RawBlock } from './markdown.ts'

/** Marks and controls that may mean more than wording, and blanks that are no plain spaces. */
const special =
  /[\\`*_[\]<>&|~#@\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff\ufffd]|:\/\/|www\.| \n| {4}/i

/** How every line of plain wording starts: no blank, no mark, no number of an item. */
const wording = /^(?!\d{1,9}[.)])[\p{L}\p{Lu}\d“"‘'(]/u
const startsOddly = /\n(?![\p{L}\d“"‘'(])|\n\d{1,9}[.)]/u

const itemMark = /^(?:[-*+]|(\d{1,9})[.)]) (?! )/
const headingMark = /^(#{1,6}) (?! )/

function blockFrom(zone: RawBlock['zone'], depth: number, mark: number, text: string): RawBlock | undefined {
  if (!wording.test(text) || special.test(text)) return undefined
  return { zone, start: mark, end: mark + text.length, masked: text, depth }
}

/**
 * @param source a chunk
 * @returns the one block it is, as the parser would tell; undefined where that is not plain to see
 */
export function plainBlock(source: string): RawBlock | undefined {
  const text = source.replace(/(?:\r?\n)+$/, '')
  if (text === '' || text.endsWith(' ')) return undefined
  const lines = text.includes('\n')
  const item = itemMark.exec(text)
  if (item) {
    if (lines) return undefined
    const zone = item[1] === undefined ? 'item' : 'ordered-item'
    return blockFrom(zone, 1, item[0].length, text.slice(item[0].length))
  }
  const heading = headingMark.exec(text)
  if (heading) {
    const mark = heading[0].length
    const block = lines ? undefined : blockFrom('heading', (heading[1] ?? '').length, mark, text.slice(mark))
    return block && { ...block, start: 0, masked: ' '.repeat(mark) + block.masked }
  }
  return lines && startsOddly.test(text) ? undefined : blockFrom('prose', 0, 0, text)
}
