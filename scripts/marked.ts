/** Examples mark words with `[[…]]`; placeholders look alike and are known by their key: `[[[[why: …]]]]` marks one. */

export interface Marked {
  readonly text: string
  /** Half-open, into `text`. */
  readonly marks: readonly (readonly [number, number])[]
}

const placeholderKey = /^(?:why|who|when|what|how|where|story|proof)\b\s*(?::|$)/

/** Where the brackets opened at `start` close; a placeholder may stand within marked words. */
function closingOf(draft: string, start: number): number {
  let depth = 1
  for (let i = start; i < draft.length - 1; i++) {
    const pair = draft.slice(i, i + 2)
    if (pair === '[[') depth++
    else if (pair === ']]') depth--
    else continue
    if (depth === 0) return i
    i++
  }
  throw new Error(`An example opens a mark and does not close it: ${draft}`)
}

export function readMarked(draft: string): Marked {
  let text = ''
  const marks: [number, number][] = []
  for (let i = 0; i < draft.length; ) {
    if (!draft.startsWith('[[', i)) {
      text += draft[i++]
      continue
    }
    const close = closingOf(draft, i + 2)
    const inner = draft.slice(i + 2, close)
    const isPlaceholder = placeholderKey.test(inner)
    const start = text.length
    text += isPlaceholder ? draft.slice(i, close + 2) : inner
    if (!isPlaceholder) marks.push([start, text.length])
    i = close + 2
  }
  return { text, marks }
}
