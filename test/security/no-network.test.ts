/** Nothing leaves the machine: what ships names no way out. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { type CallExpression, type Identifier, type ImportExpression, type Node, parse } from 'acorn'
import { root } from '../cli/build.ts'
import { builtBundles, nodesOf } from './bundles.ts'

const sources = path.join(root, 'src/editor')

/** Globals of browsers, workers and Node that open a connection or make code of text. */
const waysOut: ReadonlySet<string> = new Set([
  'EventSource',
  'RTCPeerConnection',
  'WebSocket',
  'WebTransport',
  'XMLHttpRequest',
  'eval',
  'fetch',
  'importScripts',
  'sendBeacon',
])

const networkModules = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector|child_process|vm)(?:\/|$)/

const isIdentifier = (node: Node | undefined): node is Identifier => node?.type === 'Identifier'
const isCall = (node: Node): node is CallExpression =>
  node.type === 'CallExpression' || node.type === 'NewExpression'
const isImport = (node: Node): node is ImportExpression => node.type === 'ImportExpression'

/** The text of a module's name, where it is written out. */
function literalOf(node: Node | undefined): string {
  return node?.type === 'Literal' && 'value' in node ? String(node.value) : ''
}

function outwardOf(node: Node): string | undefined {
  if (isIdentifier(node) && waysOut.has(node.name)) return node.name
  if (isImport(node)) return networkModules.exec(literalOf(node.source))?.input
  if (!isCall(node) || !isIdentifier(node.callee)) return undefined
  // `new Function(text)` is how text becomes code without eval.
  if (node.callee.name === 'Function') return 'Function'
  // A minifier renames `require`; whatever is called with the name of such a module gets it.
  return networkModules.exec(literalOf(node.arguments[0]))?.input
}

function outward(tree: Node): string[] {
  const found = new Set<string>()
  for (const node of nodesOf(tree)) {
    const name = outwardOf(node)
    if (name !== undefined) found.add(name)
  }
  return [...found].sort()
}

describe('no network', () => {
  it('sees a way out where there is one', () => {
    const source =
      'const go = async u => (await fetch(u)) && r("node:https") && import("net") && new Function(u)'
    assert.deepEqual(outward(parse(source, { ecmaVersion: 'latest' })), [
      'Function',
      'fetch',
      'net',
      'node:https',
    ])
  })

  const accepted: Readonly<Record<string, readonly string[]>> = {
    // A worker's extension host can require nothing, so the extension runs its own bundles that way, once each.
    extension: ['Function'],
    // The setImmediate of an unpacking library: for callbacks given as text, and to tell workers apart.
    importers: ['Function', 'importScripts'],
    // How Piscina would load an ES module; ours is CommonJS, and the path is the bundle's own.
    worker: ['Function'],
  }

  for (const { name, tree } of builtBundles(['extension', 'assist', 'pages', 'importers', 'cli', 'worker']))
    it(`${name} opens no connection and makes no code of text`, () => {
      assert.deepEqual(outward(tree), accepted[name] ?? [])
    })

  it('makes code of its own bundles only, in one place', () => {
    const places = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .filter(file => /new Function\(|\beval\(/.test(readFileSync(path.join(sources, file), 'utf8')))
    assert.deepEqual(places, ['own-bundle.ts'])
  })
})
