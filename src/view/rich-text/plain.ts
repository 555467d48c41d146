/** The same letter for whoever takes no HTML: paragraphs, list marks, addresses in brackets. */

import type { Element, ElementContent, Root, RootContent } from 'hast'

const blocks: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr'],
])

const isElement = (node: RootContent): node is Element => node.type === 'element'
const isBlock = (node: RootContent): boolean => isElement(node) && blocks.has(node.tagName)

function inline(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(/\n/g, ' ')
  if (!isElement(node)) return ''
  if (node.tagName === 'br') return '\n'
  const words = node.children.map(inline).join('')
  const { href } = node.properties
  const target = node.tagName === 'a' && typeof href === 'string' ? href.replace(/^mailto:/i, '') : words
  return target === words ? words : `${words} (${target})`
}

const indent = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`)

function list({ tagName, properties, children }: Element): string {
  const items = children.filter(isElement)
  const first = typeof properties['start'] === 'number' ? properties['start'] : 1
  const isLoose = items.some(item => item.children.some(child => isElement(child) && child.tagName === 'p'))
  return items
    .map((item, at) => {
      const mark = tagName === 'ol' ? `${first + at}. ` : '- '
      return mark + indent(flow(item.children, isLoose ? '\n\n' : '\n'), mark.length)
    })
    .join(isLoose ? '\n\n' : '\n')
}

function rows(node: Element): string[] {
  if (node.tagName === 'tr') {
    const cells = node.children.filter(isElement).map(cell => cell.children.map(inline).join('').trim())
    return [cells.join('\t')]
  }
  return node.children.filter(isElement).flatMap(rows)
}

function block(node: Element): string {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return list(node)
    case 'table':
      return rows(node).join('\n')
    case 'hr':
      return '* * *'
    case 'blockquote':
      return `> ${flow(node.children, '\n\n').replaceAll('\n', '\n> ')}`
    case 'pre':
      return codeOf(node).replace(/\n$/, '')
    default:
      // Behind a break HTML has a line break of its own.
      return node.children.map(inline).join('').replace(/\n /g, '\n').trim()
  }
}

/** Code keeps its lines. */
const codeOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(codeOf).join('') : ''

/** Blocks, and words between them, apart by `gap`. */
function flow(nodes: readonly RootContent[], gap: string): string {
  const parts: string[] = []
  let words = ''
  const take = (): void => {
    if (words.trim() !== '') parts.push(words.trim())
    words = ''
  }
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      words += inline(node)
      continue
    }
    take()
    parts.push(block(node))
  }
  take()
  return parts.join(gap)
}

export const plainText = ({ children }: Root): string => `${flow(children, '\n\n')}\n`
