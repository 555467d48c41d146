// Bundles the suites of a folder of test/hosts into one file that an extension host loads.
//   SUITES=typing,soak   only these
//   SOAK_EDITS=2000      how many edits the soak makes
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../scripts/host/paths.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

/** A worker cannot require node_modules: everything but `vscode` goes in. Returns the file's path. */
export async function bundleSuites(folder = 'suite') {
  const isWanted = name =>
    folder !== 'suite' || !process.env.SUITES || process.env.SUITES.split(',').includes(name.split('.')[0])
  const suites = readdirSync(path.join(here, folder)).filter(
    name => name.endsWith('.test.ts') && isWanted(name),
  )
  if (suites.length === 0) throw new Error(`no suites in test/hosts/${folder}`)
  const outfile = path.join(root, `dist/test-hosts${folder === 'suite' ? '' : `-${folder}`}.js`)
  await build({
    stdin: {
      contents: [
        `export { run } from './run.ts'`,
        ...suites.sort().map(name => `import './${folder}/${name}'`),
      ].join('\n'),
      resolveDir: here,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    // As the extension is built: what suites use of it must not reach for `document`.
    conditions: ['worker', 'module'],
    // Node's own modules are only asked for where there is Node.
    external: ['vscode', 'node:*'],
    define: { soakEdits: process.env.SOAK_EDITS ?? '60' },
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}
