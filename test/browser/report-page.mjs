// The report page in Chromium, by day, by night and on paper: axe-core finds nothing and nothing is loaded.
//   node test/browser/report-page.mjs PAGE.html [FOLDER for pictures]
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../scripts/host/browser.mjs'

const [file, pictures] = process.argv.slice(2)
assert.ok(file, 'Name the page.')
const browser = await launchBrowser()
try {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 900, height: 1000 },
    })
    const page = await context.newPage()
    const asked = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(pathToFileURL(path.resolve(file)).href)
    assert.equal(asked.length, 1, asked.join())
    if (pictures) await page.screenshot({ path: path.join(pictures, `${colorScheme}.png`), fullPage: true })
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run())
    for (const { id, nodes } of violations)
      console.error(
        id,
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      )
    assert.ok(passes.length > 10)
    assert.equal(violations.length, 0)
    console.log(`${colorScheme}: ${passes.length} checks of axe-core pass`)
  }
} finally {
  await browser.close()
}
