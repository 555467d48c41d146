// Builds the VSIX.
//   npm run package               leadership-lens-<version>.vsix in the project's folder
//   node scripts/package.mjs --check   builds one aside, installs it in a real VS Code server and looks at what arrived
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { runNode, tools } from './host/command.mjs'
import { hostRunsHere, installedHost, installHost } from './host/install.mjs'
import { root, temporaryFolder } from './host/paths.mjs'

/** Bytes; docs/architecture.md says why. */
const vsixBudget = 2_000_000

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

async function build(file) {
  const { code, output } = await runNode([
    tools.vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    // Relative links of the README lead into the package, not to a web address that does not exist.
    '--no-rewrite-relative-links',
    '--out',
    file,
  ])
  if (code !== 0) throw new Error(`vsce failed:\n${output}`)
  const size = statSync(file).size
  console.log(`${path.basename(file)}  ${(size / 1000).toFixed(0)} KB of ${vsixBudget / 1000} KB`)
  if (size > vsixBudget) throw new Error('the VSIX is over its budget')
}

/** Every relative path in the manifest's values: entries, icon, grammars, walkthrough pictures. */
function filesNamedIn(value) {
  if (typeof value === 'string')
    return /^\.?\/?(dist|media|syntaxes|docs)\/.*\.\w+$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(filesNamedIn)
}

function install(file) {
  installHost()
  const folder = temporaryFolder('extensions')
  const { node, serverMain } = installedHost()
  const args = [
    serverMain,
    '--install-extension',
    file,
    '--extensions-dir',
    folder,
    '--server-data-dir',
    folder,
  ]
  execFileSync(node, [...args, '--accept-server-license-terms'], {
    env: { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const name = readdirSync(folder).find(entry => entry.startsWith(`${manifest.publisher}.${manifest.name}`))
  if (!name) throw new Error('VS Code did not install the VSIX')
  return path.join(folder, name)
}

async function checkInstalled() {
  const file = path.join(temporaryFolder('vsix'), 'leadership-lens.vsix')
  await build(file)
  if (!hostRunsHere()) return console.log('not installed: no VS Code server for this platform')
  const place = install(file)
  const { main, browser, icon, contributes } = manifest
  const wanted = [
    'readme.md',
    'dist/models',
    'docs/rules',
    ...filesNamedIn({ main, browser, icon, contributes }),
  ]
  const missing = wanted.filter(name => !existsSync(path.join(place, name)))
  if (missing.length > 0) throw new Error(`the VSIX lacks ${missing.join(', ')}`)
  const strays = ['src', 'test', 'scripts', 'node_modules', '.vscode', 'dist/types'].filter(name =>
    existsSync(path.join(place, name)),
  )
  if (strays.length > 0) throw new Error(`the VSIX carries ${strays.join(', ')}`)
  console.log(`installed, with all ${wanted.length} files that the manifest names`)
}

async function main() {
  if (process.argv.includes('--check')) return checkInstalled()
  const { code } = await runNode(['esbuild.mjs'], { show: true })
  if (code !== 0) throw new Error('the build failed')
  await build(path.join(root, `${manifest.name}-${manifest.version}.vsix`))
}

try {
  await main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
