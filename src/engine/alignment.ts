/** Two versions of a list whose ends are the same: what was worked out for those holds still. */

export interface Alignment {
  /** Entries of the version before. */
  readonly before: number
  readonly count: number
  /** As many entries from the start on are the same, and as many up to the end. */
  readonly head: number
  readonly tail: number
}

/** Nothing is known of before. */
export const unaligned = (count: number): Alignment => ({ before: 0, count, head: 0, tail: 0 })

export function alignmentOf<T>(
  before: readonly T[],
  list: readonly T[],
  same: (a: T, b: T) => boolean,
): Alignment {
  const least = Math.min(before.length, list.length)
  const shift = before.length - list.length
  // Both indexes lie within their lists.
  const at = (index: number, by: number): boolean => same(before[index + by] as T, list[index] as T)
  let head = 0
  while (head < least && at(head, 0)) head++
  let tail = 0
  while (tail < least - head && at(list.length - 1 - tail, shift)) tail++
  return { before: before.length, count: list.length, head, tail }
}

/** Where an entry was before; -1 for a new one. */
export function placeBefore({ before, count, head, tail }: Alignment, index: number): number {
  if (index < head) return index
  return index >= count - tail ? index - count + before : -1
}

/** Where an entry of before is now; -1 for one that is gone. */
export function placeAfter({ before, count, head, tail }: Alignment, index: number): number {
  if (index < head) return index
  return index >= before - tail ? index - before + count : -1
}

export type Numbers = Float64Array | Int32Array | Uint8Array

/** Numbers of a list's entries, which move with them; a longer array is taken when they no longer fit. */
export function moved<N extends Numbers>(
  column: N,
  { before, count, head, tail }: Alignment,
  make: (room: number) => N,
): N {
  if (count <= column.length) {
    if (before !== count) column.copyWithin(count - tail, before - tail, before)
    return column
  }
  const longer = make(Math.ceil(count * 1.25))
  longer.set(column.subarray(0, head))
  longer.set(column.subarray(before - tail, before), count - tail)
  return longer
}

/**
 * A list of its own, its known entries where they are now; those that are new are `blank`, or still what was there
 * before.
 */
export function movedCopy<T>(list: readonly T[], { before, count, head, tail }: Alignment, blank: T): T[] {
  // Most edits change no number of entries: one copy, then, and not three.
  if (before === count && list.length === count) return list.slice()
  const between = Array.from({ length: count - head - tail }, () => blank)
  return list.slice(0, head).concat(between, list.slice(before - tail, before))
}

/** The same for a list that nobody else holds. */
export const movedList = <T>(list: T[], by: Alignment, blank: T): T[] =>
  by.before === by.count && list.length === by.count ? list : movedCopy(list, by, blank)

export const float64 = (room: number): Float64Array => new Float64Array(room)
export const int32 = (room: number): Int32Array => new Int32Array(room)
export const uint8 = (room: number): Uint8Array => new Uint8Array(room)
