/**
 * Cuts Markdown where it can be cut: at lines that start a new block whatever stands before them. Each chunk
 * parses the same alone as in its place, so an edit costs the chunks it touches and nothing else.
 *
 * A line without indent starts a chunk behind a blank line (which closes every list and quotation), and anywhere
 * where it is an item, a heading or a fence, since those interrupt whatever is open. Nothing starts within a
 * fence, nor within HTML that may hold blank lines.
 */

import { blockTags, htmlBlocks, loneTag } from './html-blocks.ts'

const fencePattern = /^ {0,3}(`{3,}|~{3,})(.*)$/
const itemPattern = /^( {0,3})([-+*]|\d{1,9}[.)])([ \t]*)(.*)$/
const emptyItem = /^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]*$/
const thematicBreakPattern = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const headingPattern = /^ {0,3}#{1,6}(?:[ \t]|$)/
const setextPattern = /^=+[ \t]*$/
const plainStart = /^[A-Za-z]/

type Closes = (line: string) => boolean

function closingFence(line: string): Closes | undefined {
  const [, marks, info] = fencePattern.exec(line) ?? []
  if (!marks || (marks[0] === '`' && info?.includes('`'))) return undefined
  return other => {
    const end = fencePattern.exec(other)
    const found = end?.[1]
    return (
      found !== undefined && found[0] === marks[0] && found.length >= marks.length && end?.[2]?.trim() === ''
    )
  }
}

function closingHtml(line: string): Closes | undefined {
  const kind = htmlBlocks.find(block => block.opens.test(line))
  if (!kind) return undefined
  // It may close on its own line; its opening mark must not be taken for the closing one.
  const rest = line.replace(kind.opens, '')
  return kind.closes.test(rest) ? () => true : other => kind.closes.test(other)
}

/** Columns that an item's further lines are indented by; 0 where the line is no item. */
function itemContent(line: string): number {
  const match = thematicBreakPattern.test(line) ? null : itemPattern.exec(line)
  if (!match) return 0
  const [, indent = '', marker = '', gap = '', rest = ''] = match
  if (gap === '' && rest !== '') return 0
  const start = indent.length + marker.length
  const width = columnsOf(gap, start)
  return rest === '' || width > 4 ? start + 1 : start + width
}

/** Within a list any item may follow; a paragraph is only interrupted by one that holds something and counts from 1. */
const interrupts = (line: string): boolean => /^ {0,3}(?:[-+*]|0{0,8}1[.)])[ \t]+\S/.test(line)

/** Width of blanks that start at a column; tabs go on to the next multiple of four. */
function columnsOf(blanks: string, from = 0): number {
  let column = from
  for (const character of blanks) column += character === '\t' ? 4 - (column % 4) : 1
  return column - from
}

interface State {
  /** Says whether a line ends the fence or HTML block that is open. */
  closes: Closes | undefined
  /** HTML up to the next blank line: surely, or only if no paragraph is open. */
  html: 'no' | 'sure' | 'maybe'
  /** The line above is blank, or ends a block by itself. */
  fresh: boolean
  /** Columns by which lines belong to the open item; 0 outside lists. */
  item: number
  /** The item may have ended already: a line below it was not indented. */
  loose: boolean
  /** The line above is an item's and holds nothing else: behind a blank line, the item is over. */
  empty: boolean
  /** Where a block ends can no longer be told line by line. */
  lost: boolean
  /** Lines since the chunk's start. */
  lines: number
  chunkStart: string
}

function cutsBefore(line: string, state: State): boolean {
  if (line.trim() === '' || line[0] === ' ' || line[0] === '\t') return false
  if (state.fresh) return true
  if (thematicBreakPattern.test(line)) return false
  if (headingPattern.test(line) || closingFence(line)) return true
  if (itemContent(line) === 0) return false
  return (state.item > 0 && !state.loose) || interrupts(line)
}

/** Takes in an item's first line, and what is known of the lists it may stand in. */
function startItem(line: string, content: number, indent: number, state: State): void {
  const inList = state.item > 0 && !state.loose
  const follows = state.fresh || interrupts(line) || inList
  // Below a line that may have ended the list, an indented item may be of either level.
  state.loose = !follows || (state.loose && indent > 0)
  state.item = content
}

/** Takes in a line that opens a fence or HTML, if it does. */
function startRaw(line: string, indent: number, state: State): boolean {
  if (indent > 3) return false
  const fence = closingFence(line)
  const closes = fence ?? closingHtml(line)
  const tag = blockTags.test(line)
  const lone = loneTag.test(line)
  if (!closes && !tag && !lone) return false
  if (state.loose && indent > 0) state.lost = true
  if (closes) state.closes = !fence && closes(line) ? undefined : closes
  else state.html = tag || state.fresh ? 'sure' : 'maybe'
  if (closes || tag || state.fresh) state.item = 0
  else if (state.item > 0) state.loose = true
  state.fresh = false
  return true
}

/** Takes in a line that is neither blank nor within a fence or HTML. */
function open(line: string, state: State): void {
  const indent = columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '')
  // Whatever an item holds ends with it.
  const within = state.item > 0 && indent >= state.item && !(state.loose && indent <= 3)
  if (within || startRaw(line, indent, state)) {
    state.fresh = false
    return
  }
  const heads = headingPattern.test(line)
  const content = itemContent(line)
  if (content > 0) startItem(line, content, indent, state)
  else if (heads || state.fresh || thematicBreakPattern.test(line)) state.item = 0
  else if (state.item > 0) state.loose = true
  const setext = state.lines === 2 && plainStart.test(state.chunkStart) && setextPattern.test(line)
  state.fresh = heads || setext
}

function take(line: string, state: State): void {
  const blank = line.trim() === ''
  if (state.closes) {
    if (!state.closes(line)) return
    state.closes = undefined
    state.fresh = true
    return
  }
  if (blank) {
    if (state.empty) state.item = 0
    state.empty = false
    state.html = 'no'
    state.fresh = true
    return
  }
  if (state.html === 'maybe' && (closingFence(line.trimStart()) || closingHtml(line.trimStart())))
    state.lost = true
  state.empty = emptyItem.test(line)
  if (state.html === 'no') open(line, state)
}

/**
 * Whatever stands before a chunk's start has no say in what follows it: the walk may begin at any start, and
 * comes by the same ones from there.
 * @param text Markdown without front matter
 * @param from the start of a chunk
 * @param visit is told each start, ascending, `from` first; true ends the walk
 * @returns whether `visit` ended the walk
 */
export function walkChunks(text: string, from: number, visit: (start: number) => boolean): boolean {
  const state: State = {
    closes: undefined,
    html: 'no',
    fresh: true,
    item: 0,
    loose: false,
    empty: false,
    lost: false,
    lines: 0,
    chunkStart: '',
  }
  for (let at = from; at < text.length && !state.lost; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const raw = text.slice(at, newline < 0 ? end : newline)
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const free = !state.closes && state.html === 'no'
    if (at === from || (free && cutsBefore(line, state))) {
      if (visit(at)) return true
      if (itemContent(line) === 0) state.item = 0
      state.loose = false
      state.fresh = true
      state.lines = 0
      state.chunkStart = line
    }
    state.lines += 1
    take(line, state)
    at = end
  }
  return false
}

/**
 * @param text Markdown without front matter
 * @returns the start offsets of the chunks, ascending, the first one 0; empty for an empty text
 */
export function chunkStarts(text: string): number[] {
  const starts: number[] = []
  walkChunks(text, 0, start => {
    starts.push(start)
    return false
  })
  return starts
}
