/** The source as a syntax tree: what goes through `t`, and what a writer would see that does not. */

import { readFileSync } from 'node:fs'
import { type Node, parse } from 'acorn'
import { transformSync } from 'esbuild'

/** A node whose parts are unknown data; each is looked at before it is used. */
export type Tree = Node & Readonly<Record<string, unknown>>

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

export function treeOf(file: string): Tree {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' })
  const tree: unknown = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  if (!isTree(tree)) throw new Error(`${file} has no syntax tree`)
  return tree
}

/** Every node with those around it, the nearest first. */
export function* walk(node: Tree, around: readonly Tree[] = []): Generator<readonly [Tree, readonly Tree[]]> {
  yield [node, around]
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part])
      if (isTree(child)) yield* walk(child, [node, ...around])
}

export const nameOf = (node: unknown): string | undefined =>
  isTree(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined

export const textOf = (node: unknown): string | undefined => {
  if (!isTree(node)) return undefined
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  const quasis = node['quasis']
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length !== 1) return undefined
  return String(cooked(quasis[0]))
}

/** The text of a piece of a template. */
export function cooked(piece: unknown): string {
  const value: unknown = isTree(piece) ? piece['value'] : undefined
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : ''
  return typeof text === 'string' ? text : ''
}

/** The argument of `t(…)` or `parts.t(…)`. */
export function translated(node: Tree): Tree | undefined {
  if (node.type !== 'CallExpression') return undefined
  const callee = node['callee']
  const property = isTree(callee) && callee.type === 'MemberExpression' ? callee['property'] : callee
  const args = node['arguments']
  return nameOf(property) === 't' && Array.isArray(args) && isTree(args[0]) ? args[0] : undefined
}

/** Both sides of `a ? 'x' : 'y'` and of `table[key] ?? 'z'` are messages. */
export function alternatives(node: Tree): readonly Tree[] {
  const sides =
    node.type === 'ConditionalExpression'
      ? [node['consequent'], node['alternate']]
      : node.type === 'LogicalExpression'
        ? [node['left'], node['right']]
        : []
  const trees = sides.filter(isTree)
  return trees.length === 0 ? [node] : trees.flatMap(alternatives)
}
