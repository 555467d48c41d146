// What is photographed, in order: each scene opens a surface, and leaves the editor fit for the next one.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  goToTop,
  hoverFirstMark,
  openCompletion,
  openFile,
  openFirstLineFixes,
  openIgnored,
  openPicker,
  openQuickFixes,
  openWalkthrough,
  reviewWorkspace,
  squiggles,
  toggleStances,
} from '../../test/browser/surfaces.mjs'
import { frameWith, openPanel, runCommand } from '../../test/browser/workbench.mjs'
import { root } from '../host/paths.mjs'

/** Fades of menus and hovers last about 100 ms; a reading comes after its rest. */
const settleMs = 1200

export const sample = 'return-to-office.md'
const fixedSample = 'return-to-office-fixed.md'
const houseFile = '.leadership-lens.yaml'

/** Drafts beside the samples, for what those do not show. */
export const drafts = {
  'gifts.memo': `# Gifts and hospitality policy

This policy applies to all employees and contractors. Employees must not accept gifts from suppliers.

Exceptions require the written approval of the compliance office. Gifts below 30 euros are permitted and must be recorded in the register.

Violations of this policy may lead to disciplinary action. All employees are required to complete the conduct training every year. Confidential information must not be disclosed.
`,
  'ignored.memo': `To: Everyone at Alder Street
Subject: Badges

<!-- lens-ignore deontic-modal -->
You must wear your badge on the left, where the reader at the gate can see it.

<!-- lens-ignore -->
You must return old badges to the desk today.
`,
  'begun.memo': '',
  'letter.docx': 'PK no',
  [houseFile]: `profiles:
  - id: town-hall
    title: Town hall
    extends: vision-announcement
values:
  - Plain Dealing
purposse: Everyone gets an answer within two days.

`,
}

/** The command line's answer; a file that is named and cannot be read makes its exit code 2. */
function lens(given, folder) {
  const cli = path.join(root, 'dist/cli.js')
  return spawnSync(process.execPath, [cli, ...given, '--format', 'html'], { cwd: folder, encoding: 'utf8' })
    .stdout
}

const editor = { x: 328, y: 0, width: 772, height: 440 }
const side = { x: 48, y: 36, width: 700, height: 560 }

/**
 * `save(name)` takes the whole window, `crop(name, clip)` a part of it for the walkthrough, `keep(page, file)` any page.
 * The README's pictures: marks, hover, quick-fix, after-fix, panel.
 */
export const scenes = {
  async marks({ page, save, crop }) {
    await page.mouse.move(900, 640)
    await save('marks')
    await crop('marks', editor)
  },
  async hover({ page, save }) {
    await hoverFirstMark(page)
    await save('hover')
    await page.mouse.move(900, 640)
  },
  async quickFix({ page, save, crop }) {
    await openQuickFixes(page)
    await save('quick-fix')
    await crop('quick-fix', editor)
    await page.keyboard.press('Enter')
    await page.waitForSelector(`.tab.dirty[data-resource-name="${sample}"]`)
    await save('after-fix')
    await page.keyboard.press('Control+z')
  },
  async panel({ page, save, crop }) {
    await openFile(page, sample)
    await page.waitForSelector(squiggles)
    await openPanel(page)
    await page.setViewportSize({ width: 1100, height: 1000 })
    await page.mouse.move(700, 800)
    await page.waitForTimeout(settleMs)
    await save('panel')
    await crop('panel', side)
    await page.setViewportSize({ width: 1100, height: 700 })
    await page.waitForTimeout(settleMs)
    await save('panel-700')
    await page.keyboard.press('Control+Shift+e')
  },
  async picker({ page, save, crop }) {
    await openPicker(page)
    await save('picker')
    await crop('picker', { x: 170, y: 0, width: 760, height: 440 })
    await page.keyboard.press('Escape')
  },
  async stances({ page, save }) {
    await toggleStances(page)
    await save('stances')
    await toggleStances(page)
  },
  async guess({ page, save }) {
    await openFile(page, 'gifts.memo')
    await page.waitForTimeout(settleMs)
    await openFirstLineFixes(page)
    await save('guess')
    await page.keyboard.press('Escape')
  },
  async ignored({ page, save }) {
    await openFile(page, 'ignored.memo')
    await openIgnored(page)
    await save('ignored')
    await page.keyboard.press('Escape')
  },
  async completion({ page, save }) {
    await openFile(page, 'begun.memo')
    await goToTop(page)
    await openCompletion(page, '---\nprofile: ')
    await save('completion')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await runCommand(page, 'File: Revert File')
  },
  async template({ page, save, crop }) {
    await runCommand(page, 'Leadership Lens: New Memo from Template')
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Change announcement"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.tab.active[data-resource-name^="Untitled"]')
    await page.waitForTimeout(settleMs)
    await save('template')
    await crop('template', editor)
  },
  async fixed({ page, save, crop }) {
    await openFile(page, 'return-to-office-fixed.md')
    await page.waitForFunction(() =>
      /usual range/.test(document.querySelector('.statusbar-item[id^="leadership-lens"]')?.textContent ?? ''),
    )
    await goToTop(page)
    await save('fixed')
    await crop('fixed', { x: 328, y: 260, width: 772, height: 440 })
  },
  async workspace({ page, save }) {
    await reviewWorkspace(page)
    await page.locator('.pane-header[aria-label*="Reading"]').click()
    await page.waitForTimeout(settleMs)
    await save('workspace-review')
  },
  async walkthrough({ page, save }) {
    await runCommand(page, 'View: Close Primary Side Bar')
    await openWalkthrough(page)
    await page.waitForTimeout(settleMs)
    await save('walkthrough')
    await runCommand(page, 'View: Close Editor')
  },
  async houseStyle({ page, save }) {
    await openFile(page, houseFile)
    await goToTop(page)
    // Room for the words about a key beside the list.
    await page.setViewportSize({ width: 1300, height: 700 })
    await openCompletion(page, '')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+Space')
    await page.waitForTimeout(settleMs)
    await save('house-style')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1100, height: 700 })
  },
  async comparison({ page, save, folder }) {
    await openFile(page, fixedSample)
    await runCommand(page, 'Leadership Lens: Compare with Another File')
    const input = page.locator('.quick-input-widget input[type="text"]')
    await input.waitFor()
    await page.waitForTimeout(settleMs)
    await input.fill(`${folder}/${sample}`)
    for (let tries = 0; tries < 10 && (await input.isVisible()); tries += 1) {
      await input.press('Enter')
      await page.waitForTimeout(settleMs)
    }
    await frameWith(page, '.compare-verdict')
    await page.waitForTimeout(settleMs)
    await save('comparison')
  },
  /** Both pages that are handed on, as a browser shows them; the contrast is that of Windows. */
  async pages({ page, place, theme, folder, keep }) {
    const made = {
      'report-page': [sample, fixedSample, 'thank-you.memo', 'letter.docx'],
      'comparison-page': ['compare', sample, fixedSample],
    }
    const colorScheme = theme === 'light' ? 'light' : 'dark'
    const forcedColors = theme === 'high-contrast' ? 'active' : 'none'
    const viewport = { width: 900, height: 1100 }
    const context = await page.context().browser().newContext({ viewport, colorScheme, forcedColors })
    for (const [name, given] of Object.entries(made)) {
      const file = `${folder}/../${name}.html`
      writeFileSync(file, lens(given, folder))
      const tab = await context.newPage()
      await tab.goto(pathToFileURL(file).href)
      await keep(tab, place(name))
    }
    await context.close()
  },
}
