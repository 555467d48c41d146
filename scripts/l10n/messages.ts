/** Every message that a writer may see → where it was found. */

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { preferredMeaning } from '../../src/config/house-style/known.ts'
import { houseSchema } from '../../src/config/house-style/schema.ts'
import { profiles } from '../../src/engine/profiles/registry.ts'
import { menuTitle } from '../../src/engine/rewrites/title.ts'
import { rules } from '../../src/engine/rules/registry.ts'
import { unusable } from '../../src/importers/imported.ts'
import { pageHeadings, pageLines, sideWords } from '../../src/view/rule-page.ts'
import { alternatives, cooked, isTree, nameOf, type Tree, textOf, translated, treeOf, walk } from './calls.ts'

/** Folders whose words a writer sees in the editor. */
const folders = ['src/editor', 'src/view', 'src/assist', 'src/importers', 'src/config/house-style']

/** Rewrites say in their titles what they do. */
const rewriteFolders = ['src/engine/rewrites', 'src/engine/house']

const typescriptIn = (searched: readonly string[]): string[] =>
  searched.filter(existsSync).flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map(name => path.join(folder, name))
      .sort(),
  )

export const sources = (): string[] => typescriptIn(folders)

/** What `t` gets that stands in the data of the engine, which is taken from its registries. */
const fromRegistries: ReadonlySet<string> = new Set([
  'title',
  'description',
  'detects',
  'matters',
  'message',
  'template',
])
/** Reasons why a file cannot be read; the importers list them. */
const fromImporters: ReadonlySet<string> = new Set(['reason'])

type Tables = Map<string, readonly string[]>

/** `const xyzWords = { a: '…', … }`: tables that messages are looked up in. */
function tablesIn(tree: Tree, tables: Tables): void {
  for (const [node] of walk(tree)) {
    if (node.type !== 'VariableDeclarator') continue
    const [name, init] = [nameOf(node['id']), node['init']]
    if (
      name === undefined ||
      !isTree(init) ||
      (init.type !== 'ObjectExpression' && init.type !== 'ArrayExpression')
    )
      continue
    const entries = init['properties'] ?? init['elements']
    const properties: readonly unknown[] = Array.isArray(entries) ? entries : []
    const texts = properties.map(each => (isTree(each) ? (textOf(each) ?? textOf(each['value'])) : undefined))
    if (texts.every(text => text !== undefined)) tables.set(name, texts)
  }
}

/** `lens.kindOf(x).title`, `profile.title` → "title"; `template.replace(…)` → "template" */
function lastName(node: Tree): string | undefined {
  const callee = node.type === 'CallExpression' ? node['callee'] : undefined
  if (isTree(callee) && isTree(callee['object'])) return lastName(callee['object'])
  return node.type === 'MemberExpression' && node['computed'] !== true
    ? nameOf(node['property'])
    : nameOf(node)
}

/** @returns undefined for a message that nobody could translate, for nobody knows it */
function messagesOf(node: Tree, tables: Tables): readonly string[] | undefined {
  const text = textOf(node)
  if (text !== undefined) return [text]
  if (node.type === 'MemberExpression' && node['computed'] === true)
    return tables.get(nameOf(node['object']) ?? '')
  const name = lastName(node) ?? ''
  return fromRegistries.has(name) || fromImporters.has(name) ? [] : undefined
}

/** "%s" stands for the words of the draft. */
export const asMessage = (template: string): string => template.replace(/“%s”|%s/, '{0}')

function ofRegistries(): string[] {
  return [
    ...Object.values(unusable),
    ...ofSchema(houseSchema),
    preferredMeaning,
    'another form',
    ...Object.values(pageHeadings),
    ...Object.values(pageLines),
    ...Object.values(sideWords),
    ...ofRewrites(),
    ...profiles.flatMap(({ title, description }) => [title, description]),
    ...rules.flatMap(({ title, detects, matters, message, examples }) => [
      ...[title, detects, matters, asMessage(message)],
      ...examples.nearMisses.map(({ because }) => because),
    ]),
  ]
}

const isProperty = (node: Tree, name: string): boolean =>
  node.type === 'Property' && nameOf(node['key']) === name

/** Beginnings of titles are handed to these as their third argument. */
const titled: ReadonlySet<string> = new Set(['sentenceBehind', 'sentenceBefore'])

/** What a rewrite's title is made of, with "{0}" for the draft's own words: "Cut “{0}”" */
function titlesIn(node: Tree): string[] {
  const args = node.type === 'CallExpression' && titled.has(nameOf(node['callee']) ?? '') && node['arguments']
  if (Array.isArray(args)) return [`${textOf(args[2])}: “{0}”`]
  const value = isProperty(node, 'title') ? node['value'] : undefined
  return isTree(value)
    ? alternatives(value)
        .map(wholeText)
        .filter(text => /^[A-Z]/.test(text))
    : []
}

/** A template's text; what is put into it is left out. */
const wholeText = (node: Tree): string => {
  const pieces = node['quasis']
  return Array.isArray(pieces) ? pieces.map(cooked).join('') : (textOf(node) ?? '')
}

function ofRewrites(): string[] {
  return typescriptIn(rewriteFolders)
    .flatMap(file => [...walk(treeOf(file))].flatMap(([node]) => titlesIn(node)))
    .map(title => menuTitle(title.replace(/“.*”/su, '“{0}”')))
}

/** What the house style's schema says of its keys and values. */
function ofSchema(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if ((key === 'description' || key === 'lens-pattern') && typeof value === 'string') return [value]
    if (key === 'lens-descriptions' && Array.isArray(value)) return value.map(String)
    return ofSchema(value)
  })
}

export interface Extracted {
  /** Sorted. */
  readonly messages: readonly string[]
  /** "file: what it hands to t" */
  readonly unknown: readonly string[]
}

function* handedOn(tree: Tree): Generator<Tree> {
  for (const [node] of walk(tree)) {
    const argument = translated(node)
    if (argument) yield* alternatives(argument)
  }
}

export function extract(): Extracted {
  const trees = sources().map(file => [file, treeOf(file)] as const)
  const tables: Tables = new Map()
  for (const [, tree] of trees) tablesIn(tree, tables)
  const messages = new Set(ofRegistries())
  const unknown: string[] = []
  for (const [file, tree] of trees) {
    for (const node of handedOn(tree)) {
      const found = messagesOf(node, tables)
      if (!found) unknown.push(`${file}: t(${node.type} ${lastName(node) ?? ''})`)
      for (const text of found ?? []) messages.add(text)
    }
  }
  messages.delete('')
  return { messages: [...messages].sort(), unknown }
}
