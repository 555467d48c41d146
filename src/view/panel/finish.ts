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
const mostToFillIn = 40

function list(placeholders: readonly Placeholder[], most: number, { t, lead }: Finished): Markup {
  const { length } = placeholders
  const entries = placeholders.slice(0, most).map(({ start, end, text }) => {
    const content = html`<bdi>${text}</bdi>`
    return html`<li>${lead({ to: { start, end }, className: 'panel-entry', content })}</li>`
  })
  const more = length > most ? html`<li>${t('and {0} more', length - most)}</li>` : nothing
  return html`<ul class="panel-list">${entries}${more}</ul>`
}

function left(placeholders: readonly Placeholder[], draft: Finished): Markup {
  const { length } = placeholders
  if (length === 0) return nothing
  const { t } = draft
  const title = length === 1 ? t('One placeholder is left') : t('{0} placeholders are left', length)
  return html`<p class="panel-note">${title}</p>${list(placeholders, mostNamed, draft)}`
}

/** All of a skeleton's placeholders, one below the other: a click goes there. */
export const toFillIn = (draft: Finished): Markup => list(placeholdersIn(draft.text), mostToFillIn, draft)

const act = (action: PanelAction, words: string): Markup =>
  html`<button type="button" class="panel-fix" data-kind="act" data-action="${action}">${words}</button>`

export function finishMarkup(draft: Finished): Markup {
  const { text, t } = draft
  const placeholders = placeholdersIn(text)
  const copy = placeholders.length === 0 ? t('Copy as rich text') : t('Copy as rich text all the same')
  return html`<h3>${t('Hand it on')}</h3>${left(placeholders, draft)}<div class="panel-finish"><button type="button" class="panel-fix" data-kind="copy">${copy}</button>${act('saveReport', t('Save a report …'))}${act('compareCommitted', t('Compare with the last commit'))}</div><p class="panel-note" role="status" data-copied="${t('Copied: paste it into a mail or a document.')}" data-refused="${t('The clipboard did not take it. Click once more.')}"></p>`
}
