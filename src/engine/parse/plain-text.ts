/** Plain text → blocks: paragraphs between blank lines, bullet and numbered lines, "> " quotations. */

import type { Zone } from '../draft.ts'
import type { RawBlock } from './markdown.ts'
import { maskAddresses, maskPlaceholders } from './mask.ts'

const markerPattern = /^[ \t]{0,12}(?:([-+*•‣·–—])|(\d{1,3}[.)]|\(\d{1,3}\)|[a-z][.)]))[ \t]+(?=\S)/

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    lines.push({ start, end, text: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

/**
 * Walks the starts of stretches that parse alone: paragraphs between blank lines.
 * @param from the start of one
 * @param visit is told each start, ascending, `from` first; true ends the walk
 * @returns whether `visit` ended the walk
 */
export function walkPlainTextChunks(text: string, from: number, visit: (start: number) => boolean): boolean {
  let afterBlank = false
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const isBlank = text.slice(at, end).trim() === ''
    if ((at === from || (afterBlank && !isBlank)) && visit(at)) return true
    afterBlank = isBlank
    at = end + 1
  }
  return false
}

function zoneOf(line: string): { zone: Zone; indent: number } {
  if (/^[ \t]{0,3}>/.test(line)) return { zone: 'quotation', indent: 0 }
  const marker = markerPattern.exec(line)
  if (marker?.[1]) return { zone: 'item', indent: marker[0].length }
  if (marker) return { zone: 'ordered-item', indent: marker[0].length }
  return { zone: 'prose', indent: line.length - line.trimStart().length }
}

function looksLikeHeading(text: string): boolean {
  const line = text.trim()
  return line.length <= 120 && /\p{Lu}{3}/u.test(line) && /\s/.test(line) && !/[\p{Ll}.!?;,\n]/u.test(line)
}

export function plainTextBlocks(source: string): RawBlock[] {
  const groups: { zone: Zone; start: number; end: number }[] = []
  for (const line of linesOf(source)) {
    if (line.text.trim() === '') continue
    const { zone, indent } = zoneOf(line.text)
    const open = groups.at(-1)
    const end = line.start + line.text.trimEnd().length
    // A line without a marker goes on with the paragraph or item above it.
    if (open && (zone === 'prose' || (zone === 'quotation' && open.zone === zone))) open.end = end
    else groups.push({ zone, start: line.start + (zone === 'quotation' ? 0 : indent), end })
  }
  return groups.map(({ zone, start, end }) => {
    const text = source.slice(start, end)
    const chars = text.split('')
    maskPlaceholders(chars, text)
    maskAddresses(chars, text)
    const masked = chars.join('')
    const heading = zone === 'prose' && looksLikeHeading(masked)
    return {
      zone: heading ? 'heading' : zone,
      start,
      end,
      masked,
      depth: heading ? 6 : zone === 'prose' ? 0 : 1,
    }
  })
}
