// The review of a folder with many drafts: its progress, its cancel button, and the tree that keeps what was read.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './workbench.mjs'

/** Enough that a review is still under way when somebody has read its notification and moved the hand. */
const many = 3000
const orders =
  'You must file every report by Friday. You must send the form to Dana.\n\nYou must not use the old form.\n'

export function manyDrafts(folder) {
  mkdirSync(path.join(folder, 'memos'))
  for (let at = 0; at < many; at++)
    writeFileSync(
      path.join(folder, 'memos', `draft-${String(at).padStart(4, '0')}.md`),
      `${orders}\nDraft ${at}.\n`,
    )
}

const toast = page => page.locator('.notifications-toasts .notification-list-item')
const problems = async page =>
  Number(
    /\d+ Info/.exec(await page.locator('#status\\.problems').getAttribute('aria-label'))?.[0].split(' ')[0] ??
      0,
  )

export const reviewTests = {
  async 'a review names the file it reads, is cancelled by its button, and what was read stays'({ page }) {
    await page.locator('.pane-header[aria-label*="Drafts"]').click()
    const before = await problems(page)
    await runCommand(page, 'Leadership Lens: Review the Workspace')
    await toast(page)
      .filter({ hasText: /Reviewing the drafts of the workspace: \S*draft-\d+\.md/ })
      .waitFor()
    await toast(page).getByRole('button', { name: 'Cancel' }).click()
    await toast(page).waitFor({ state: 'detached' })
    const rows = page.locator('.pane-body .monaco-list-row[aria-label*="draft-"]')
    await rows.first().waitFor()
    assert.match(
      await rows.first().getAttribute('aria-label'),
      /memos\/draft-0000\.md, Leans towards directing/,
    )
    const kept = await problems(page)
    assert.ok(kept > before, `${kept} problems, ${before} before`)
    assert.ok(kept < many, 'it did not run to its end')
    await page.waitForTimeout(1_000)
    assert.equal(await problems(page), kept, 'nothing is read after it was cancelled')
  },

  async 'the keyboard goes down the tree, opens a draft and comes to its mark'({ page }) {
    const row = page.locator('.pane-body .monaco-list-row[aria-label*="draft-0000"]').first()
    await row.click()
    await page.waitForSelector(
      '.tab.active[data-resource-name="draft-0000.md"], .tab.active[aria-label*="draft-0000"]',
    )
    await row.focus().catch(() => {})
    await row.click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''),
    )
  },
}
