/** HTML → Markdown. */

import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { decodePage } from './decode.ts'
import { type ImportedDraft, Refusal } from './imported.ts'
import { settled } from './settled.ts'
import { stringifyOptions } from './stringify.ts'
import { clean } from './tree.ts'

/** Elements open at once. A browser stops at 512, and the parser's cost grows with the square of them. */
const deepest = 500

const tag = /<(\/?)([a-z][a-z0-9-]{0,20})/gi
/** Elements that end by themselves, or hold nothing. */
const endless: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr wbr'.split(
    ' ',
  ),
)

/** Roughly how deep the page goes, told from its tags alone. */
export function checkDepth(html: string): void {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (endless.has(name.toLowerCase())) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) throw new Refusal('tooDeep')
  }
}

const parser = unified().use(rehypeParse)
const writer = unified()
  .use(rehypeRemark, { document: true })
  .use(remarkGfm)
  .use(remarkStringify, stringifyOptions)

export function markdownOf(html: string): { readonly markdown: string; readonly pictures: number } {
  checkDepth(html)
  const { tree, pictures } = clean(parser.parse(html))
  return { markdown: writer.stringify(settled(writer.runSync(tree))), pictures }
}

export async function readPage(bytes: Uint8Array): Promise<ImportedDraft> {
  const html = decodePage(bytes)
  // Text never holds nul bytes; a picture or program with a page's name does.
  if (html.includes('\0')) throw new Refusal('damaged')
  const { markdown, pictures } = markdownOf(html)
  return { kind: 'draft', markdown, from: 'html', leftOut: { pictures, attachments: 0 } }
}
