/**
 * YAML text → a tree of plain values with their places. What could make reading it costly or dangerous ends here:
 * length, depth, the number of values, aliases, tags, keys that occur twice or are no texts.
 */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Translate } from '../../view/translate.ts'
import type { Complain, Span } from './problem.ts'

export interface Scalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written, without quotation marks. */
  readonly source: string
}

export interface List extends Span {
  readonly kind: 'list'
  readonly items: readonly Tree[]
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Tree
}

export interface TreeMap extends Span {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
}

export type Tree = Scalar | List | TreeMap

/** UTF-16 code units: two thousand names and as many phrases, and then some. */
export const longestFile = 200_000
const mostValues = 20_000
const deepest = 12
/** Each alias is looked up in the whole file. */
const mostAliases = 100

/** Nested deeper than anything here is, YAML exhausts the parser's stack; so it never gets to see such text. */
const tooDeep = /(?:[[{][^\n[{]{0,100}){50}|^(?:[ \t]*[-?:][ \t]+){30}|^[ \t]{200}/m

interface Walk {
  readonly text: string
  readonly resolve: (node: Node) => Node | undefined
  readonly complain: Complain
  values: number
  aliases: number
}

const spanOf = (node: { readonly range?: readonly [number, number, number] | null } | null): Span => ({
  start: node?.range?.[0] ?? 0,
  end: node?.range?.[1] ?? node?.range?.[0] ?? 0,
})

const leave = (walk: Walk, span: Span, message: string): undefined => {
  walk.complain({ ...span, message, leftOut: true })
  return undefined
}

function toMap(node: YAMLMap, walk: Walk, depth: number): TreeMap {
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const pair of node.items) {
    // parseDocument only ever puts nodes or null into a pair; the library's types leave it open.
    const key = pair.key as Node | null
    const value = pair.value as Node | null
    if (!isScalar(key) || key.value === null || typeof key.value === 'object') {
      leave(walk, spanOf(key ?? value), walk.complain.t('A key is a text.'))
      continue
    }
    const name = String(typeof key.value === 'string' ? key.value : (key.source ?? key.value))
    if (seen.has(name)) {
      leave(walk, spanOf(key), walk.complain.t('`{0}` stands here twice; the first one counts.', name))
      continue
    }
    seen.add(name)
    const tree = value ? toTree(value, walk, depth + 1) : emptyAt(spanOf(key).end)
    if (tree) entries.push({ key: name, keySpan: spanOf(key), value: tree })
  }
  return { kind: 'map', entries, ...spanOf(node) }
}

const emptyAt = (at: number): Scalar => ({ kind: 'scalar', value: null, source: '', start: at, end: at })

function scalarOf(value: unknown, source: string | undefined, span: Span): Scalar | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, source: source ?? String(value ?? ''), ...span }
  return undefined
}

function resolveAlias(node: Node, walk: Walk): Node | undefined {
  const { t } = walk.complain
  walk.aliases += 1
  if (walk.aliases > mostAliases)
    return walk.aliases === mostAliases + 1
      ? leave(walk, spanOf(node), t('There are more than {0} aliases; the rest is left out.', mostAliases))
      : undefined
  return walk.resolve(node) ?? leave(walk, spanOf(node), t('This alias leads nowhere.'))
}

function toTree(node: Node, walk: Walk, depth: number): Tree | undefined {
  const { t } = walk.complain
  walk.values += 1
  // Said once; after that nothing more is taken.
  if (walk.values > mostValues)
    return walk.values === mostValues + 1
      ? leave(walk, spanOf(node), t('There are more than {0} values; the rest is left out.', mostValues))
      : undefined
  if (depth > deepest) return leave(walk, spanOf(node), t('This is nested too deep.'))
  if (isAlias(node)) {
    const target = resolveAlias(node, walk)
    const tree = target && toTree(target, walk, depth + 1)
    // A problem with what the alias stands for is told where it is used.
    return tree && { ...tree, ...spanOf(node) }
  }
  if (isMap(node)) return toMap(node, walk, depth)
  if (isSeq(node)) {
    const items = node.items.flatMap(item => toTree(item as Node, walk, depth + 1) ?? [])
    return { kind: 'list', items, ...spanOf(node) }
  }
  if (isScalar(node)) {
    const scalar = scalarOf(node.value, node.source, spanOf(node))
    if (scalar) return scalar
  }
  return leave(walk, spanOf(node), t('This kind of value has no meaning here.'))
}

const neverClosed = /end with an? [\]}]|Missing closing/
const wronglyIndented = /must start at the same column|block (?:sequence|mapping) may not/i
const colonWithin = /compact mappings/

/** What goes wrong most in the words of a writer; anything rarer in the library's, without its advice to programmers. */
function inWords(code: string, message: string, t: Translate): string {
  if (code === 'MULTIPLE_DOCS')
    return t('Only what stands above this line is read: one file holds one document.')
  if (neverClosed.test(message)) return t('A bracket or quotation mark is opened and never closed.')
  if (wronglyIndented.test(message)) return t('This line is not indented like the ones beside it.')
  if (code === 'TAB_AS_INDENT') return t('Lines are indented with spaces here; a tab does not count.')
  if (colonWithin.test(message))
    return t('A text with a colon in it stands in quotation marks: "Rule one: be clear".')
  const [first = ''] = message.split('\n')
  return t('This is no YAML: {0}.', first.replace(/ at line \d+.*$/, '').replace(/[.:]*$/, ''))
}

/** The parser counts code units and may stop between the halves of a character, or behind the end. */
function within(text: string, [start, end]: readonly [number, number]): Span {
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))
  const from = Math.min(start, text.length)
  const to = Math.min(Math.max(end, from + 1), text.length)
  return { start: splits(from) ? from - 1 : from, end: splits(to) ? to + 1 : to }
}

/** A bracket that is never closed is missed at the end of the file; it stands in the last line that says something. */
function lastWordsBefore(text: string, at: number): Span {
  const end = text.slice(0, at).trimEnd().length
  const line = text.lastIndexOf('\n', end - 1) + 1
  return { start: line + (/^[ \t]*/.exec(text.slice(line, end))?.[0].length ?? 0), end }
}

function placeOf(text: string, span: Span, message: string): Span {
  if (colonWithin.test(message)) return { start: span.start, end: span.start + restOfLine(text, span.start) }
  const isAtEnd = text.slice(span.start).trim() === ''
  return isAtEnd && neverClosed.test(message) ? lastWordsBefore(text, span.start) : span
}

const restOfLine = (text: string, from: number): number =>
  /^[^\r\n]*/.exec(text.slice(from))?.[0].trimEnd().length ?? 0

/** @returns undefined where nothing can be read, or the file is empty */
export function yamlTree(text: string, complain: Complain): Tree | undefined {
  if (text.length > longestFile || tooDeep.test(text)) {
    const end = Math.max(0, text.search(/\r|\n|$/))
    const message =
      text.length > longestFile
        ? complain.t('The file is longer than 200,000 characters; nothing of it is read.')
        : complain.t('The file is nested too deep; nothing of it is read.')
    complain({ start: 0, end, message, leftOut: true })
    return undefined
  }
  const document = parseDocument<ParsedNode>(text, {
    prettyErrors: false,
    // Silent, it would not even tell of a second document.
    logLevel: 'error',
    // Its own check compares every key with every other; ours does not.
    uniqueKeys: false,
    schema: 'core',
  })
  const told = new Set<number>()
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    const span = within(text, pos)
    const place = placeOf(text, span, message)
    const line = text.lastIndexOf('\n', span.start - 1)
    // One slip makes YAML complain several times; the first complaint of a line says enough.
    if (told.has(line)) continue
    told.add(line)
    complain({ ...place, message: inWords(code, message, complain.t), leftOut: true, broken: true })
  }
  if (!document.contents) return undefined
  const walk: Walk = {
    text,
    resolve: node => (isAlias(node) ? node.resolve(document) : undefined),
    complain,
    values: 0,
    aliases: 0,
  }
  return toTree(document.contents, walk, 0)
}
