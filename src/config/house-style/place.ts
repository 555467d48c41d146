/** Where in a house style file the cursor stands. Reads lines and indents, since text being typed is seldom whole. */

import type { Step } from './schema.ts'

export interface Place {
  /** Keys and lists above the word; for a value, its own key is the last step. */
  readonly path: readonly Step[]
  readonly part: 'key' | 'value'
  /** The word around the cursor: offsets, half-open. */
  readonly start: number
  readonly end: number
}

const keyPattern = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'[\]{},][^#]*?))[ \t]*:(?=[ \t]|$)/
const wordPattern = /[\w/.-]/

interface Line {
  /** Columns before the text, those of "- " included. */
  readonly indent: number
  readonly items: readonly number[]
  readonly key: string | undefined
  readonly text: string
}

function lineOf(source: string): Line {
  let at = /^[ ]*/.exec(source)?.[0].length ?? 0
  const items: number[] = []
  for (let dash = /^-(?:[ ]+|$)/.exec(source.slice(at)); dash; dash = /^-(?:[ ]+|$)/.exec(source.slice(at))) {
    items.push(at)
    at += dash[0].length
  }
  const text = source.slice(at)
  const key = keyPattern.exec(text)
  return { indent: at, items, key: key ? (key[1] ?? key[2] ?? key[3]) : undefined, text }
}

/** Steps that lead to a line at this indent, from the lines above it. */
function above(lines: readonly string[], indent: number): Step[] {
  const path: Step[] = []
  let limit = indent
  for (let i = lines.length - 1; i >= 0 && limit > 0; i--) {
    const source = lines[i] ?? ''
    if (/^\s*(?:#|$)/.test(source)) continue
    const line = lineOf(source)
    if (line.key !== undefined && line.indent < limit) {
      path.unshift({ key: line.key })
      limit = line.indent
    }
    for (const item of [...line.items].reverse()) {
      if (item >= limit) continue
      path.unshift({ item: true })
      limit = item
    }
  }
  return path
}

export function placeAt(text: string, offset: number): Place {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const to = text.indexOf('\n', offset)
  const source = text.slice(from, to < 0 ? text.length : to).replace(/\r$/, '')
  let start = offset
  let end = offset
  while (start > from && wordPattern.test(text[start - 1] ?? '')) start--
  while (end < from + source.length && wordPattern.test(text[end] ?? '')) end++
  const line = lineOf(source)
  const lines = text.slice(0, from).split('\n')
  // "- a" may stand at the indent of the key that it belongs to.
  const dash = line.items[0]
  const path =
    dash === undefined ? above(lines, line.indent) : [...above(lines, dash + 1), { item: true } as const]
  const colon = line.key === undefined ? -1 : from + line.indent + line.text.indexOf(':', line.key.length)
  if (line.key === undefined || offset <= colon) return { path, part: 'key', start, end }
  const own: Step[] = [...path, { key: line.key }]
  const inList = /\[[^\]]*$/.test(text.slice(colon, offset))
  return { path: inList ? [...own, { item: true }] : own, part: 'value', start, end }
}
