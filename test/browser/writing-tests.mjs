// A writer's way from nothing to a memo: what stands there before a draft is open, while it is filled in and typed,
// and in the house style's file.
import assert from 'node:assert/strict'
import { goToTop, openCompletion, squiggles } from './surfaces.mjs'
import { openFixes, runCommand } from './workbench.mjs'

const statusItem = '.statusbar-item[id^="leadership-lens"]'

export const beginningTests = {
  async 'where no draft is open the panel says so, and leads on by keyboard'({ page, frame }) {
    assert.match(await frame.locator('#sections').innerText(), /No draft is open/)
    await frame.locator('button[data-action="openSample"]').focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.quick-input-list .monaco-list-row')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.tab.active[data-resource-name^="Untitled"]')
    await frame.waitForSelector('.lens-axis')
  },

  async 'a new memo shows what is to be filled in, and a click goes there'({ page, frame }) {
    await runCommand(page, 'Leadership Lens: New Memo from Template')
    // The palette's own list may still be there.
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Change announcement"]')
    await page.keyboard.press('Enter')
    await frame.waitForFunction(() =>
      /placeholders to fill in/.test(document.querySelector('.panel-verdict')?.textContent ?? ''),
    )
    const place = await page.locator('#status\\.editor\\.selection').innerText()
    await frame.locator('.panel-entry').nth(4).click()
    await page.waitForFunction(
      before => document.querySelector('#status\\.editor\\.selection')?.textContent !== before,
      place,
    )
  },
}

export const plain = 'Subject: Stock count\n\nWe count the stock on Monday because the ledger is wrong.\n'

export const typingTests = {
  async 'a mark waits while its sentence is typed, and comes when the keys rest'({ page }) {
    await goToTop(page)
    await page.keyboard.press('Control+End')
    for (const key of '\nStaff who fail to comply will be dismissed.') {
      await page.keyboard.type(key, { delay: 60 })
      assert.equal(await page.locator(squiggles).count(), 0, 'nothing is marked where the cursor stands')
    }
    await page.waitForSelector(squiggles)
  },

  async 'the status item opens the reading, and from there the kinds of message'({ page }) {
    await page.locator(statusItem).click()
    await page.waitForSelector('.quick-input-titlebar:has-text("The reading of this draft")')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.quick-input-titlebar:has-text("What kind of message")')
    await page.keyboard.press('Escape')
  },
}

export const house = `values:
  - Plain Dealing
purposse: Everyone gets an answer within two days.
prefer:
  resources: people

`

export const houseTests = {
  async 'a slip in the house style is marked at its line, and mended by keyboard'({ page }) {
    await page.waitForSelector('.monaco-editor .squiggly-warning')
    await goToTop(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await openFixes(page)
    const titles = await page.locator('.action-widget .monaco-list-row').allInnerTexts()
    assert.match(titles.join(), /Change to “purpose”/)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.monaco-editor .squiggly-warning', { state: 'detached' })
  },

  async 'its keys are offered'({ page }) {
    await goToTop(page)
    await openCompletion(page, '')
    const offered = await page.locator('.suggest-widget .monaco-list-row').allInnerTexts()
    assert.ok(offered.some(name => name.includes('houseNames')))
    await page.keyboard.press('Escape')
  },
}
