// The review of a folder with many drafts: its progress, its cancel button, and the tree that keeps what was read.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './workbench.mjs'

/** Enough that a review is still under way when somebody has read its notification and moved the hand. */
const many = 3000
const orders = `You must file every report by Friday. You must send the form to Dana. Everyone must attend the meeting.

You must not use the old form. Managers must report attendance. Laptops must not be left on the desks.
`

export function manyDrafts(folder) {
  mkdirSync(path.join(folder, 'memos'))
  for (let at = 0; at < many; at++)
    writeFileSync(
      path.join(folder, 'memos', `draft-${String(at).padStart(4, '0')}.md`),
      `${orders}\nDraft ${at}.\n`,
    )
}

/** A workbench that is driven by tests pops nothing up; its notifications are in their list. */
const notification = page =>
  page.locator('.notifications-center .notification-list-item', {
    hasText: /Reviewing the drafts of the workspace: \S*draft-\d+\.md/,
  })
const drafts = page => page.locator('.pane-body .monaco-list-row[aria-label*="draft-"]')
const problems = page => page.locator('#status\\.problems').innerText()

/** Behind a branch's title. */
const countIn = async branch =>
  Number(/\d+/.exec(await branch.locator('.label-description').innerText())?.[0])

export const reviewTests = {
  async 'a review names the file it reads, is cancelled by its button, and what was read stays'({ page }) {
    await page.locator('.pane-header[aria-label*="Drafts"]').click()
    const before = await problems(page)
    await runCommand(page, 'Leadership Lens: Review the Workspace')
    await runCommand(page, 'Notifications: Show Notifications')
    await notification(page).waitFor()
    await drafts(page).first().waitFor()
    await notification(page).getByRole('button', { name: 'Cancel' }).click()
    await notification(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    assert.match(
      await drafts(page).first().getAttribute('aria-label'),
      /draft-0000\.md, Leans towards directing/,
    )
    // The last files under way are done, and the tree is drawn.
    await page.waitForSelector('.pane-header .action-label[aria-label*="Review the Workspace"]', {
      state: 'attached',
    })
    const kept = await problems(page)
    assert.notEqual(kept, before)
    await runCommand(page, 'Leadership Lens: Group the Reviewed Drafts')
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="By verdict"]')
    await page.keyboard.type('By verdict')
    await page.keyboard.press('Enter')
    const branch = page
      .locator('.pane-body .monaco-list-row[aria-level="1"][aria-label^="Leans towards directing"]')
      .first()
    await branch.waitFor()
    const count = await countIn(branch)
    assert.ok(count > 0 && count < many, `${count} of ${many} were read`)
    await page.waitForTimeout(1_000)
    assert.equal(await problems(page), kept, 'nothing is read after it was cancelled')
    assert.equal(await countIn(branch), count)
  },

  async 'the keyboard goes down the tree, opens a draft and comes to its mark'({ page }) {
    await runCommand(page, 'Leadership Lens: Focus on Drafts in the Workspace View')
    await page.waitForSelector('.pane-body .monaco-list:focus')
    await page.keyboard.press('Home')
    const focused = page.locator('.pane-body .monaco-list-row.focused')
    for (let down = 0; down < 8 && !/draft-0000/.test(await focused.getAttribute('aria-label')); down += 1) {
      await page.keyboard.press('ArrowDown')
      await page.waitForTimeout(200)
    }
    assert.match(await focused.getAttribute('aria-label'), /draft-0000/)
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('.pane-body .monaco-list-row[aria-level="3"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.tab.active[data-resource-name="draft-0000.md"]')
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''),
    )
  },
}
