// A Chromium for tests and screenshots: an installed Chrome or Chromium, else the one from npm (Linux x64).
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { hostDir, root } from './paths.mjs'

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--lang=en-US',
  '--font-render-hinting=none',
  // Without these two a webview's service worker counts as a third party's and does not register.
  '--test-third-party-cookie-phaseout=false',
  '--disable-features=ThirdPartyCookieDeprecation',
]

/** Unpacks the browser of `@sparticuz/chromium` once and returns where it is. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROMIUM_PATH to its executable.')
  }
  const place = path.join(hostDir, 'chromium')
  if (!existsSync(place)) {
    // It unpacks into the temporary folder, whichever that is, and trusts what it finds there:
    // unpack beside the final place and rename, so that an interrupted run leaves nothing half done.
    const unpacking = `${place}-${process.pid}`
    mkdirSync(unpacking, { recursive: true })
    const { TMPDIR } = process.env
    process.env.TMPDIR = unpacking
    const { default: sparticuz } = await import('@sparticuz/chromium')
    const { inflate } = await import(
      path.join(root, 'node_modules/@sparticuz/chromium/build/esm/lambdafs.js')
    )
    await sparticuz.executablePath()
    // Its own copies of nss and friends, for machines that have none.
    await inflate(path.join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    if (existsSync(place)) rmSync(unpacking, { recursive: true })
    else renameSync(unpacking, place)
  }
  return place
}

/** On a machine without fonts the page would stay empty: the browser brings Open Sans. */
function fontsConfig(place) {
  const file = path.join(place, 'fonts.conf')
  const dirs = `<dir>${path.join(place, 'fonts')}</dir><cachedir>${path.join(place, 'fonts-cache')}</cachedir>`
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>\n`)
  return file
}

/** What that browser adds to the environment: its own copies of nss and friends, and fonts where there are none. */
function environment(place) {
  const libraries = [path.join(place, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontsConfig(place) }
  return { ...process.env, LD_LIBRARY_PATH: libraries, ...fonts }
}

/** A headless browser; the caller closes it. */
export async function launchBrowser() {
  const found = installed.find(place => place && existsSync(place))
  if (found) return chromium.launch({ executablePath: found, args })
  const place = await fromNpm()
  return chromium.launch({ executablePath: path.join(place, 'chromium'), args, env: environment(place) })
}
