// Extension tests in VS Code's Node extension host.
//   VSCODE_TEST_HOST=desktop|npm   forces one; otherwise the desktop where it can be downloaded and shown
//   VSCODE_EXECUTABLE=…            uses that build
import { cpSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTests } from '@vscode/test-electron'
import { hostRunsHere, installHost } from '../../scripts/host/install.mjs'
import { exitOnSignals, root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { commitAll } from '../../scripts/host/repository.mjs'
import { bundleSuites } from './bundle.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const shim = path.join(root, 'scripts/host/vscode-shim.mjs')

async function canDownload() {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    })
    return answer.ok
  } catch {
    return false
  }
}

/** The desktop's window needs a display, which a build machine rarely has. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

async function useDesktop() {
  const wanted = process.env.VSCODE_TEST_HOST
  if (wanted) return wanted === 'desktop'
  return !hostRunsHere() || (hasDisplay() && (await canDownload()))
}

/** The executable to start; undefined lets @vscode/test-electron download one. */
async function executable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE
  if (await useDesktop()) return undefined
  installHost()
  return shim
}

exitOnSignals()
const vscodeExecutablePath = await executable()
console.log(
  `host: ${vscodeExecutablePath === shim ? 'VS Code server from npm' : (vscodeExecutablePath ?? 'VS Code desktop')}`,
)

const work = temporaryFolder('workspace')
cpSync(path.join(here, 'workspace'), work, { recursive: true })
commitAll(work)
try {
  await runTests({
    ...(vscodeExecutablePath ? { vscodeExecutablePath } : {}),
    extensionDevelopmentPath: [root, path.join(here, 'fake-model')],
    extensionTestsPath: await bundleSuites(),
    launchArgs: [work, '--disable-extensions'],
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
