// Extension tests that need a VS Code of their own: restricted mode, and a workspace of several folders.
// They run in the server from npm: @vscode/test-electron always switches workspace trust off.
import { cpSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostRunsHere, installHost } from '../../scripts/host/install.mjs'
import { exitOnSignals, root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { runPage } from '../../scripts/host/run-page.mjs'
import { startServer } from '../../scripts/host/server.mjs'
import { bundleSuites } from './bundle.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Each with the folder of its suites and what it opens. */
const launches = {
  restricted: {
    workspace: 'workspace',
    asksForTrust: true,
    settings: {
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
  },
  'several-folders': { workspace: 'folders', file: 'both.code-workspace' },
}

async function launch(name, { workspace, file, settings = {}, asksForTrust = false }) {
  console.log(`  launch: ${name}`)
  const work = temporaryFolder(name)
  cpSync(path.join(here, workspace), work, { recursive: true })
  const tests = await bundleSuites(name)
  const server = await startServer({ settings: { 'files.autoSave': 'off', ...settings }, asksForTrust })
  const payload = [
    ['extensionDevelopmentPath', server.uri(root)],
    ['extensionTestsPath', server.uri(tests)],
  ]
  const place = file ? { workspace: path.join(work, file) } : { folder: work }
  const isVerbose = Boolean(process.env.VSCODE_HOST_VERBOSE)
  return runPage(server.url({ ...place, payload }), { isVerbose }).finally(server.stop)
}

exitOnSignals()
if (!hostRunsHere()) {
  console.error('There is no VS Code server for this platform: restricted mode was not tested.')
  process.exit(1)
}
installHost()
const wanted = process.argv.slice(2)
let worst = 0
for (const [name, options] of Object.entries(launches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  worst = Math.max(worst, await launch(name, options))
}
process.exit(worst)
