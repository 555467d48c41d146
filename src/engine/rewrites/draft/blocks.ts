/** Where the draft's blocks stand in its text. */

import type { Draft, PlacedBlock } from '../../draft.ts'

export const startOf = ({ block, offset }: PlacedBlock): number => offset + block.start

/** Without the white space that a parser may leave at its end. */
export function endOf(draft: Draft, placed: PlacedBlock): number {
  const start = startOf(placed)
  return start + draft.text.slice(start, placed.offset + placed.block.end).trimEnd().length
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
