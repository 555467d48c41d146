/** One Markdown chunk → blocks, through remark (CommonMark and GFM). */

import type { Nodes, RootContent } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Zone } from '../draft.ts'
import { blank, maskAddresses, maskComments, maskPlaceholders, nameOver } from './mask.ts'
import { plainBlock } from './plain-blocks.ts'
import { hardBreak } from './sentences.ts'

/** What `remark-gfm` sets up, but for its writer of Markdown, which would be a twentieth of the extension. */
function readGfm(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm({ singleTilde: false })]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()]
}

const processor = unified().use(remarkParse).use(readGfm).freeze()

/** A block before its sentences are found. */
export interface RawBlock {
  readonly zone: Zone
  readonly start: number
  readonly end: number
  readonly masked: string
  readonly depth: number
}

interface Place {
  readonly zone: 'prose' | 'item' | 'ordered-item'
  readonly depth: number
}

const span = (node: Nodes): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

function paint(node: Nodes, source: string, base: number, chars: string[]): void {
  const { start, end } = span(node)
  switch (node.type) {
    case 'text': {
      for (let i = start; i < end; i++) chars[i - base] = source[i] ?? ' '
      // Escapes and entities: the mark itself is no wording.
      if (node.value.length !== end - start) unescapeInPlace(chars, start - base, end - base)
      return
    }
    case 'inlineCode':
      nameOver(chars, start - base, end - base)
      return
    case 'break':
      chars[start - base] = hardBreak
      return
    case 'image':
    case 'html':
    case 'footnoteReference':
    case 'imageReference':
      return
    default:
      if ('children' in node) for (const child of node.children) paint(child, source, base, chars)
  }
}

function unescapeInPlace(chars: string[], start: number, end: number): void {
  for (let i = start; i + 1 < end; i++) {
    if (chars[i] === '\\' && /[!-/:-@[-`{-~]/.test(chars[i + 1] ?? '')) chars[i++] = ' '
    else if (chars[i] === '&') {
      const entity = /^&#?\w{1,31};/.exec(chars.slice(i, Math.min(end, i + 34)).join(''))?.[0]
      if (entity && entity !== '&amp;') nameOver(chars, i, i + entity.length)
      else if (entity) blank(chars, i + 1, i + entity.length)
    }
  }
}

/** @returns as many code units as [start, end) of the source: its wording, everything else blank */
function maskOf(node: Nodes, source: string): string {
  const { start, end } = span(node)
  const text = source.slice(start, end)
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined
  const plain = only?.type === 'text' && only.value.length === text.length
  if (plain && !/[@<[]|:\/\/|www\./.test(text)) return text
  const chars = plain
    ? text.split('')
    : Array.from({ length: text.length }, (_, i) => (text[i] === '\n' ? '\n' : ' '))
  if (!plain) paint(node, source, start, chars)
  maskPlaceholders(chars, text)
  maskComments(chars, text)
  // Over the mask, not the source: what a link points to is blank already.
  maskAddresses(chars, chars.join(''))
  return chars.join('')
}

/** A line that is bold as a whole, or in capitals without an end mark, is a heading in all but syntax. */
function looksLikeHeading(masked: string, only: Nodes | undefined): boolean {
  const line = masked.trim()
  if (line.length > 120 || line.includes('\n')) return false
  if (only?.type === 'strong' && !/[.!?;]$/.test(line)) return true
  return /\p{Lu}{3}/u.test(line) && !/[\p{Ll}.!?;,]/u.test(line) && /\s/.test(line)
}

const headingIfSo = (block: RawBlock, only: Nodes | undefined): RawBlock =>
  block.zone === 'prose' && looksLikeHeading(block.masked, only)
    ? { ...block, zone: 'heading', depth: 6 }
    : block

function blockOf(node: Nodes, zone: Zone, depth: number, source: string): RawBlock {
  const { start, end } = span(node)
  const masked = zone === 'code' || zone === 'html' ? '' : maskOf(node, source)
  return { zone, start, end, masked, depth }
}

function collect(node: RootContent, place: Place, source: string, out: RawBlock[]): void {
  switch (node.type) {
    case 'paragraph': {
      const only = node.children.length === 1 ? node.children[0] : undefined
      out.push(headingIfSo(blockOf(node, place.zone, place.depth, source), only))
      return
    }
    case 'heading':
      out.push(blockOf(node, 'heading', node.depth, source))
      return
    case 'list': {
      const zone = node.ordered ? 'ordered-item' : 'item'
      for (const item of node.children)
        for (const child of item.children) collect(child, { zone, depth: place.depth + 1 }, source, out)
      return
    }
    case 'blockquote':
      out.push(blockOf(node, 'quotation', place.depth, source))
      return
    case 'table':
      out.push(blockOf(node, 'table', place.depth, source))
      return
    case 'code':
      out.push(blockOf(node, 'code', place.depth, source))
      return
    case 'html':
      out.push(blockOf(node, 'html', place.depth, source))
      return
    case 'footnoteDefinition':
      for (const child of node.children) collect(child, place, source, out)
      return
    default:
      return
  }
}

/** The chunk's blocks, without the parser where it is plain what they are. */
export function markdownBlocks(source: string, definitions = ''): RawBlock[] {
  const plain = plainBlock(source)
  return plain ? [headingIfSo(plain, undefined)] : parsedBlocks(source, definitions)
}

/**
 * @param definitions lines to put before the source; they make no blocks
 * @returns the chunk's blocks in order, offsets into `source`
 */
export function parsedBlocks(source: string, definitions = ''): RawBlock[] {
  const out: RawBlock[] = []
  const whole = definitions + source
  for (const node of processor.parse(whole).children) collect(node, { zone: 'prose', depth: 0 }, whole, out)
  if (definitions === '') return out
  const by = definitions.length
  return out
    .filter(block => block.start >= by)
    .map(block => ({ ...block, start: block.start - by, end: block.end - by }))
}
