/** What a review of many drafts could not read, named in its report. */

import { html, nothing, toHtml } from '../charts/index.ts'
import { escapeMarkdown } from '../markdown.ts'
import { inEnglish, type Translate } from '../translate.ts'

export interface SkippedFile {
  readonly name: string
  readonly reason: string
}

export function htmlSkipped(files: readonly SkippedFile[], t: Translate = inEnglish): string {
  const entries = files.map(({ name, reason }) => html`<li><bdi>${name}</bdi>: ${reason}</li>`)
  return toHtml(
    entries.length === 0
      ? nothing
      : html`<article aria-labelledby="skipped"><h2 id="skipped">${t('Not reviewed')}</h2><ul>${entries}</ul></article>\n`,
  )
}

export const markdownSkipped = (files: readonly SkippedFile[], t: Translate = inEnglish): string =>
  files.length === 0
    ? ''
    : `## ${escapeMarkdown(t('Not reviewed'))}\n\n${files
        .map(({ name, reason }) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(reason)}\n`)
        .join('')}`
