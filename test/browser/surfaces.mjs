// How one gets to each surface of the extension, by keyboard and mouse: what the tests look at and the pictures show.
import { openFixes, openPanel, runCommand } from './workbench.mjs'

export const squiggles = ['hint', 'info', 'warning']
  .map(kind => `.monaco-editor .squiggly-${kind}`)
  .join(', ')
export const walkthroughTitle = 'Write messages that people follow'

/** The first mark's place in the page; the squiggle itself takes no mouse events, the text under it does. */
export async function hoverFirstMark(page) {
  const box = await page.locator(squiggles).first().boundingBox()
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2, { steps: 5 })
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-row')
}

/** To the beginning of the draft, with the focus in it. */
export async function goToTop(page) {
  await page.keyboard.press('Escape')
  await page
    .locator('.monaco-editor .view-line')
    .first()
    .click({ position: { x: 2, y: 4 } })
  await page.keyboard.press('Control+Home')
  // Away from lists and inputs, which would explain themselves.
  const { width, height } = page.viewportSize()
  await page.mouse.move(width - 200, height - 60)
}

/** By keyboard; the mark's words are selected. */
export async function goToFirstMark(page) {
  await goToTop(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.press('n')
  await page.waitForFunction(() =>
    /selected/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''),
  )
}

export async function openQuickFixes(page) {
  await goToFirstMark(page)
  await openFixes(page)
}

/** What the first line of a draft offers. */
export async function openFirstLineFixes(page) {
  await goToTop(page)
  await openFixes(page)
}

const stanceLines = '.monaco-editor .view-overlays [class*="ced-"]'

/** Or takes them away: the lines under what directs and influences. */
export async function toggleStances(page) {
  await goToTop(page)
  const before = await page.locator(stanceLines).count()
  await runCommand(page, 'Leadership Lens: Show or Hide Stances')
  await page.waitForFunction(
    ([lines, count]) => document.querySelectorAll(lines).length !== count,
    [stanceLines, before],
  )
}

export async function openPicker(page) {
  await goToTop(page)
  await runCommand(page, 'Leadership Lens: Choose the Kind of Message')
  await page.waitForSelector('.quick-input-titlebar:has-text("What kind of message")')
  // The list draws only what is in view, and begins at the draft's own kind.
  await page.waitForSelector('.quick-input-list .monaco-list-row')
}

export async function openIgnored(page) {
  await goToTop(page)
  await runCommand(page, 'Leadership Lens: Show What Is Ignored')
  await page.waitForSelector('.quick-input-titlebar:has-text("What is ignored")')
  await page.waitForSelector('.quick-input-list .monaco-list-row')
}

export async function openCompletion(page, typed) {
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  await page.keyboard.press('Control+Space')
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row')
}

export async function openWalkthrough(page) {
  await runCommand(page, 'Open Walkthrough')
  const input = page.locator('.quick-input-widget input[type="text"]')
  await input.fill(walkthroughTitle)
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${walkthroughTitle}"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.gettingStartedContainer .getting-started-step')
}

/** Opens a file of the folder from the explorer. */
export async function openFile(page, name) {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+e')
  await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).first().dblclick()
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`)
}

/** The tree of all drafts, below the panel. */
export async function reviewWorkspace(page) {
  await runCommand(page, 'Leadership Lens: Review the Workspace')
  await openPanel(page)
  await page.locator('.pane-header[aria-label*="Drafts"]').click()
  await page.waitForSelector('.pane-body .monaco-list-row[aria-label*="Leans"]')
}
