/** A finished memo as rich text, for a mail program: what is only meant for the writer stays behind. */

import { toHtml } from 'hast-util-to-html'
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { frontMatterLength } from '../../engine/index.ts'
import { escapeHtml } from '../charts/index.ts'
import { plainText } from './plain.ts'
import { sanitize } from './sanitize.ts'

export interface RichText {
  /** A fragment, without scripts, styles, pictures and comments. */
  readonly html: string
  readonly text: string
}

const parser = unified().use(remarkParse).use(remarkGfm)

/** Characters. Lines that were only wrapped are longer; an address or a signature is not. */
const longestOwnLine = 40
const headerField = /^[\p{Lu}][\p{L}-]{0,30}:[ \t]/u

/** Header fields, signatures: lines that mean to be lines. */
function hasOwnLines(source: string): boolean {
  const lines = source.split(/\r?\n/)
  return lines.every(line => headerField.test(line)) || lines.every(line => line.length < longestOwnLine)
}

function withBreaks(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split(/\r?\n/)
    .flatMap((value, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ])
}

function keepLines(tree: Root, source: string): void {
  for (const node of tree.children) {
    if (node.type !== 'paragraph' || !node.position) continue
    const { start, end } = node.position
    if (!hasOwnLines(source.slice(start.offset, end.offset))) continue
    const paragraph: Paragraph = node
    paragraph.children = paragraph.children.flatMap(withBreaks)
  }
}

/** @param text in Markdown, with its front matter and comments */
export function richText(text: string): RichText {
  const source = text.slice(frontMatterLength(text))
  const tree = parser.parse(source)
  keepLines(tree, source)
  const hast = toHast(tree)
  const clean = sanitize(hast.type === 'root' ? hast : { type: 'root', children: [] })
  return { html: toHtml(clean), text: plainText(clean) }
}

/** @param text of a plain-text draft: paragraphs at blank lines, every line as it is */
export function richTextOfPlain(text: string): RichText {
  const paragraphs = text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(paragraph => `<p>${escapeHtml(paragraph).replace(/\r?\n/g, '<br>')}</p>`)
  return { html: paragraphs.join('\n'), text: `${text.trim()}\n` }
}
