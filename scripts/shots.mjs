// Takes the README's screenshots from the real editor: light into docs/images/, dark and high contrast into .shots/.
//   npm run shots                  all themes
//   npm run shots -- light         one
import { cpSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { openPanel } from '../test/browser/workbench.mjs'
import { launchBrowser } from './host/browser.mjs'
import { installHost } from './host/install.mjs'
import { exitOnSignals, root, temporaryFolder } from './host/paths.mjs'
import { startServer } from './host/server.mjs'

const themes = {
  light: { name: 'Light Modern', folder: 'docs/images' },
  dark: { name: 'Dark Modern', folder: '.shots/dark' },
  'high-contrast': { name: 'Default High Contrast', folder: '.shots/high-contrast' },
}
const sample = 'return-to-office.md'
const sizeBudget = 200_000
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
  'window.commandCenter': false,
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

/** The first mark's place in the page; the squiggle itself takes no mouse events, the text under it does. */
async function hoverFirstMark(page) {
  const box = await page.locator(squiggles).first().boundingBox()
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2, { steps: 5 })
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-row')
}

/** F8 goes to the next problem and opens a widget; Escape closes it and leaves the cursor there. */
async function openQuickFixes(page) {
  await page.keyboard.press('Escape')
  await page.mouse.move(600, 690)
  await page
    .locator('.monaco-editor .view-line')
    .first()
    .click({ position: { x: 2, y: 4 } })
  await page.keyboard.press('F8')
  await page.waitForSelector('.marker-widget')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.marker-widget', { state: 'detached' })
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .monaco-list-row')
}

async function applyFirstFix(page) {
  await page.keyboard.press('Enter')
  await page.waitForSelector(`.tab.dirty[data-resource-name="${sample}"]`)
}

/** The panel in a window of its own, by the shots' theme; the README shows the light one. */
async function shootPanel(page, save) {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await openPanel(page)
  await page.setViewportSize({ width: 1100, height: 1000 })
  await page.mouse.move(700, 800)
  await page.waitForTimeout(4 * settleMs)
  await save('panel')
}

async function shoot(theme, browser) {
  const work = path.join(temporaryFolder('shots'), 'samples')
  cpSync(path.join(root, 'media/samples'), work, { recursive: true })
  const images = path.join(root, themes[theme].folder)
  mkdirSync(images, { recursive: true })
  const server = await startServer({ settings: settingsFor(themes[theme].name) })
  const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, locale: 'en-US' })
  const page = await context.newPage()
  page.setDefaultTimeout(waitMs)
  const save = async name => {
    await page.waitForTimeout(settleMs)
    const file = path.join(images, `${name}.png`)
    await page.screenshot({ path: file })
    const { size } = statSync(file)
    console.log(`  ${path.relative(root, file)}  ${(size / 1000).toFixed(0)} KB`)
    if (size > sizeBudget) throw new Error(`${name}.png is over ${sizeBudget / 1000} KB`)
  }
  try {
    await openSample(page, server, work)
    await save('marks')
    await hoverFirstMark(page)
    await save('hover')
    await openQuickFixes(page)
    await save('quick-fix')
    await applyFirstFix(page)
    await save('after-fix')
    await shootPanel(page, save)
  } catch (error) {
    await page.screenshot({ path: path.join(root, '.shots', `failed-${theme}.png`) }).catch(() => {})
    throw error
  } finally {
    await context.close()
    await server.stop()
  }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(theme => !(theme in themes))
if (unknown.length > 0) {
  console.error(`No theme ${unknown.join(', ')}: ${Object.keys(themes).join(', ')}`)
  process.exit(2)
}
exitOnSignals()
installHost()
const browser = await launchBrowser()
try {
  for (const theme of wanted.length > 0 ? wanted : Object.keys(themes)) {
    console.log(theme)
    await shoot(theme, browser)
  }
} finally {
  await browser.close()
}
