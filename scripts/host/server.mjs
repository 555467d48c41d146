// Starts the VS Code server of the npm package code-server, without code-server's own wrapper:
// the wrapper needs a native module and adds nothing that is needed here.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { installedHost } from './install.mjs'
import { temporaryFolder } from './paths.mjs'

/** Few built-in extensions: less to start, and none of them waits for the network. */
const builtins = [
  'markdown-basics',
  'markdown-language-features',
  'theme-defaults',
  'theme-seti',
  'theme-modern-icons',
  'json',
  'configuration-editing',
]

const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'npm.autoDetect': 'off',
}

const startLimitMs = 60_000
const stopLimitMs = 3000

/** Whether 127.0.0.1 can listen on the port; resolves to the port that it got, for 0 means any. */
function probe(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const got = server.address().port
      server.close(() => resolve(got))
    })
  })
}

export const freePort = () => probe(0)
export const isFree = port =>
  probe(port).then(
    () => true,
    () => false,
  )

function prepareData(settings, extensions, moreBuiltins) {
  const dataDir = temporaryFolder('vscode')
  // This build keeps the user's settings on the server's disk, so they can be there before the start.
  const userDir = path.join(dataDir, 'data/User')
  mkdirSync(userDir, { recursive: true })
  writeFileSync(
    path.join(userDir, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  )
  const builtinDir = path.join(dataDir, 'builtin')
  mkdirSync(builtinDir)
  const { vscode } = installedHost()
  const shipped = [...builtins, ...moreBuiltins].map(name => path.join(vscode, 'extensions', name))
  for (const place of [...shipped, ...extensions]) {
    symlinkSync(place, path.join(builtinDir, path.basename(place)), 'dir')
  }
  return { dataDir, builtinDir }
}

/** Resolves when the server says that it listens. */
function listening(child, isVerbose) {
  let output = ''
  return new Promise((resolve, reject) => {
    const fail = reason => reject(new Error(`${reason}:\n${output.slice(-3000)}`))
    const timer = setTimeout(() => fail('The VS Code server did not start in time'), startLimitMs)
    const read = chunk => {
      output += chunk
      if (isVerbose) process.stderr.write(chunk)
      if (!output.includes('Extension host agent listening on')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', code => fail(`The VS Code server ended early (${code})`))
  })
}

/** The server and the extension hosts that it starts are one process group: they end together. */
function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Already gone.
  }
}

function serverArguments({ port, token, dataDir, builtinDir, proposedApi, asksForTrust }) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    ...['--server-data-dir', dataDir, '--builtin-extensions-dir', builtinDir],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'],
    // A built workbench ignores the paths of development extensions and tests in the address without this.
    '--enable-smoke-test-driver',
    // The tests' output arrives through the log.
    ...['--log', 'info'],
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
    ...proposedApi.flatMap(id => ['--enable-proposed-api', id]),
  ]
}

/** Starts the program; `stop` resolves when all of it has ended, and it never outlives this process. */
async function startProgram(args, isVerbose) {
  const { serverMain, node } = installedHost()
  // EXTENSIONS_GALLERY is code-server's own switch: without a gallery nothing looks for the network.
  const env = { ...process.env, NODE_OPTIONS: '--enable-source-maps', EXTENSIONS_GALLERY: '{}' }
  const child = spawn(node, [serverMain, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true })
  const killNow = () => killGroup(child, 'SIGKILL')
  process.on('exit', killNow)
  await listening(child, isVerbose)
  return () =>
    new Promise(resolve => {
      const ended = () => {
        process.off('exit', killNow)
        killNow()
        resolve()
      }
      if (child.exitCode !== null || child.signalCode !== null) return ended()
      child.once('exit', ended)
      killGroup(child, 'SIGTERM')
      setTimeout(killNow, stopLimitMs).unref()
    })
}

/**
 * Starts the server on 127.0.0.1. Only who knows its token gets in, for it can run programs.
 * `extensions` are folders of further extensions: an address can name only one that is being developed.
 * `builtins` are names of further extensions that VS Code ships.
 * With `asksForTrust` a folder that nobody trusted opens in restricted mode.
 * `uri` is a file's address as the workbench sees it; `url` the page that opens a folder or a workspace's file, with VS Code's own payload.
 */
export async function startServer(options = {}) {
  const {
    settings = {},
    port,
    extensions = [],
    builtins: more = [],
    proposedApi = [],
    asksForTrust = false,
    isVerbose = false,
  } = options
  const token = randomBytes(16).toString('hex')
  const chosen = port ?? (await freePort())
  const data = prepareData(settings, extensions, more)
  const args = serverArguments({ port: chosen, token, proposedApi, asksForTrust, ...data })
  const stop = await startProgram(args, isVerbose)
  const authority = `127.0.0.1:${chosen}`
  return {
    stop,
    uri: file => `vscode-remote://${authority}${encodeURI(file)}`,
    url: ({ folder, workspace, payload = [] }) => {
      const place = workspace ? { workspace } : { folder }
      const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]
      return `http://${authority}/?${new URLSearchParams({ tkn: token, ...place, payload: JSON.stringify(all) })}`
    },
  }
}
