/** Where the draft's blocks stand in its text. */

import type { Draft, PlacedBlock } from '../../draft.ts'

export const startOf = ({ block, offset }: PlacedBlock): number => offset + block.start

/** Without the white space that a parser may leave at its end. */
export function endOf(draft: Draft, placed: PlacedBlock): number {
  const start = startOf(placed)
  return start + draft.text.slice(start, placed.offset + placed.block.end).trimEnd().length
}

const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/

/** Where the block's line starts: before its bullet, where it has one. */
export function startOfLine({ text }: Draft, placed: PlacedBlock): number {
  const start = startOf(placed)
  const line = text.lastIndexOf('\n', start - 1) + 1
  return bullet.test(text.slice(line, start)) ? line : start
}

/** The first item of a list that is in nothing else: a paragraph can stand before it. */
export function opensList(draft: Draft, placed: PlacedBlock): boolean {
  const { ignore, zone } = placed
  const isItem = zone === 'item' || zone === 'ordered-item'
  const line = startOfLine(draft, placed)
  if (!isItem || ignore.all || ignore.keep || ignore.rules.length > 0 || line === startOf(placed))
    return false
  return line === 0 || /\n[ \t]*\r?\n$/.test(draft.text.slice(0, line))
}

export const paragraphGap = (text: string): string => (text.includes('\r\n') ? '\r\n\r\n' : '\n\n')

/** A paragraph on lines of its own: not in a quotation or a list, and under no comment of the writer's. */
export function isFree({ text }: Draft, placed: PlacedBlock): boolean {
  const { ignore, zone } = placed
  const start = startOf(placed)
  return (
    zone === 'prose' &&
    !ignore.all &&
    !ignore.keep &&
    ignore.rules.length === 0 &&
    (start === 0 || text[start - 1] === '\n') &&
    !/^\s/.test(text.slice(start, start + 1))
  )
}
