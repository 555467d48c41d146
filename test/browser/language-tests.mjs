// The extension in another language: a copy of it with a translation that puts every text in brackets.
import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, temporaryFolder } from '../../scripts/host/paths.mjs'
import { hoverFirstMark, openQuickFixes } from './surfaces.mjs'
import { openPanel } from './workbench.mjs'

/** The code that Windows has for the pseudo language of its translators. */
export const pseudoLanguage = 'qps-ploc'

const shipped = ['package.json', 'package.nls.json', 'dist', 'docs', 'l10n', 'media', 'snippets', 'syntaxes']

/** Placeholders and the links of a Markdown text stay what they are. */
const pseudo = text => `⟦${text}⟧`

export function withTranslation() {
  const place = path.join(temporaryFolder('translated'), 'extension')
  for (const name of shipped) cpSync(path.join(root, name), path.join(place, name), { recursive: true })
  for (const [from, to] of [
    ['package.nls.json', `package.nls.${pseudoLanguage}.json`],
    ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${pseudoLanguage}.json`],
  ]) {
    const words = JSON.parse(readFileSync(path.join(place, from), 'utf8'))
    const translated = Object.entries(words).map(([key, text]) => [key, pseudo(text)])
    writeFileSync(path.join(place, to), JSON.stringify(Object.fromEntries(translated)))
  }
  return place
}

export const languageTests = {
  async 'the status bar, the marks and the hover speak it'({ page }) {
    await page.waitForFunction(() =>
      document.querySelector('.statusbar-item[id^="leadership-lens"]')?.textContent.includes('⟦'),
    )
    await hoverFirstMark(page)
    const text = await page.locator('.monaco-hover:not(.hidden)').first().innerText()
    assert.match(text, /⟦Why is this marked\?⟧/)
    assert.match(text, /⟦Source: /)
    await page.keyboard.press('Escape')
  },

  async 'so do the menu and the panel'({ page }) {
    await openQuickFixes(page)
    const titles = await page.locator('.action-widget .monaco-list-row').allInnerTexts()
    assert.ok(titles.some(title => title.startsWith('⟦Why is this marked?⟧')))
    assert.ok(
      titles.some(title => /^⟦“.*” — /.test(title)),
      'a rewrite says in it what it does',
    )
    await page.keyboard.press('Escape')
    const frame = await openPanel(page, '⟦Leadership Lens⟧')
    assert.match(await frame.locator('.panel-verdict').innerText(), /^⟦.*⟧$/)
  },

  async 'and the titles of the commands'({ page }) {
    await page.keyboard.press('F1')
    const input = page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await input.fill('>Choose the Kind of Message')
    await page.waitForSelector(
      '.quick-input-list .monaco-list-row[aria-label*="⟦Choose the Kind of Message⟧"]',
    )
    await page.keyboard.press('Escape')
  },
}
