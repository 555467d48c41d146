/** HTML trees: what nobody reads goes, pictures become words, tables that only lay out a page become its parts. */

import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'

/** Never shown, or not text. */
const unread: ReadonlySet<string> = new Set([
  'applet',
  'audio',
  'button',
  'canvas',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'input',
  'link',
  'map',
  'math',
  'meta',
  'noscript',
  'object',
  'picture-source',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
])

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

const isHidden = ({ properties }: Element): boolean =>
  properties['hidden'] === true ||
  (typeof properties['style'] === 'string' && hiding.test(properties['style']))

const blocks: ReadonlySet<string> = new Set(['blockquote', 'div', 'h1', 'h2', 'h3', 'ol', 'p', 'table', 'ul'])

function some(node: Nodes, test: (element: Element) => boolean): boolean {
  if (!('children' in node)) return false
  return node.children.some(child => (child.type === 'element' && test(child)) || some(child, test))
}

function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = []
  for (const child of table.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'tr') rows.push(child)
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) rows.push(...rowsOf(child))
  }
  return rows
}

const cellsOf = (row: Element): readonly Element[] =>
  row.children.filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName))

const wordsOf = (node: Nodes): number => {
  if (node.type === 'text') return node.value.split(/\s+/).filter(word => word !== '').length
  return 'children' in node ? node.children.reduce((sum, child) => sum + wordsOf(child), 0) : 0
}

/** More words than a cell of data has. */
const longCell = 60

/** Mail lays out its pages in tables: one column, other blocks in a cell, or whole paragraphs. */
function isLayout(table: Element): boolean {
  if (table.properties['role'] === 'presentation') return true
  if (some(table, ({ tagName }) => tagName === 'th')) return false
  const cells = rowsOf(table).map(cellsOf)
  if (cells.every(row => row.length <= 1)) return true
  return cells.flat().some(cell => {
    const inner = cell.children.filter(child => child.type === 'element' && blocks.has(child.tagName))
    return inner.length > 1 || some(cell, ({ tagName }) => tagName === 'table') || wordsOf(cell) > longCell
  })
}

const division = (children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {},
  children: [...children],
})

const partsOf = (table: Element): Element =>
  division(rowsOf(table).flatMap(row => cellsOf(row).map(cell => division(cell.children))))

export interface Cleaned {
  readonly tree: Root
  /** Pictures that had no description to stand for them. */
  readonly pictures: number
}

export function clean(root: Root): Cleaned {
  let pictures = 0

  function picture({ properties }: Element): ElementContent[] {
    const alt = typeof properties['alt'] === 'string' ? properties['alt'].trim() : ''
    if (alt !== '') return [{ type: 'text', value: alt }]
    pictures += 1
    return []
  }

  function kept(element: Element): ElementContent[] {
    if (unread.has(element.tagName) || isHidden(element)) return []
    if (element.tagName === 'img') return picture(element)
    // mammoth and mail programs set bare anchors for bookmarks; they hold no link.
    if (element.tagName === 'a' && element.properties['href'] === undefined) return childrenOf(element)
    const whole = { ...element, children: childrenOf(element) }
    return [whole.tagName === 'table' && isLayout(whole) ? partsOf(whole) : whole]
  }

  const keptNode = (node: RootContent): ElementContent[] => {
    if (node.type === 'element') return kept(node)
    return node.type === 'text' ? [node] : []
  }
  const childrenOf = (node: Root | Element): ElementContent[] => node.children.flatMap(keptNode)

  return { tree: { type: 'root', children: childrenOf(root) }, pictures }
}
