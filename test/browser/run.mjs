// Browser-driven tests of the real workbench: the panel with its accessibility and its guard, hover, menus.
import assert from 'node:assert/strict'
import { launchBrowser } from '../../scripts/host/browser.mjs'
import { installHost } from '../../scripts/host/install.mjs'
import { exitOnSignals } from '../../scripts/host/paths.mjs'
import { violations } from './accessibility.mjs'
import { attacks } from './attacks.mjs'
import { handedOnTests } from './handed-on.mjs'
import { comparisonTests, editedMemo, memoBefore } from './handing-on.mjs'
import { languageTests, pseudoLanguage, withTranslation } from './language-tests.mjs'
import { memoTests, policy, surfaceTests, themeTests } from './surface-tests.mjs'
import { openFixes, openPanel, openWorkbench, runCommand } from './workbench.mjs'
import { manyDrafts, reviewTests } from './workspace-review.mjs'
import { beginningTests, house, houseTests, plain, typingTests } from './writing-tests.mjs'

const hostile = 'hostile.md'
const houseFile = '.leadership-lens.yaml'
const caret = page => page.locator('#status\\.editor\\.selection').innerText()

const tests = {
  async 'the panel tells the reading, without a violation of accessibility'({ page, frame }) {
    await frame.waitForSelector('.panel-verdict')
    for (const part of ['.lens-axis', '.lens-cards', '.lens-strip', '.panel-list']) {
      assert.ok(await frame.$(part), part)
    }
    assert.deepEqual(await violations(frame), [])
    assert.ok(page)
  },

  async 'all of an ordinary memo fits on a screen 700 pixels high'({ page, frame }) {
    const { width, height } = page.viewportSize()
    await page.setViewportSize({ width, height: 700 })
    await frame.waitForFunction(() => innerHeight < 620)
    const { bottom, room } = await frame.evaluate(() => ({
      bottom: document.querySelector('[data-key="moved"]').getBoundingClientRect().bottom + scrollY,
      room: innerHeight,
    }))
    assert.ok(bottom <= room, `it ends at ${bottom} of ${room}`)
    await page.setViewportSize({ width, height })
    await frame.waitForFunction(() => innerHeight > 620)
  },

  async 'a click leads to the sentence'({ page, frame }) {
    const before = await caret(page)
    await frame.locator('.panel-entry').first().click()
    await page.waitForFunction(
      old => document.querySelector('#status\\.editor\\.selection')?.textContent !== old,
      before,
    )
  },

  async 'every button is reached by keyboard, paragraphs by arrows'({ page, frame }) {
    const stops = await frame.$$eval('button', all => all.filter(each => each.tabIndex >= 0).length)
    await frame.locator('button.panel-kind').focus()
    const seen = new Set()
    for (let at = 0; at < stops; at++) {
      seen.add(
        await frame.evaluate(() => [...document.querySelectorAll('button')].indexOf(document.activeElement)),
      )
      await page.keyboard.press('Tab')
    }
    assert.equal(seen.size, stops)
    await frame.locator('button.lens-row').first().focus()
    await page.keyboard.press('ArrowDown')
    const at = await frame.evaluate(() =>
      [...document.querySelectorAll('button.lens-row')].indexOf(document.activeElement),
    )
    assert.equal(at, 1)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''),
    )
  },

  async 'typing draws only what changed, and keeps the focus and the scroll'({ page, frame }) {
    await frame.evaluate(() => {
      window.scrollTo(0, 120)
      globalThis.kept = document.querySelector('[data-key="head"]').firstChild
    })
    const verdict = await frame.locator('[data-key="questions"]').innerHTML()
    // Before typing: on a busy machine the panel is drawn anew while the keys still come.
    const paragraphs = await frame.locator('.lens-row').count()
    await page.locator('.monaco-editor .view-line').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nWe are doing this because every customer waits two days for an answer.')
    await frame.waitForFunction(old => document.querySelectorAll('.lens-row').length !== old, paragraphs)
    const { same, top } = await frame.evaluate(() => ({
      same: globalThis.kept === document.querySelector('[data-key="head"]').firstChild,
      top: window.scrollY,
    }))
    assert.ok(same, 'the head was left alone')
    assert.equal(top, 120)
    assert.ok(verdict)
    await runCommand(page, 'Leadership Lens: Choose the Kind of Message')
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Crisis"]')
    await page.keyboard.press('Escape')
  },
}

const hostileTests = {
  async 'no script of a memo runs in the panel'({ page, frame }) {
    await frame.waitForSelector('.panel-list')
    assert.equal(
      await frame.evaluate(
        () =>
          document.querySelectorAll('#sections script, #sections img, [onerror], [onload], #sections a')
            .length,
      ),
      0,
    )
    assert.notEqual(await frame.evaluate(() => document.title), 'broken')
    assert.ok(!(await page.title()).includes('broken'))
    const text = await frame.locator('#sections').innerText()
    assert.match(text, /<script>|onerror|onload/)
  },

  async 'the policy stops a script that got in all the same'({ frame }) {
    await frame.evaluate(() => {
      const image = document.createElement('div')
      image.innerHTML = '<img src="x" onerror="globalThis.ran = true">'
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      document.body.append(image, script)
    })
    await frame.waitForTimeout(300)
    assert.equal(await frame.evaluate(() => globalThis.ran), undefined)
  },

  async 'the hover shows the words as words, and links only ours'({ page }) {
    const mark = page
      .locator(['hint', 'info', 'warning'].map(kind => `.monaco-editor .squiggly-${kind}`).join(', '))
      .first()
    const box = await mark.boundingBox()
    await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2, { steps: 5 })
    await page.waitForSelector('.monaco-hover:not(.hidden) a[data-href^="command:leadershipLens"]')
    const links = await page.$$eval('.monaco-hover:not(.hidden) a[data-href]', all =>
      all.map(each => each.dataset.href),
    )
    for (const link of links) assert.match(link, /^(command:leadershipLens\.|leadership-lens:)/)
    assert.equal(await page.locator('.monaco-hover script, .monaco-hover img').count(), 0)
    assert.ok(!(await page.title()).includes('broken'))
    await page.keyboard.press('Escape')
  },

  async 'the menu of a mark offers rewrites'({ page }) {
    await page.locator('.monaco-editor .view-line').first().click()
    await runCommand(page, 'Leadership Lens: Next Finding')
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''),
    )
    await openFixes(page)
    await page.keyboard.press('Escape')
  },
}

const counts = { passed: 0, failed: 0 }

/** `panel`: whether it is to be open. */
async function runAll(browser, file, cases, { panel = true, ...options } = {}) {
  const { page, folder, close } = await openWorkbench(browser, { file, ...options })
  try {
    const frame = panel ? await openPanel(page) : undefined
    for (const [name, run] of Object.entries(cases)) {
      try {
        await run({ page, frame, folder })
        counts.passed += 1
        console.log(`    ✔ ${name}`)
      } catch (error) {
        counts.failed += 1
        console.error(`    ✖ ${name}\n${error.stack}`)
      }
    }
  } finally {
    await close()
  }
}

exitOnSignals()
installHost()
const browser = await launchBrowser()
try {
  await runAll(browser, 'return-to-office.md', tests)
  await runAll(
    browser,
    hostile,
    { ...hostileTests, ...handedOnTests(attacks) },
    { drafts: { [hostile]: attacks } },
  )
  await runAll(browser, 'return-to-office.md', surfaceTests, { panel: false })
  await runAll(browser, 'gifts.memo', memoTests, { drafts: { 'gifts.memo': policy }, panel: false })
  await runAll(browser, undefined, beginningTests)
  await runAll(browser, 'count.memo', typingTests, { drafts: { 'count.memo': plain }, panel: false })
  await runAll(browser, houseFile, houseTests, { drafts: { [houseFile]: house }, panel: false })
  await runAll(browser, 'return-to-office.md', languageTests, {
    extension: withTranslation(),
    language: pseudoLanguage,
    panel: false,
  })
  for (const theme of ['Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
    console.log(`  ${theme}`)
    await runAll(browser, 'return-to-office.md', themeTests(violations), { theme, panel: false })
  }
  await runAll(browser, 'return-to-office.md', reviewTests, { edit: manyDrafts })
  await runAll(browser, 'night-shift.md', comparisonTests, {
    drafts: { 'night-shift.md': memoBefore },
    repository: true,
    edit: editedMemo,
  })
} catch (error) {
  counts.failed += 1
  console.error(error)
} finally {
  await browser.close()
}
console.log(`host tests: ${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)
