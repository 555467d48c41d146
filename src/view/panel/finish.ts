/** The end of the panel: what can be done with a finished draft. Placeholders that are left are named first. */

import { html, type Lead, type Markup, nothing } from '../charts/index.ts'
import { type Placeholder, placeholdersIn } from '../placeholders.ts'
import type { Translate } from '../translate.ts'
import type { PanelAction } from './messages.ts'

interface Finished {
  readonly text: string
  readonly t: Translate
  readonly lead: (lead: Lead) => Markup
}

/** More of them are only counted. */
const mostNamed = 5

function left(placeholders: readonly Placeholder[], { t, lead }: Finished): Markup {
  const { length } = placeholders
  if (length === 0) return nothing
  const entries = placeholders.slice(0, mostNamed).map(({ start, end, text }) => {
    const content = html`<bdi>${text}</bdi>`
    return html`<li>${lead({ to: { start, end }, className: 'panel-entry', content })}</li>`
  })
  const title = length === 1 ? t('One placeholder is left') : t('{0} placeholders are left', length)
  const more = length > mostNamed ? html`<li>${t('and {0} more', length - mostNamed)}</li>` : nothing
  return html`<p class="panel-note">${title}</p><ul class="panel-list">${entries}${more}</ul>`
}

const act = (action: PanelAction, words: string): Markup =>
  html`<button type="button" class="panel-fix" data-kind="act" data-action="${action}">${words}</button>`

export function finishMarkup(draft: Finished): Markup {
  const { text, t } = draft
  const placeholders = placeholdersIn(text)
  const copy = placeholders.length === 0 ? t('Copy as rich text') : t('Copy as rich text all the same')
  return html`<h3>${t('Hand it on')}</h3>${left(placeholders, draft)}<div class="panel-finish"><button type="button" class="panel-fix" data-kind="copy">${copy}</button>${act('saveReport', t('Save a report …'))}${act('compareCommitted', t('Compare with the last commit'))}</div><p class="panel-note" role="status" data-copied="${t('Copied: paste it into a mail or a document.')}" data-refused="${t('The clipboard did not take it. Click once more.')}"></p>`
}
