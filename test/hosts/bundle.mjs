// Bundles the suites of test/hosts/suite into one file that both extension hosts load.
//   VSCODE_TEST_SUITES=assist,tools   only these
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../scripts/host/paths.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

/** A worker cannot require node_modules: everything but `vscode` goes in. Returns the file's path. */
export async function bundleSuites() {
  const wanted = process.env.VSCODE_TEST_SUITES?.split(',').map(name => `${name}.test.ts`)
  const suites = readdirSync(path.join(here, 'suite')).filter(
    name => name.endsWith('.test.ts') && (wanted?.includes(name) ?? true),
  )
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
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}
