// What a communications team does in the workbench: compare with the last commit, copy as rich text, save a report.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/host/paths.mjs'
import { violations } from './accessibility.mjs'
import { frameWith, runCommand } from './workbench.mjs'

const version = name =>
  readFileSync(path.join(root, 'test/compare/versions/everything-at-once', name), 'utf8')

/** With what must stay behind: front matter, comments, a script; and a placeholder that is left. */
export const memoBefore = `---\nprofile: change-announcement\n---\n\n${version('before.md')}`
const memoAfter = `---\nprofile: change-announcement\n---\n\n<!-- lens-ignore deontic-modal -->\n\n${version('after.md')}
Write to [Rosa](mailto:rosa@kestrel-lane.example) **by [[when: a date]]** <script>document.title='broken'</script>.
`

export function editedMemo(folder) {
  writeFileSync(path.join(folder, 'night-shift.md'), memoAfter)
}

export const comparisonTests = {
  async 'a comparison with the last commit points at what was weakened, without a violation'({ page }) {
    await page.locator('.monaco-editor .view-line').first().click()
    await runCommand(page, 'Leadership Lens: Compare with the Last Commit')
    const frame = await frameWith(page, '.compare-warned')
    const text = await frame.locator('#sections').innerText()
    assert.match(text, /Weakened obligations/)
    assert.match(text, /“20 October” became “27 October”/)
    assert.match(text, /moved/)
    assert.deepEqual(await violations(frame), [])
    assert.equal(
      await frame.evaluate(() => document.querySelectorAll('#sections script, #sections img').length),
      0,
    )
    const entry = frame.locator('.compare-warned button').first()
    await entry.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''),
    )
  },

  async 'placeholders are named before a memo is copied as rich text; nothing of the writer’s travels'({
    page,
    frame,
  }) {
    await frame.waitForSelector('button[data-kind="copy"]')
    const finish = frame.locator('[data-key="finish"]')
    assert.match(await finish.innerText(), /One placeholder is left\s+\[\[when: a date\]\]/)
    await finish.locator('button[data-kind="copy"]').click()
    await finish.locator('[role="status"]:not(:empty)').waitFor()
    assert.match(await finish.locator('[role="status"]').innerText(), /^Copied/)
    await page.bringToFront()
    const copied = await page.evaluate(async () => {
      window.focus()
      const [item] = await navigator.clipboard.read()
      const read = async type => (await item.getType(type)).text()
      return { html: await read('text/html'), text: await read('text/plain') }
    })
    assert.match(copied.html, /<h1>The night shift returns<\/h1>/)
    assert.match(copied.html, /<a href="mailto:rosa@kestrel-lane.example">Rosa<\/a>/)
    assert.match(copied.text, /^The night shift returns\n\nTo the plant\./)
    for (const part of [copied.html, copied.text])
      assert.doesNotMatch(part, /profile:|lens-ignore|<script|onerror/)
    assert.ok(!(await page.title()).includes('broken'))
  },

  async 'a report is saved where the dialog says'({ page, folder }) {
    await page.locator('.monaco-editor .view-line').first().click()
    await runCommand(page, 'Leadership Lens: Save a Report…')
    const input = page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await page.waitForFunction(() =>
      document
        .querySelector('.quick-input-widget input[type="text"]')
        ?.value.endsWith('night-shift-report.html'),
    )
    const file = path.join(folder, 'night-shift-report.html')
    // The dialog takes Enter once it has looked at the folder.
    for (let tries = 0; tries < 20 && !existsSync(file); tries += 1) {
      if (await input.isVisible()) await input.press('Enter')
      await page.waitForTimeout(1_000)
    }
    const report = readFileSync(file, 'utf8')
    assert.match(report, /^<!DOCTYPE html>/)
    assert.ok(report.includes('Everyone must be at the gate'))
  },
}
