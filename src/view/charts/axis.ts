/** The line from directing to influencing that balances are drawn on. Units of the picture; the page scales it. */

export const axisWidth = 300
export const axisHeight = 46
export const axisEdge = 8
/** Where the line lies. */
export const axisLine = 16
/** Where labels stand. */
export const labelLine = 44

/** @param share of influence, 0 to 1 */
export const axisAt = (share: number): number =>
  Math.round((axisEdge + Math.min(1, Math.max(0, share)) * (axisWidth - 2 * axisEdge)) * 10) / 10

/** A label's place: the middle of what it names, but within the picture. */
export const labelAt = (share: number, half: number): number =>
  Math.min(axisWidth - half, Math.max(half, axisAt(share)))
