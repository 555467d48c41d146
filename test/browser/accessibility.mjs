// What axe-core finds in a page or frame, one line each.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/host/paths.mjs'

const axeSource = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

export async function violations(frame) {
  // The page's policy lets no script in; the debugger is not bound by it.
  await frame.evaluate(axeSource)
  const { violations: found, passes } = await frame.evaluate(() => globalThis.axe.run(document))
  if (passes.length < 10) throw new Error('axe-core saw next to nothing')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)
}
