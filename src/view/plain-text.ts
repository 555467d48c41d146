/** Text laid out in columns, for terminals and plain-text mail. */

/** Columns of a terminal that nobody widened. */
export const pageWidth = 80

/** A draft may hold escape sequences; printed, they would act. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

export const oneLine = (text: string): string => text.replace(controls, ' ').replace(/\s+/g, ' ').trim()

/** At most `width` characters, cut behind a word where one ends soon enough. */
export function clip(text: string, width: number): string {
  const line = oneLine(text.slice(0, width * 8))
  const characters = Array.from(line)
  if (characters.length <= width && line.length >= oneLine(text.slice(0, width * 8 + 1)).length) return line
  const room = characters.slice(0, width - 2).join('')
  const space = room.lastIndexOf(' ')
  return `${space > room.length / 2 ? room.slice(0, space) : room} …`
}

/**
 * Lines of at most `pageWidth` columns, the first indented by `indent`, the others by `hanging` more; a longer word
 * keeps a line to itself.
 */
export function wrap(text: string, indent: number, hanging = 0): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of oneLine(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > pageWidth) {
      lines.push(line)
      line = ' '.repeat(indent + hanging)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].filter(each => each.trim() !== '')
}
