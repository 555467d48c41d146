// The real workbench in Chromium with the extension in it: what the browser tests and the pictures drive.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { commitAll } from '../../scripts/host/repository.mjs'
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
 * Opens the folder's file; `drafts` are written beside the samples first. With `repository` all of that is committed,
 * and `edit` may change the folder afterwards. `extension` is the folder of the extension, `extensions` are folders of
 * others, `language` the editor's display language.
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
    repository = false,
    edit = () => {},
  } = options
  const folder = path.join(temporaryFolder('workbench'), 'memos')
  mkdirSync(folder)
  cpSync(path.join(root, 'media/samples'), folder, { recursive: true })
  for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(folder, name), text)
  if (repository) commitAll(folder)
  edit(folder)
  const git = { 'git.enabled': repository, 'git.openRepositoryInParentFolders': 'never' }
  const server = await startServer({
    settings: { ...settingsFor(theme), ...git, ...settings },
    extensions,
    builtins: repository ? ['git-base', 'git'] : [],
  })
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
  // A file that is no draft has no entry there; neither has an empty window.
  if (/\.(?:md|memo)$/.test(file ?? '')) await page.waitForSelector('.statusbar-item[id^="leadership-lens"]')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const close = async () => {
    await context.close()
    await server.stop()
  }
  return { page, folder, close }
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

/** The frame of a page of ours, once it shows what is looked for. A webview is a frame within a frame. */
export async function frameWith(page, selector) {
  const end = Date.now() + waitMs
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      const found = await frame.$(selector).catch(() => null)
      if (found) return frame
    }
    await page.waitForTimeout(100)
  }
  throw new Error(`no page shows ${selector}`)
}

export async function openPanel(page, title = 'Leadership Lens') {
  // A click on the icon of an open view would close it.
  for (const frame of page.frames()) if (await frame.$('#sections > section').catch(() => null)) return frame
  await page.locator(`.activitybar .action-label[aria-label="${title}"]`).first().click()
  return frameWith(page, '#sections > section')
}

const menuTries = 8
const menuWaitMs = 6_000

/**
 * Opens the menu of code actions at the cursor. The editor drops the menu where it is asked for it while it still
 * works out its light bulb; a writer presses again, and so does this.
 */
export async function openFixes(page) {
  const rows = page.locator('.action-widget .monaco-list-row')
  for (let tries = 1; ; tries += 1) {
    await page.keyboard.press('Control+.')
    try {
      return await rows.first().waitFor({ timeout: menuWaitMs })
    } catch (error) {
      if (tries === menuTries) throw error
    }
  }
}
