// Bundles the suites of test/hosts/suite into one file that both extension hosts load.
//   SUITES=typing,soak   only these
//   SOAK_EDITS=2000      how many edits the soak makes
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../scripts/host/paths.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

/** A worker cannot require node_modules: everything but `vscode` goes in. Returns the file's path. */
export async function bundleSuites() {
  const suites = readdirSync(path.join(here, 'suite'))
    .filter(name => name.endsWith('.test.ts'))
    .filter(name => !process.env.SUITES || process.env.SUITES.split(',').includes(name.split('.')[0]))
  if (suites.length === 0) throw new Error('no suites in test/hosts/suite')
  const outfile = path.join(root, 'dist/test-hosts.js')
  await build({
    stdin: {
      contents: [
        `export { run } from './run.ts'`,
        ...suites.sort().map(name => `import './suite/${name}'`),
      ].join('\n'),
      resolveDir: here,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    // Node's own modules are only asked for where there is Node.
    external: ['vscode', 'node:*'],
    define: { soakEdits: process.env.SOAK_EDITS ?? '60' },
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}
