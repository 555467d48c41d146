/** Every message that a writer may see → where it was found. */

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { preferredMeaning } from '../../src/config/house-style/known.ts'
import { houseSchema } from '../../src/config/house-style/schema.ts'
import { profiles } from '../../src/engine/profiles/registry.ts'
import { rules } from '../../src/engine/rules/registry.ts'
import { unusable } from '../../src/importers/imported.ts'
import { alternatives, isTree, nameOf, type Tree, textOf, translated, treeOf, walk } from './calls.ts'

/** Folders whose words a writer sees in the editor. */
const folders = ['src/editor', 'src/view', 'src/assist', 'src/importers', 'src/config/house-style']

export const sources = (): string[] =>
  folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map(name => path.join(folder, name))
      .sort(),
  )

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
    ...profiles.flatMap(({ title, description }) => [title, description]),
    ...rules.flatMap(({ title, detects, matters, message }) => [title, detects, matters, asMessage(message)]),
  ]
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
