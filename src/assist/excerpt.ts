/** As much of a draft as fits: its opening and what stands around the sentence. */

const gap = '\n[…]\n'

/** Back to the beginning of a line, so that no word is cut. */
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', Math.max(0, at) - 1) + 1

/** Never between the halves of a pair. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at)

/**
 * @param most characters of the excerpt, a little more where the sentence itself needs it
 * @returns the text itself where it fits
 */
export function excerptOf(text: string, start: number, end: number, most: number): string {
  if (text.length <= most) return text
  const around = Math.max(0, Math.floor((most * 3) / 8))
  const from = lineStart(text, start - around)
  const to = whole(text, Math.min(text.length, end + around))
  const opening = whole(text, Math.min(from, Math.floor(most / 4)))
  const tail = to < text.length ? gap : ''
  return (opening < from ? text.slice(0, opening) + gap : text.slice(0, from)) + text.slice(from, to) + tail
}
