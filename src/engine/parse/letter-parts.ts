/** The parts of a letter that are not its message: mail headers, greeting, closing, signature. */

import type { Zone } from '../draft.ts'
import type { RawBlock } from './markdown.ts'

/** A line of a memo's or mail's head: "To: …". */
export const headerLine =
  /^[ \t]*(?:to|from|cc|bcc|date|sent|subject|re|ref|reference|attn|attention|reply-to|distribution|issued by|issued|approved by|author|audience|effective date|document|circular|memo|memorandum|version)[ \t]{0,3}:/i
const greetingLine =
  /^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|team|all|colleagues|everyone|everybody|folks|friends|morning|to all|to everyone|to the)\b[^.?:;\n]{0,60}[,:!–—-]?[ \t]*$/i
const closingLine =
  /^[ \t]*(?:(?:(?:kind|best|warm|warmest|with kind|with best|with warm) )?(?:regards|wishes)|thanks(?: (?:again|all|everyone|team))?|thank you(?: all)?|many thanks|with (?:thanks|gratitude|respect|appreciation|pride)|sincerely|yours(?: \w{1,12}){0,2}|cheers|best|warmly|gratefully|respectfully|in solidarity|onward|take care|stay safe)[,.!]?[ \t]*$/i

interface Cut {
  readonly zone: Zone
  readonly start: number
  readonly end: number
}

function linesOf(masked: string): { start: number; end: number; text: string }[] {
  const lines = []
  for (let start = 0; start <= masked.length; ) {
    const newline = masked.indexOf('\n', start)
    const end = newline < 0 ? masked.length : newline
    lines.push({ start, end, text: masked.slice(start, end) })
    start = end + 1
  }
  return lines
}

function cutsOf(block: RawBlock): Cut[] {
  const lines = linesOf(block.masked)
  const cuts: Cut[] = []
  let i = 0
  while (i < lines.length && headerLine.test(lines[i]?.text ?? '')) i++
  // One header line alone may be wording ("Re: your question …"); a subject line always is a header.
  const isHeader = i > 1 || (i === 1 && (lines.length === 1 || /^\W*subject/i.test(block.masked)))
  let from = 0
  if (isHeader) {
    from = lines[i]?.start ?? block.masked.length
    cuts.push({ zone: 'mail-header', start: 0, end: lines[i - 1]?.end ?? 0 })
  } else i = 0
  const next = lines[i]
  const wordCount = next?.text.trim().split(/\s+/).length ?? 0
  if (next && wordCount <= 8 && greetingLine.test(next.text)) {
    cuts.push({ zone: 'greeting', start: next.start, end: next.end })
    from = lines[i + 1]?.start ?? block.masked.length
  }
  const closing = lines.findIndex(
    (line, index) => line.start >= from && lines.length - index <= 6 && closingLine.test(line.text),
  )
  const closes = lines[closing]
  const end = closes?.start ?? block.masked.length
  if (end > from) cuts.push({ zone: block.zone, start: from, end })
  if (closes) cuts.push({ zone: 'signature', start: closes.start, end: block.masked.length })
  return cuts
}

/** Cuts mail headers and a greeting off a paragraph's beginning, a closing off its end. */
export function cutLetterParts(block: RawBlock): RawBlock[] {
  if (block.zone !== 'prose') return [block]
  const cuts = cutsOf(block)
  if (cuts.length === 1 && cuts[0]?.zone === block.zone) return [block]
  return cuts.map(({ zone, start, end }) => {
    const masked = block.masked.slice(start, end).replace(/\s{1,200}$/, '')
    return {
      zone,
      start: block.start + start,
      end: block.start + start + masked.length,
      masked,
      depth: block.depth,
    }
  })
}

/** Names, titles and contacts, as they stand under a letter. */
export function looksLikeSignature(masked: string): boolean {
  const text = masked.trim()
  if (text.length === 0 || text.length > 240) return false
  const lines = text.split('\n')
  if (lines.length > 6 || lines.some(line => line.trim().length > 70)) return false
  if (/[?;]|\.(?:\s|$)/.test(text.replace(/\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr)\./gu, ''))) return false
  return lines.every(isNameLine)
}

const small: ReadonlySet<string> = new Set([
  'and',
  'of',
  'for',
  'the',
  'de',
  'van',
  'von',
  'der',
  'la',
  'da',
  'di',
  'to',
  'on',
  'behalf',
  'in',
  'at',
  '&',
  '–',
  '—',
  '-',
  '|',
  '/',
])

function isNameLine(line: string): boolean {
  const words = line
    .trim()
    .replace(/^[–—-]+\s*/, '')
    .split(/\s+/)
  if (words.length > 10) return false
  return words.every(word => small.has(word.toLowerCase()) || /^[\W\d]|^\p{Lu}|^[Xx]+$/u.test(word))
}
