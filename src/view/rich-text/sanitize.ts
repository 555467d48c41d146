/** Only what a letter needs gets through: a closed list of elements, and links that lead to the web or to mail. */

import type { Element, ElementContent, Root, RootContent } from 'hast'

const kept: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'em', 'strong'],
  ...['del', 'a', 'br', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup'],
])

/** A relative link leads nowhere once the memo has left its folder. */
const leadsOut = /^(?:https?:\/\/|mailto:|tel:)/i

type Properties = Element['properties']

function propertiesOf({ tagName, properties }: Element): Properties {
  const { href, start, align } = properties
  if (tagName === 'a') return typeof href === 'string' ? { href } : {}
  if (tagName === 'ol') return typeof start === 'number' ? { start } : {}
  if (tagName === 'td' || tagName === 'th') return typeof align === 'string' ? { align } : {}
  return {}
}

/** A picture stays behind: what stands for it in words travels. */
const textOf = (value: unknown): ElementContent[] =>
  typeof value === 'string' && value !== '' ? [{ type: 'text', value }] : []

function element(node: Element): ElementContent[] {
  const { tagName, properties } = node
  if (tagName === 'img') return textOf(properties['alt'])
  if (tagName === 'input') return textOf(properties['checked'] ? '☑' : '☐')
  const children = node.children.flatMap(content)
  const { href } = properties
  const leads = tagName !== 'a' || (typeof href === 'string' && leadsOut.test(href))
  // What is left out leaves its words behind.
  if (!kept.has(tagName) || !leads) return children
  return [{ type: 'element', tagName, properties: propertiesOf(node), children }]
}

function content(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  // Comments and raw HTML go.
  return node.type === 'element' ? element(node) : []
}

export const sanitize = (tree: Root): Root => ({ type: 'root', children: tree.children.flatMap(content) })
