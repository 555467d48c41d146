// The real workbench in Chromium with the extension in it: what the browser tests and the pictures drive.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { startServer } from '../../scripts/host/server.mjs'

const waitMs = 60_000

export const settingsFor = theme => ({
  'workbench.colorTheme': theme,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'breadcrumbs.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
})

/**
 * Opens the folder's file; `drafts` are written beside the samples first.
 * `extension` is the folder of the extension, `extensions` are folders of others, `language` the editor's display
 * language.
 */
export async function openWorkbench(browser, options) {
  const {
    file,
    drafts = {},
    theme = 'Light Modern',
    settings = {},
    extension = root,
    extensions = [],
    language,
  } = options
  const folder = path.join(temporaryFolder('workbench'), 'memos')
  mkdirSync(folder)
  cpSync(path.join(root, 'media/samples'), folder, { recursive: true })
  for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(folder, name), text)
  const server = await startServer({ settings: { ...settingsFor(theme), ...settings }, extensions })
  const context = await browser.newContext({ viewport: { width: 1240, height: 860 }, locale: 'en-US' })
  if (language)
    await context.addInitScript(wanted => {
      globalThis._VSCODE_NLS_LANGUAGE = wanted
    }, language)
  const page = await context.newPage()
  page.setDefaultTimeout(waitMs)
  const payload = [
    ['extensionDevelopmentPath', server.uri(extension)],
    ...(file ? [['openFile', server.uri(path.join(folder, file))]] : []),
  ]
  await page.goto(server.url({ folder, payload }))
  if (file) await page.waitForSelector(`.tab[data-resource-name="${file}"]`)
  await page.waitForSelector('.statusbar-item[id^="leadership-lens"]')
  const close = async () => {
    await context.close()
    await server.stop()
  }
  return { page, close }
}

/** Runs a command by its title, through the palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input[type="text"]')
  await input.waitFor()
  await input.fill(`>${title}`)
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${title}"]`)
  await page.keyboard.press('Enter')
}

async function panelFrame(page) {
  for (const frame of page.frames()) {
    const found = await frame.$('#sections > section').catch(() => null)
    if (found) return frame
  }
  return undefined
}

/** The frame of the panel's page, once it shows something. A webview is a frame within a frame. */
export async function openPanel(page, title = 'Leadership Lens') {
  const open = await panelFrame(page)
  // A click on the icon of an open view would close it.
  if (open) return open
  await page.locator(`.activitybar .action-label[aria-label="${title}"]`).first().click()
  const end = Date.now() + waitMs
  while (Date.now() < end) {
    const frame = await panelFrame(page)
    if (frame) return frame
    await page.waitForTimeout(100)
  }
  throw new Error('the panel showed nothing')
}
