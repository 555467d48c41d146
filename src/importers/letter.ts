/** Plain-text mail → Markdown: paragraphs, lists and quotations as they look, everything else to the letter. */

import type { BlockContent, List, Paragraph, Root } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringifyOptions } from './stringify.ts'

const writer = unified().use(remarkStringify, stringifyOptions)
const bullet = /^[ \t]{0,8}[-*•–][ \t]+(?=\S)/
const number = /^[ \t]{0,8}(\d{1,3})[.)][ \t]+(?=\S)/
const quoted = /^>[ \t]?/

const paragraph = (lines: readonly string[]): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: lines.map(line => line.trim()).join('\n') }],
})

type Kind = 'bullet' | 'number' | 'quotation' | 'prose'

function kindOf(line: string): Kind {
  if (quoted.test(line)) return 'quotation'
  if (bullet.test(line)) return 'bullet'
  return number.test(line) ? 'number' : 'prose'
}

interface Group {
  readonly kind: Kind
  readonly lines: string[]
}

/** A line without a mark goes on with the item or paragraph above it; "-- " begins a signature. */
function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const kind = kindOf(line)
    const goesOn =
      open && (kind === 'prose' || (kind === 'quotation' && open.kind === kind)) && line !== '-- '
    if (open && goesOn) open.lines.push(line)
    else {
      open = { kind, lines: [line] }
      groups.push(open)
    }
  }
  return groups
}

/** Quotations nest by the marks before their lines; one level is enough to know whose words they are. */
const unquoted = (line: string): string => line.replace(/^(?:>[ \t]?){1,50}/, '')

function listOf(groups: readonly Group[], mark: RegExp): List {
  const first = groups[0]?.lines[0] ?? ''
  const start = number.exec(first)?.[1]
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start: Number(start) }),
    spread: false,
    children: groups.map(({ lines: [head = '', ...rest] }) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph([head.replace(mark, ''), ...rest])],
    })),
  }
}

function blocksOf(text: string): BlockContent[] {
  const groups = groupsOf(text)
  const blocks: BlockContent[] = []
  for (let from = 0, to = 0; from < groups.length; from = to) {
    const kind = groups[from]?.kind
    const isItem = kind === 'bullet' || kind === 'number'
    to = from + 1
    while (isItem && groups[to]?.kind === kind) to += 1
    const run = groups.slice(from, to)
    const lines = run[0]?.lines ?? []
    if (isItem) blocks.push(listOf(run, kind === 'number' ? number : bullet))
    else if (kind === 'quotation')
      blocks.push({ type: 'blockquote', children: [paragraph(lines.map(unquoted))] })
    else blocks.push(paragraph(lines))
  }
  return blocks
}

/** @param headers lines that stand in front as a paragraph of their own */
export function letterMarkdown(headers: readonly string[], text: string): string {
  const head = headers.length > 0 ? [paragraph(headers)] : []
  const root: Root = { type: 'root', children: [...head, ...blocksOf(text)] }
  return writer.stringify(root)
}
