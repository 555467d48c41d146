// The pages that are handed on, made by the command line and opened in Chromium by day, by night and on paper:
// nothing is loaded, no script runs, axe-core finds nothing.
//   node test/browser/pages.mjs [FOLDER for pictures]
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../scripts/host/browser.mjs'
import { exitOnSignals, root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { violations } from './accessibility.mjs'
import { attacks } from './attacks.mjs'

const pictures = process.argv[2]
if (pictures) mkdirSync(pictures, { recursive: true })
const folder = temporaryFolder('pages')
const versions = path.join(root, 'test/compare/versions/everything-at-once')
const lens = (...args) =>
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })

writeFileSync(path.join(folder, 'hostile.md'), attacks)
writeFileSync(path.join(folder, 'hostile-before.md'), attacks.replaceAll('must', 'should'))
const pages = {
  report: lens('media/samples', path.join(folder, 'hostile.md'), '--format', 'html'),
  comparison: lens(
    'compare',
    path.join(versions, 'before.md'),
    path.join(versions, 'after.md'),
    '--format',
    'html',
  ),
  'hostile-comparison': lens(
    'compare',
    path.join(folder, 'hostile-before.md'),
    path.join(folder, 'hostile.md'),
    '--format',
    'html',
  ),
}

async function open(browser, name, options) {
  const file = path.join(folder, `${name}.html`)
  writeFileSync(file, pages[name])
  const context = await browser.newContext({ viewport: { width: 900, height: 1000 }, ...options })
  const page = await context.newPage()
  const asked = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  return { page, asked, context }
}

const picture = async (page, name) => {
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })
}

async function onScreen(browser, name, colorScheme) {
  const { page, asked, context } = await open(browser, name, { colorScheme })
  await picture(page, `${name}-${colorScheme}`)
  assert.deepEqual(await violations(page), [])
  assert.equal(asked.length, 1, asked.join())
  assert.notEqual(await page.title(), 'broken')
  assert.equal(await page.locator('script, img, iframe, [onerror], [onload]').count(), 0)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  assert.ok(!wide, 'it scrolls sideways')
  await context.close()
}

async function narrow(browser, name) {
  const { page, context } = await open(browser, name, { viewport: { width: 340, height: 800 } })
  await picture(page, `${name}-narrow`)
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(each => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.lens-hidden'))
      .map(each => each.outerHTML.slice(0, 80)),
  )
  assert.deepEqual(over, [])
  await context.close()
}

/** By night a page is still printed black on white. */
async function onPaper(browser, name) {
  const { page, context } = await open(browser, name, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  await picture(page, `${name}-print`)
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  assert.equal(ground, 'rgb(255, 255, 255)')
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  if (pictures) writeFileSync(path.join(pictures, `${name}.pdf`), pdf)
  await context.close()
}

async function withoutScripts(browser, name) {
  const { page, context } = await open(browser, name, { javaScriptEnabled: false })
  assert.ok((await page.locator('h1').innerText()).length > 0)
  const [link] = await page.locator('a[href^="#"]').all()
  assert.ok(link, 'a link within the page')
  // By keyboard: the middle of a link over two lines may be no part of it.
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#/)
  await context.close()
}

const counts = { passed: 0, failed: 0 }
async function test(name, run) {
  try {
    await run()
    counts.passed += 1
    console.log(`    ✔ ${name}`)
  } catch (error) {
    counts.failed += 1
    console.error(`    ✖ ${name}\n${error.stack}`)
  }
}

exitOnSignals()
const browser = await launchBrowser()
try {
  for (const name of Object.keys(pages)) {
    await test(`${name} by day, without a violation of accessibility`, () => onScreen(browser, name, 'light'))
    await test(`${name} by night`, () => onScreen(browser, name, 'dark'))
    await test(`${name} on a telephone`, () => narrow(browser, name))
    await test(`${name} on paper`, () => onPaper(browser, name))
    await test(`${name} needs no script`, () => withoutScripts(browser, name))
  }
} finally {
  await browser.close()
}
console.log(`host tests: ${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)
