/** The parts of a memo → its outline: header fields, sections, and the paragraphs within them. */

import { isField, type Part, type PartKind } from './blocks.ts'

export interface Entry {
  readonly kind: PartKind | 'field'
  readonly name: string
  readonly detail: string
  /** Lines, both included; a section's reach to the next heading of its rank. */
  readonly first: number
  readonly last: number
  /** The line that the name is taken from. */
  readonly at: number
  readonly children: readonly Entry[]
}

/** Characters of a name in the outline. */
const widest = 60

/** Marks of Markdown say nothing in a list of names. */
function plain(line: string): string {
  const words = line
    .replace(/^ {0,3}(?:#{1,6}(?=[ \t]|$)|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/\[\[(\w+)[ \t]*:?[ \t]*([^[\]\n]{0,300})\]\]/g, (_, key: string, hint: string) => hint || key)
    .replace(/!?\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g, '$1')
    .replace(/\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .trim()
  if (words.length <= widest) return words
  const cut = words.slice(0, widest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), widest / 2)).replace(/[\uD800-\uDBFF]$/, '')} …`
}

function fieldOf(line: string, at: number): Entry {
  const colon = line.indexOf(':')
  const [name, detail] = [line.slice(0, colon).trim(), plain(line.slice(colon + 1))]
  return { kind: 'field', name, detail, first: at, last: at, at, children: [] }
}

function headerOf(lines: readonly string[], { first, last }: Part): Entry {
  const children: Entry[] = []
  for (let at = first; at <= last; at++) {
    const line = lines[at] ?? ''
    if (isField(line)) children.push(fieldOf(line, at))
  }
  const subject = children.find(({ name }) => /^(?:subject|re)$/i.test(name))
  return { kind: 'header', name: subject?.detail || 'Memo', detail: '', first, last, at: first, children }
}

interface Open {
  readonly entry: Entry
  readonly children: Entry[]
  readonly level: number
}

/** A section ends above the next heading of its rank, blank lines left out. */
const closed = ({ entry, children }: Open): Entry => ({
  ...entry,
  last: Math.max(entry.last, children.at(-1)?.last ?? entry.last),
  children,
})

/** @param lines of the memo, without their ends */
export function outlineOf(lines: readonly string[], parts: readonly Part[]): Entry[] {
  const roots: Entry[] = []
  const open: Open[] = []
  const add = (entry: Entry): void => void (open.at(-1)?.children ?? roots).push(entry)
  const closeTo = (level: number): void => {
    for (let top = open.at(-1); top && top.level >= level; top = open.at(-1)) {
      open.pop()
      add(closed(top))
    }
  }
  for (const part of parts) {
    const { kind, first, last, level } = part
    if (kind === 'front-matter' || kind === 'comment') continue
    if (kind === 'header') {
      add(headerOf(lines, part))
      continue
    }
    const name = plain(lines[first] ?? '') || '…'
    const entry: Entry = { kind, name, detail: '', first, last, at: first, children: [] }
    if (kind !== 'heading') {
      add(entry)
      continue
    }
    closeTo(level)
    open.push({ entry, children: [], level })
  }
  closeTo(0)
  return roots
}
