// What a writer does with each surface, with the hands on the keyboard; and the panel's accessibility in every theme.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/host/paths.mjs'
import {
  goToFirstMark,
  hoverFirstMark,
  openFirstLineFixes,
  openIgnored,
  openPicker,
  openQuickFixes,
  openWalkthrough,
  toggleStances,
} from './surfaces.mjs'
import { openPanel, runCommand } from './workbench.mjs'

const readJson = name => JSON.parse(readFileSync(path.join(root, name), 'utf8'))
const words = readJson('package.nls.json')
const [{ steps }] = readJson('package.json').contributes.walkthroughs
const wordsOf = reference => words[reference.slice(1, -1)]

/** Spaces of an editor's lines are not breaking. */
const textOf = async page =>
  (await page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' ')
const untilText = (page, wanted) =>
  page.waitForFunction(
    text =>
      document
        .querySelector('.editor-instance .view-lines')
        ?.textContent.replaceAll('\u00a0', ' ')
        .includes(text),
    wanted,
  )
/** The lines are drawn a moment after the tab tells of a change. */
async function untilTextIs(page, isRight) {
  for (const end = Date.now() + 10_000; !isRight(await textOf(page)); await page.waitForTimeout(50))
    assert.ok(Date.now() < end, `after 10 s there stands:\n${await textOf(page)}`)
}
const rows = page => page.locator('.quick-input-list .monaco-list-row')

export const policy = `# Gifts and hospitality policy

This policy applies to all employees and contractors. Employees must not accept gifts from suppliers.

Exceptions require the written approval of the compliance office. Gifts below 30 euros are permitted and must be recorded in the register.

<!-- lens-ignore -->
Violations of this policy may lead to disciplinary action. All employees are required to complete the conduct training every year. Confidential information must not be disclosed.
`

export const surfaceTests = {
  async 'the hover says why, where that is known from, and what could stand there'({ page }) {
    await hoverFirstMark(page)
    // What is wrong comes first, what is worked out for it a moment later.
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Why is this marked?' }).first().waitFor()
    const text = await page.locator('.monaco-hover:not(.hidden)').first().innerText()
    assert.match(text, /Why is this marked\?/)
    assert.match(text, /Source: /)
    await page.waitForSelector(
      '.monaco-hover:not(.hidden) a[data-href^="command:leadershipLens.applyRewrite"]',
    )
    await goToFirstMark(page)
    await page.waitForSelector('.monaco-hover:not(.hidden) .hover-row', { state: 'detached' })
    await runCommand(page, 'Show or Focus Hover')
    await page.waitForSelector('.monaco-hover:not(.hidden) .hover-row')
    await page.keyboard.press('Escape')
  },

  async 'the Quick Fix menu is reached, walked and used by keyboard, and one undo takes it back'({ page }) {
    await openQuickFixes(page)
    const titles = await page.locator('.action-widget .monaco-list-row').allInnerTexts()
    assert.ok(titles.some(title => title.includes('Why is this marked?')))
    assert.ok(titles.some(title => title.startsWith('Ignore')))
    const before = await textOf(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.tab.active.dirty')
    await untilTextIs(page, text => text !== before)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.waitForSelector('.tab.active:not(.dirty)')
    await untilTextIs(page, text => text === before)
  },

  async 'the picker tells each kind of message and what it is for, and writes the choice'({ page }) {
    await openPicker(page)
    const shown = await rows(page).allInnerTexts()
    assert.ok(shown.some(text => /Difficult news/.test(text) && /Cuts, closures, layoffs/.test(text)))
    assert.ok(shown.some(text => /Change announcement/.test(text) && /now/.test(text)))
    await page.keyboard.type('Recognition')
    await page.keyboard.press('Enter')
    await untilText(page, 'profile: recognition')
    await page.keyboard.press('Control+z')
    await untilText(page, 'profile: change-announcement')
  },

  async 'a walkthrough leads by pictures to the fixed memo'({ page }) {
    // Where there is little room VS Code leaves pictures out.
    await page.setViewportSize({ width: 1500, height: 900 })
    await openWalkthrough(page)
    const shown = await page.locator('.getting-started-step').count()
    assert.equal(shown, steps.length)
    for (const { id, title, media } of steps) {
      const step = page.locator(`.getting-started-step[data-step-id$="#${id}"]`)
      assert.match(await step.innerText(), new RegExp(wordsOf(title).slice(0, 20)))
      await step.click()
      const image = page.locator('.getting-started-media img')
      await image.waitFor()
      const alt = wordsOf(media.altText)
      await page.waitForFunction(wanted => {
        const found = document.querySelector('.getting-started-media img')
        return found?.alt === wanted && found.complete && found.naturalWidth > 100
      }, alt)
    }
    await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Fixed' }).click()
    await page.waitForSelector('.tab.active[data-resource-name^="Untitled"]')
    await page.waitForFunction(() =>
      /usual range/.test(document.querySelector('.statusbar-item[id^="leadership-lens"]')?.textContent ?? ''),
    )
    await untilText(page, 'Two days together')
  },
}

export const memoTests = {
  async 'the first line offers the kind of message it looks like; taken, it is written there'({ page }) {
    await openFirstLineFixes(page)
    const titles = await page.locator('.action-widget .monaco-list-row.action').allInnerTexts()
    assert.match(titles[0] ?? '', /This looks like: Policy or compliance/)
    await page.keyboard.press('Enter')
    await untilText(page, 'profile: policy-compliance')
  },

  async 'what is ignored is listed, and taken back by keyboard'({ page }) {
    await openIgnored(page)
    assert.match((await rows(page).allInnerTexts()).join(), /Violations of this policy/)
    await page.locator('.quick-input-list-entry-action-bar .action-label').first().click()
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Nothing is ignored"]')
    await page.keyboard.press('Escape')
    assert.ok(!(await textOf(page)).includes('lens-ignore'))
  },

  async 'stances are set off in the text and taken away again'({ page }) {
    const lines = () => page.locator('.monaco-editor .view-overlays [class*="ced-"]').count()
    const before = await lines()
    await toggleStances(page)
    assert.ok((await lines()) > before)
    await toggleStances(page)
    assert.equal(await lines(), before)
  },
}

/** @param violations of a frame, by axe */
export const themeTests = violations => ({
  async 'the panel has no violation of accessibility'({ page }) {
    const frame = await openPanel(page)
    await frame.waitForSelector('.panel-verdict')
    assert.deepEqual(await violations(frame), [])
  },
})
