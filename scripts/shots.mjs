// Takes pictures of every surface in the real editor: the README's into docs/images/, the walkthrough's into
// media/walkthrough/, all others into .shots/, to be looked at.
//   npm run shots                      all themes
//   npm run shots -- light picker      one theme, one scene
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from './host/browser.mjs'
import { installHost } from './host/install.mjs'
import { exitOnSignals, root, temporaryFolder } from './host/paths.mjs'
import { startServer } from './host/server.mjs'
import { withPalette } from './shots/palette.mjs'
import { drafts, sample, scenes } from './shots/scenes.mjs'

const themes = {
  light: { name: 'Light Modern', suffix: '' },
  dark: { name: 'Dark Modern', suffix: '-dark' },
  'high-contrast': { name: 'Default High Contrast', suffix: '-contrast' },
}
/** In the README, in the light theme. */
const ofReadme = new Set(['marks', 'hover', 'quick-fix', 'after-fix', 'panel'])
const sizeBudget = 90_000
const waitMs = 60_000
/** Fades of menus and hovers last about 100 ms. */
const settleMs = 400

const settingsFor = theme => ({
  'workbench.colorTheme': theme,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.hover.delay': 100,
  'breadcrumbs.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'window.commandCenter': false,
  'leadershipLens.files': ['**'],
})

const squiggles = ['hint', 'info', 'warning'].map(kind => `.monaco-editor .squiggly-${kind}`).join(', ')
const statusItem = '.statusbar-item[id^="leadership-lens"]'

async function openSample(page, server, folder) {
  const payload = [
    ['extensionDevelopmentPath', server.uri(root)],
    ['openFile', server.uri(path.join(folder, sample))],
  ]
  await page.goto(server.url({ folder, payload }))
  await page.waitForSelector(`.tab[data-resource-name="${sample}"]`)
  await page.waitForSelector(squiggles)
  await page.waitForSelector(statusItem)
}

function copySamples() {
  const work = path.join(temporaryFolder('shots'), 'samples')
  cpSync(path.join(root, 'media/samples'), work, { recursive: true })
  for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(work, name), text)
  return work
}

async function take(page, file, options = {}) {
  await page.waitForTimeout(settleMs)
  mkdirSync(path.dirname(file), { recursive: true })
  const png = withPalette(await page.screenshot(options))
  writeFileSync(file, png)
  console.log(`  ${path.relative(root, file)}  ${(png.length / 1000).toFixed(0)} KB`)
  if (png.length > sizeBudget) throw new Error(`${file} is over ${sizeBudget / 1000} KB`)
}

/** Where a picture goes. */
const placeOf = (theme, name) =>
  path.join(root, theme === 'light' && ofReadme.has(name) ? 'docs/images' : `.shots/${theme}`, `${name}.png`)

async function shoot(theme, wanted, browser) {
  const { name, suffix } = themes[theme]
  const work = copySamples()
  const server = await startServer({ settings: settingsFor(name) })
  const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, locale: 'en-US' })
  const page = await context.newPage()
  page.setDefaultTimeout(waitMs)
  const camera = {
    page,
    theme,
    folder: work,
    keep: take,
    place: picture => placeOf(theme, picture),
    save: picture => take(page, placeOf(theme, picture)),
    crop: (picture, clip) =>
      take(page, path.join(root, 'media/walkthrough', `${picture}${suffix}.png`), { clip }),
  }
  try {
    await openSample(page, server, work)
    for (const scene of wanted) await scenes[scene](camera)
  } catch (error) {
    await page.screenshot({ path: path.join(root, '.shots', `failed-${theme}.png`) }).catch(() => {})
    throw error
  } finally {
    await context.close()
    await server.stop()
  }
}

const names = process.argv.slice(2)
const unknown = names.filter(name => !(name in themes) && !(name in scenes))
if (unknown.length > 0) {
  const known = [...Object.keys(themes), ...Object.keys(scenes)].join(', ')
  console.error(`Neither a theme nor a scene: ${unknown.join(', ')}. There are ${known}.`)
  process.exit(2)
}
const chosen = all => {
  const some = Object.keys(all).filter(name => names.includes(name))
  return some.length > 0 ? some : Object.keys(all)
}
mkdirSync(path.join(root, '.shots'), { recursive: true })
exitOnSignals()
installHost()
const browser = await launchBrowser()
try {
  for (const theme of chosen(themes)) {
    console.log(theme)
    await shoot(theme, chosen(scenes), browser)
  }
} finally {
  await browser.close()
}
