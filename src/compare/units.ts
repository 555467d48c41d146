/** A draft → the pieces that are compared: its sentences, and the lines that hold none (headings, tables, …). */

import type { Report } from '../engine/index.ts'

/** A draft as it was read. */
export interface Version {
  readonly text: string
  readonly report: Report
}

export interface Unit {
  /** Offsets into the draft, half-open. */
  readonly start: number
  readonly end: number
  /** On one line, without emphasis marks. */
  readonly text: string
  /** Index in the report's sentences; absent for a line that is not judged. */
  readonly sentence?: number
  /** Lower-cased, in order. */
  readonly words: readonly string[]
  readonly isHeading: boolean
}

/** Marks of emphasis and tables say nothing a reader reads. */
const shown = (source: string): string =>
  source
    .replace(/[*_~`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? []

function unit(source: string, start: number, sentence?: number, isHeading = false): Unit {
  const text = shown(source)
  const place = { start, end: start + source.length, text, words: wordsOf(text), isHeading }
  return sentence === undefined ? place : { ...place, sentence }
}

/** Lines between two sentences that hold words: headings, table rows, code, front matter. */
function linesBetween(text: string, from: number, to: number): Unit[] {
  const units: Unit[] = []
  for (const match of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    // Markup at a line's ends belongs to sentences around it, or to nobody.
    const lead = /^[^\p{L}\p{N}[<]*/u.exec(match[0])?.[0].length ?? 0
    const line = match[0].slice(lead).trimEnd()
    // A comment is for programs and writers.
    if (/^\s*<!--[^\n]*-->\s*$/.test(match[0])) continue
    // The number of a list item changes whenever another comes before it.
    if (/^\d{1,9}[.)]$/.test(line)) continue
    if (/[\p{L}\p{N}]/u.test(line))
      units.push(unit(line, from + match.index + lead, undefined, /^ {0,3}#{1,6}\s/.test(match[0])))
  }
  return units
}

export function unitsOf({ text, report }: Version): Unit[] {
  const units: Unit[] = []
  let at = 0
  report.sentences.forEach(({ start, end }, index) => {
    if (start > at) units.push(...linesBetween(text, at, start))
    units.push(unit(text.slice(start, end), start, index))
    at = Math.max(at, end)
  })
  units.push(...linesBetween(text, at, text.length))
  return units
}
