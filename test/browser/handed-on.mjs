// A hostile memo where it is handed on: the report page in a browser, and the editor's own preview of the draft.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { runCommand } from './workbench.mjs'

/** @returns the report page that the command line makes of a draft */
function reportOf(text) {
  const folder = temporaryFolder('report')
  const draft = path.join(folder, 'hostile.md')
  writeFileSync(draft, text)
  const page = path.join(folder, 'hostile.html')
  const cli = path.join(root, 'dist/cli.js')
  writeFileSync(page, execFileSync(process.execPath, [cli, '--format', 'html', draft]))
  return page
}

/** The frame of a page that the editor's preview shows. */
async function previewFrame(page) {
  for (let tries = 0; tries < 300; tries += 1) {
    for (const frame of page.frames()) {
      const found = await frame.$('.markdown-body p').catch(() => null)
      if (found) return frame
    }
    await page.waitForTimeout(100)
  }
  throw new Error('the preview showed nothing')
}

/** @param text of the hostile draft, whose scripts would set a title */
export const handedOnTests = text => ({
  async 'no script of a memo runs in the report, and it loads nothing'({ page }) {
    const report = await page.context().newPage()
    const asked = []
    report.on('request', request => asked.push(request.url()))
    report.on('dialog', dialog => assert.fail(dialog.message()))
    await report.goto(pathToFileURL(reportOf(text)).href)
    await report.waitForTimeout(300)
    assert.ok(!(await report.title()).includes('broken'))
    assert.match(await report.locator('body').innerText(), /onerror=/)
    assert.equal(await report.locator('script, img, iframe, [onerror], [onload]').count(), 0)
    assert.equal(asked.length, 1, asked.join())
    await report.close()
  },

  async 'no script of a memo runs in the preview'({ page }) {
    await page.locator('.monaco-editor .view-line').first().click()
    await runCommand(page, 'Markdown: Open Preview to the Side')
    const frame = await previewFrame(page)
    await frame.waitForTimeout(500)
    assert.notEqual(await frame.evaluate(() => document.title), 'broken')
    assert.ok(!(await page.title()).includes('broken'))
  },
})
