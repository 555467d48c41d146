/** What ships, as syntax trees: the extension and the command line, built aside. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Node, parse } from 'acorn'
import { root, temporaryFolder } from '../cli/build.ts'

export interface Bundle {
  readonly name: string
  readonly tree: Node
}

export function builtBundles(names: readonly string[]): Bundle[] {
  const folder = temporaryFolder()
  execFileSync(process.execPath, ['esbuild.mjs', `--outdir=${folder}`, ...names], { cwd: root })
  return names.map(name => {
    const source = readFileSync(path.join(folder, `${name}.js`), 'utf8')
    return { name, tree: parse(source, { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: true }) }
  })
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a tree, the outer before the inner. */
export function* nodesOf(tree: Node): Generator<Node> {
  const waiting: unknown[] = [tree]
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...next.filter(isNode))
    else if (isNode(next)) {
      yield next
      waiting.push(...Object.values(next).filter(value => isNode(value) || Array.isArray(value)))
    }
  }
}
