/**
 * What is handed on or opened beside a draft: report, comparison, rich text. Rarely used and heavy, so the editor
 * reads it in from a bundle of its own (`dist/pages.js`) when it is first asked for.
 */

import { html, type Markup, toHtml } from './charts/index.ts'
import type { Compared, Side, VersionLead } from './compare/compared.ts'
import { comparisonParts } from './compare/comparison-sections.ts'
import type { PanelSection } from './panel/messages.ts'

export { compareDrafts } from '../compare/index.ts'
export { comparisonStyles } from './compare/styles.ts'
export { htmlDraft, htmlFoot, htmlHead } from './report/html-report.ts'
export { markdownDraft } from './report/markdown-report.ts'
export { glanceAt, htmlOverview, markdownOverview } from './report/overview.ts'
export { htmlSkipped, markdownSkipped } from './report/skipped.ts'
export { richText, richTextOfPlain } from './rich-text/rich-text.ts'

export interface EditorComparison extends Omit<Compared, 'lead'> {
  /** Sides whose places can be opened. */
  readonly opens: Readonly<Record<Side, boolean>>
}

const button = ({ side, to, content }: VersionLead): Markup =>
  html`<button type="button" class="panel-entry" data-kind="go" data-side="${side}" data-start="${to.start}" data-end="${to.end}">${content}</button>`

const differences = (words: string): Markup =>
  html` <button type="button" class="panel-fix" data-kind="act" data-action="openTextDifferences">${words}</button>`

/** A comparison for the editor, where a click goes to the sentence. */
export function comparisonSections(compared: EditorComparison): readonly PanelSection[] {
  const { opens, t } = compared
  const lead = (to: VersionLead): Markup => (opens[to.side] ? button(to) : to.content)
  const more = differences(t('Show the texts side by side'))
  return comparisonParts({ ...compared, lead }, more).map(({ key, markup }) => ({
    key,
    html: toHtml(markup),
  }))
}
