/**
 * Cuts Markdown where it can be cut: at lines that start a new block whatever stands before them. Each chunk
 * parses the same alone as in its place, so an edit costs the chunks it touches and nothing else.
 *
 * Safe: a line without indent behind a blank line (it closes every list and quotation), and an item marker
 * without indent within or directly behind a list or paragraph. Not safe: anything within a fence or an HTML
 * block that may hold blank lines.
 */

const fencePattern = /^ {0,3}(`{3,}|~{3,})(.*)$/
const bulletPattern = /^[-+*][ \t]+\S/
const itemPattern = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const thematicBreakPattern = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/

/** HTML blocks that only end at their own mark, blank lines or not (CommonMark 4.6, kinds 1 to 5). */
const htmlBlocks: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = [
  {
    opens: /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    closes: /<\/(?:script|pre|style|textarea)>/i,
  },
  { opens: /^ {0,3}<!--/, closes: /-->/ },
  { opens: /^ {0,3}<\?/, closes: /\?>/ },
  { opens: /^ {0,3}<!\[CDATA\[/, closes: /\]\]>/ },
  { opens: /^ {0,3}<![A-Za-z]/, closes: />/ },
]

/** What an open construct waits for; a line that is inside one starts nothing. */
type Open = { readonly closes: (line: string) => boolean } | undefined

function opened(line: string, inList: boolean): Open {
  // An indented fence of a list belongs to its item, which the next line without indent closes anyway.
  if (inList && /^[ \t]/.test(line)) return undefined
  const first = line.trimStart()[0]
  if (first === '`' || first === '~') {
    const fence = fencePattern.exec(line)
    const marks = fence?.[1]
    if (!marks || (marks[0] === '`' && fence[2]?.includes('`'))) return undefined
    return {
      closes: other => {
        const end = fencePattern.exec(other)?.[1]
        return (
          end?.[0] === marks[0] && end !== undefined && end.length >= marks.length && other.trim() === end
        )
      },
    }
  }
  if (first !== '<') return undefined
  const html = htmlBlocks.find(block => block.opens.test(line))
  if (!html) return undefined
  // A comment may close on its own line; its opening mark must not be taken for the closing one.
  if (html.closes.test(line.replace(/^ {0,3}<!-?-?/, ''))) return undefined
  return { closes: other => html.closes.test(other) }
}

function startsChunk(line: string, afterBlank: boolean, chunkStart: string, inList: boolean): boolean {
  if (line === '' || line[0] === ' ' || line[0] === '\t' || line === '\r') return false
  if (afterBlank) return true
  if (chunkStart === '<' || thematicBreakPattern.test(line.trimEnd())) return false
  return bulletPattern.test(line) || (inList && itemPattern.test(line))
}

/**
 * @param text Markdown without front matter
 * @returns the start offsets of the chunks, ascending, the first one 0; empty for an empty text
 */
export function chunkStarts(text: string): number[] {
  const starts: number[] = []
  let open: Open
  let afterBlank = true
  let inList = false
  let chunkStart = ''
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const raw = text.slice(at, newline < 0 ? end : newline)
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (open) {
      if (open.closes(line)) open = undefined
      afterBlank = false
    } else {
      if (starts.length === 0 || startsChunk(line, afterBlank, chunkStart, inList)) {
        starts.push(at)
        chunkStart = line[0] ?? ''
        inList = itemPattern.test(line) && !thematicBreakPattern.test(line.trimEnd())
      }
      open = opened(line, inList)
      afterBlank = line.trim() === ''
    }
    at = end
  }
  return starts
}
