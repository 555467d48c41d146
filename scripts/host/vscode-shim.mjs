#!/usr/bin/env node
// Stands in for the `code` executable that @vscode/test-electron starts: takes the same arguments, runs the tests
// in the VS Code server from npm with a headless browser, and exits with the code that VS Code reports.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitOnSignals } from './paths.mjs'
import { runPage } from './run-page.mjs'
import { startServer } from './server.mjs'

const args = process.argv.slice(2)
const valuesOf = name =>
  args.filter(arg => arg.startsWith(`--${name}=`)).map(arg => arg.slice(name.length + 3))
const toPath = place => (place.startsWith('file://') ? fileURLToPath(place) : path.resolve(place))

const [extension, ...extensions] = valuesOf('extensionDevelopmentPath').map(toPath)
const [tests] = valuesOf('extensionTestsPath').map(toPath)
const folder = args.find(arg => !arg.startsWith('-'))
if (!extension || !tests || !folder) {
  console.error('needs --extensionDevelopmentPath=, --extensionTestsPath= and a folder')
  process.exit(64)
}

const isVerbose = Boolean(process.env.VSCODE_HOST_VERBOSE)
const server = await startServer({
  // VS Code for the Web saves by itself: tests would find their files changed.
  settings: { 'files.autoSave': 'off', 'git.enabled': true, 'git.openRepositoryInParentFolders': 'never' },
  extensions,
  builtins: ['git-base', 'git'],
  proposedApi: valuesOf('enable-proposed-api'),
  isVerbose,
})
exitOnSignals()
const payload = [
  ['extensionDevelopmentPath', server.uri(extension)],
  ['extensionTestsPath', server.uri(tests)],
]
const code = await runPage(server.url({ folder: toPath(folder), payload }), { isVerbose }).finally(
  server.stop,
)
process.exit(code)
