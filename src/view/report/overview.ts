/** Many drafts at a glance: one line each, before the drafts themselves. */

import { html, nothing, toHtml } from '../charts/index.ts'
import { escapeMarkdown } from '../markdown.ts'
import { readingInShort } from '../reading-words.ts'
import { inEnglish, type Translate } from '../translate.ts'
import { kindOf, numbered, type ReportedDraft } from './draft.ts'

export interface Glance {
  readonly name: string
  /** The verdict and what is missing. */
  readonly words: string
  /** Numbered findings. */
  readonly marks: number
}

export const glanceAt = (draft: ReportedDraft, t: Translate = inEnglish): Glance => ({
  name: draft.name,
  words: readingInShort(draft.report, draft.report.kind ?? kindOf(draft.report.profile), t),
  marks: numbered(draft).length,
})

/** @param glances in the order of the drafts; one alone needs no table */
export function htmlOverview(glances: readonly Glance[], t: Translate = inEnglish): string {
  const rows = glances.map(
    ({ name, words, marks }, index) =>
      html`<tr><th scope="row"><a href="#draft-${index + 1}"><bdi>${name}</bdi></a></th><td>${words}</td><td class="count">${marks}</td></tr>`,
  )
  return toHtml(
    rows.length < 2
      ? nothing
      : html`<table class="overview"><caption>${t('{0} drafts', rows.length)}</caption><thead><tr><th scope="col">${t('Draft')}</th><th scope="col">${t('How it reads')}</th><th scope="col" class="count">${t('Findings')}</th></tr></thead><tbody>${rows}</tbody></table>\n`,
  )
}

export const markdownOverview = (glances: readonly Glance[], t: Translate = inEnglish): string =>
  glances.length < 2
    ? ''
    : [
        `| ${escapeMarkdown(t('Draft'))} | ${escapeMarkdown(t('How it reads'))} | ${escapeMarkdown(t('Findings'))} |`,
        '|---|---|---:|',
        ...glances.map(
          ({ name, words, marks }) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(words)} | ${marks} |`,
        ),
        '\n',
      ].join('\n')
