// Shows what the extension does: the reading of a memo in the terminal, then VS Code in the browser.
//   npm start                     with the samples
//   npm start -- my-memo.md       with a file or a folder of one's own
//   --host npm|web   --port N   --no-open
import { spawn } from 'node:child_process'
import { cpSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runNode } from './host/command.mjs'
import { hostIsInstalled, hostRunsHere, installHost } from './host/install.mjs'
import { root, temporaryFolder } from './host/paths.mjs'
import { freePort, isFree, startServer } from './host/server.mjs'
import { startWebServer } from './host/web-server.mjs'

const usualPort = 8417
const firstSample = 'return-to-office.md'

function fail(message) {
  console.error(message)
  process.exit(2)
}

function readArguments() {
  const options = { host: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (values.host && !['npm', 'web'].includes(values.host)) fail('--host is npm or web')
    if (values.port && !/^\d{1,5}$/.test(values.port)) fail('--port takes a number')
    if (positionals.length > 1) fail('Give one file or one folder.')
    return {
      host: values.host,
      port: values.port && Number(values.port),
      opens: !values['no-open'],
      own: positionals[0],
    }
  } catch (error) {
    return fail(error.message)
  }
}

/** What to open: the writer's own file or folder where it is, the samples as a copy that may be spoiled. */
function chooseDraft(own) {
  if (own === undefined) {
    const folder = path.join(temporaryFolder('start'), 'samples')
    cpSync(path.join(root, 'media/samples'), folder, { recursive: true })
    return { folder, file: path.join(folder, firstSample), isOwn: false }
  }
  // npm runs this in the project's folder and keeps where it was called from in INIT_CWD.
  const place = path.resolve(process.env.INIT_CWD ?? '.', own)
  if (!existsSync(place)) return fail(`${own}: no such file or folder`)
  if (statSync(place).isDirectory()) return { folder: place, isOwn: true }
  return { folder: path.dirname(place), file: place, isOwn: true }
}

/** Only the server from npm saves to disk, so one's own file gets that one where it runs. */
function chooseHost(wanted, isOwn) {
  if (wanted) return wanted
  if (hostIsInstalled() || (isOwn && hostRunsHere())) return 'npm'
  return 'web'
}

function tellWhereEditsGo({ folder, file, isOwn }, host) {
  const name = file ?? folder
  if (!isOwn) return console.log('You edit a copy of the samples, which is thrown away at the end.')
  if (host === 'npm') return console.log(`Edits are saved to the disk as you type: ${name}`)
  console.log(
    `EDITS ARE NOT SAVED: this editor keeps them in the browser's memory and ${name} stays as it is.`,
  )
  if (hostRunsHere()) console.log('With --host npm they are saved (installs a VS Code server, once).')
}

async function serve(host, { folder, file, isOwn }, port) {
  if (host === 'web') {
    const server = await startWebServer({ extension: root, folder, port })
    return { stop: server.stop, url: server.url({ payload: file ? [['openFile', server.uri(file)]] : [] }) }
  }
  if (isOwn && !hostIsInstalled())
    console.log('To save your edits to the disk, VS Code runs from a local server.')
  installHost()
  // Who names a file wants it reviewed, wherever it lies.
  const reviewed = isOwn ? { 'leadershipLens.files': [file ? `**/${path.basename(file)}` : '**'] } : {}
  const server = await startServer({ port, settings: { 'files.autoSave': 'afterDelay', ...reviewed } })
  const payload = [
    ['extensionDevelopmentPath', server.uri(root)],
    ...(file ? [['openFile', server.uri(file)]] : []),
  ]
  return { stop: server.stop, url: server.url({ folder, payload }) }
}

function openBrowser(url) {
  const commands = { darwin: ['open', url], win32: ['rundll32', 'url.dll,FileProtocolHandler', url] }
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (process.env.CI || !hasScreen) return
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', url]
  // Without a program that opens addresses the printed one is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

const { host: wantedHost, port: wantedPort, opens, own } = readArguments()
const draft = chooseDraft(own)
if (wantedPort && !(await isFree(wantedPort)))
  fail(`Port ${wantedPort} is taken; choose another with --port.`)

console.log('Building …')
const built = await runNode(['esbuild.mjs'])
if (built.code !== 0) fail(built.output)
const sample = draft.file ?? draft.folder
await runNode(['dist/cli.js', '--format', 'text', own ? sample : `media/samples/${firstSample}`], {
  show: true,
})

const host = chooseHost(wantedHost, draft.isOwn)
const port = wantedPort ?? ((await isFree(usualPort)) ? usualPort : await freePort())
const { url, stop } = await serve(host, draft, port)
console.log(`\nVS Code with Leadership Lens: ${url}`)
tellWhereEditsGo(draft, host)
console.log('Ctrl+C ends it.')
if (opens) openBrowser(url)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await stop()
    console.log('\nStopped.')
    process.exit(0)
  })
}
