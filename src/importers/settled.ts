/**
 * Markdown trees that HTML led to, made such as Markdown itself allows: only in them is everything escaped that would
 * turn into markup.
 */

import type {
  BlockContent,
  DefinitionContent,
  Delete,
  Emphasis,
  Heading,
  Link,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  TableCell,
} from 'mdast'

const within: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
])

const isPhrasing = (node: RootContent): node is PhrasingContent => within.has(node.type)

type Line = Delete | Emphasis | Heading | Link | Paragraph | Strong | TableCell

const lines: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'heading',
  'link',
  'paragraph',
  'strong',
  'tableCell',
])

const holdsPhrases = (node: Nodes): node is Line => lines.has(node.type)

type Block = BlockContent | DefinitionContent

/** Words that stand in a page, list item or quotation without a paragraph of their own get one. */
function inParagraphs(children: readonly RootContent[]): Block[] {
  const blocks: Block[] = []
  let line: PhrasingContent[] = []
  const close = (): void => {
    if (line.length > 0) blocks.push({ type: 'paragraph', children: line })
    line = []
  }
  for (const child of children) {
    if (isPhrasing(child)) {
      line.push(child)
      continue
    }
    close()
    // What is no phrase is a block, in these parents.
    blocks.push(child as Block)
  }
  close()
  return blocks
}

/** Blocks in a heading, a link or a cell give the words they hold. */
function inLine(children: readonly RootContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (isPhrasing(child)) return [child]
    if ('children' in child) return inLine(child.children)
    return 'value' in child ? [{ type: 'inlineCode', value: child.value }] : []
  })
}

/** Addresses that a reader may follow; what else a link could do is not for a letter to say. */
const address = /^(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$))/i

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Links that lead nowhere give their words; code is one run of words that are there, not several without a gap. */
function readable(children: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (const child of children) {
    const last = kept.at(-1)
    if (child.type === 'link' && (!address.test(child.url) || child.children.length === 0))
      // Its words have not been settled yet: there may be blocks among them.
      kept.push(...readable(inLine(child.children)))
    else if (child.type !== 'inlineCode') kept.push(child)
    else if (last?.type === 'inlineCode') last.value += oneLine(child.value)
    // A blank line in code would end the paragraph, and what follows would be markup again.
    else if (child.value.trim() !== '') kept.push({ ...child, value: oneLine(child.value) })
  }
  return kept
}

/** A list holds items and nothing else. */
const inItems = (children: readonly RootContent[]): ListItem[] =>
  children.map(child =>
    child.type === 'listItem' ? child : { type: 'listItem', spread: false, children: inParagraphs([child]) },
  )

function settle(node: Nodes): void {
  if (node.type === 'list') node.children = inItems(node.children)
  if (node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote')
    node.children = inParagraphs(node.children)
  else if (holdsPhrases(node)) node.children = readable(inLine(node.children))
  // Behind an opening bracket the mark would begin an address of another form.
  if (node.type === 'link') node.url = node.url.replace(/[\s<>]/g, encodeURIComponent)
  if ('children' in node) for (const child of node.children) settle(child)
}

export function settled(tree: Root): Root {
  settle(tree)
  return tree
}
