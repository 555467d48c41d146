// Extension tests in the web-worker extension host, as on vscode.dev.
import { cpSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitOnSignals, root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { runPage } from '../../scripts/host/run-page.mjs'
import { startWebServer } from '../../scripts/host/web-server.mjs'
import { bundleSuites } from './bundle.mjs'

exitOnSignals()
const work = temporaryFolder('workspace')
cpSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'workspace'), work, { recursive: true })
const server = await startWebServer({ extension: root, folder: work, tests: await bundleSuites() })
const code = await runPage(server.url(), { isVerbose: Boolean(process.env.VSCODE_HOST_VERBOSE) })
await server.stop()
// Connections that the browser kept open would hold the process.
process.exit(code)
