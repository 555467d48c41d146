/** Texts in the code that read like words for a writer and go through no translation. */

import { cooked, isTree, nameOf, type Tree, textOf, treeOf, walk } from './calls.ts'
import { sources } from './messages.ts'

/** Two words in a row, or a sentence's end. */
const prose = /[A-Za-z]{2,}[,:;]? [a-z]{2,}|[a-z]{2,}[.…?!]$/
/** Words on the terminal, what is said to language models, names of properties for engineers, names of HTML elements. */
const notForWriters: ReadonlySet<string> = new Set([
  'src/view/text-report.ts',
  'src/view/charts/theme.ts',
  'src/importers/page.ts',
  'src/assist/prompt.ts',
  'src/assist/terms.ts',
  'src/assist/tool-result.ts',
  'src/editor/assist/tools.ts',
])
/** Style sheets, policies of the page, media types, patterns and the like. */
const technical = /[{};]|var\(--|^[\w-]+\/[\w.+-]+$|default-src|^[\w.:/-]+$|^(?:[a-z]+-[\w-]+ ?)+$/

function calleeOf(node: Tree): string {
  const callee = node['callee']
  if (!isTree(callee)) return ''
  return nameOf(callee['object'] ?? callee) ?? ''
}

/** The log and errors are for whoever looks into a fault. */
const isForEngineers = (node: Tree): boolean =>
  (node.type === 'CallExpression' && calleeOf(node) === 'log') ||
  (node.type === 'NewExpression' && /Error$|Function|RegExp/.test(calleeOf(node)))

/** What stands between the tags of an `html` template; attributes but for those that are read aloud are technical. */
const withoutTags = (html: string): string =>
  html
    .replace(/(?:aria-label|title|alt|placeholder)="([^"]+)"/g, '>$1<')
    .replace(/<[^<>]*>|^[^<>]*>|<[^<>]*$/g, ' ')

/** HTML shows in its tags; a piece of it may begin or end within one. */
const words = (text: string): string => (/<[/!a-z]|"?>$|^"?>/i.test(text) ? withoutTags(text) : text)

function pieces(node: Tree): readonly string[] {
  if (node.type === 'Literal') return [words(textOf(node) ?? '')]
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return []
  return node['quasis'].map(piece => words(cooked(piece)))
}

/** @returns "file: text" */
export function untranslated(messages: ReadonlySet<string>): string[] {
  return sources()
    .filter(file => !notForWriters.has(file))
    .flatMap(file =>
      [...walk(treeOf(file))].flatMap(([node, around]) => {
        const isImport = around[0]?.type === 'ImportDeclaration' || around[0]?.type === 'ImportExpression'
        if (isImport || around.some(isForEngineers)) return []
        return pieces(node)
          .map(text => text.trim())
          .filter(text => prose.test(text) && !technical.test(text) && !messages.has(text))
          .map(text => `${file}: ${text.slice(0, 100)}`)
      }),
    )
}
