/** Drafts → one page that stands alone: no script, nothing loaded, every word of a draft escaped. */

import {
  balanceAxis,
  html,
  isJudged,
  type Lead,
  type Markup,
  nothing,
  paragraphStrip,
  paragraphTable,
  questionCards,
  quotation,
  type Shown,
  stripKey,
  toHtml,
} from '../charts/index.ts'
import { balanceInWords, kindInWords } from '../reading-words.ts'
import { inEnglish, type Translate } from '../translate.ts'
import { verdictWords } from '../words.ts'
import { kindOf, numbered, type ReportedDraft, type ReportedFinding, ruleTitle } from './draft.ts'
import { ignoredIn } from './ignored.ts'
import { markedText } from './marked-text.ts'
import { pageFoot, pageHead } from './page.ts'

const quotedWidth = 110

const leadWithin =
  (id: string) =>
  ({ to, className, label, content }: Lead): Markup =>
    label === undefined
      ? html`<a class="${className}" href="#${id}-at-${to.start}">${content}</a>`
      : html`<a class="${className}" href="#${id}-at-${to.start}" aria-label="${label}">${content}</a>`

function rewritesOf({ rewrites = [] }: ReportedFinding): Markup {
  const entries = rewrites.map(({ title, text }) => html`<li>${title}<br><bdi>${text}</bdi></li>`)
  return entries.length === 0 ? nothing : html`<ul>${entries}</ul>`
}

/** Most messages quote what they are about; then the link need not do so again. */
const linkWords = (shown: Shown, { message, start, end }: ReportedFinding): Markup =>
  message.includes(shown.text.slice(start, end))
    ? html`${shown.t('in the text')}`
    : quotation(shown, { start, end }, quotedWidth)

function findingList(shown: Shown, findings: readonly ReportedFinding[], id: string): Markup {
  const entries = findings.map(
    (finding, index) =>
      html`<li id="${id}-finding-${index + 1}">${finding.message} <a class="quiet" href="#${id}-mark-${index + 1}">${linkWords(shown, finding)}</a>${rewritesOf(finding)}</li>`,
  )
  return entries.length === 0
    ? nothing
    : html`<h3>${shown.t('Findings')}</h3><ol class="findings">${entries}</ol>`
}

function warningList({ report, t }: Shown): Markup {
  const entries = report.reading.warnings.map(rule => {
    const message = report.findings.find(finding => finding.rule === rule)?.message
    return html`<li><b>${ruleTitle(rule)}</b>${message === undefined ? nothing : html`<br>${message}`}</li>`
  })
  return entries.length === 0 ? nothing : html`<h3>${t('About the whole draft')}</h3><ul>${entries}</ul>`
}

function problemList({ report, t }: Shown): Markup {
  const entries = report.problems.map(({ message }) => html`<li>${message}</li>`)
  return entries.length === 0 ? nothing : html`<h3>${t('Could not be used')}</h3><ul>${entries}</ul>`
}

function ignoredList({ text, t }: Shown): Markup {
  const entries = ignoredIn(text, t).map(({ words }) => html`<li>${words}</li>`)
  return entries.length === 0 ? nothing : html`<h3>${t('Ignored on purpose')}</h3><ul>${entries}</ul>`
}

function charts(shown: Shown): Markup {
  const { report, t } = shown
  const words = isJudged(report.reading)
    ? html`<p class="quiet">${balanceInWords(report.reading, t)}</p>`
    : nothing
  const strip =
    report.sentences.length === 0
      ? nothing
      : html`<h3>${t('The draft, paragraph by paragraph')}</h3>${paragraphStrip(shown)}${stripKey(t)}${paragraphTable(shown)}`
  return html`${words}${balanceAxis(shown)}<h3>${t('Four questions')}</h3>${questionCards(shown)}${strip}`
}

/** @param number of the draft in the page, from 1 */
export function htmlDraft(draft: ReportedDraft, number: number, t: Translate = inEnglish): string {
  const id = `draft-${number}`
  const kind = kindOf(draft.report.profile)
  const shown: Shown = { report: draft.report, text: draft.text, kind, t, lead: leadWithin(id) }
  const findings = numbered(draft)
  return toHtml(
    html`<article aria-labelledby="${id}"><h2 id="${id}"><bdi>${draft.name}</bdi></h2><p class="quiet">${kindInWords(kind, draft.report.profileFrom, t)}</p><p class="verdict">${t(verdictWords[draft.report.reading.verdict])}</p>${charts(shown)}${warningList(shown)}${problemList(shown)}<h3>${t('The text')}</h3>${markedText(draft, findings, id)}${findingList(shown, findings, id)}${ignoredList(shown)}</article>\n`,
  )
}

export const htmlHead = (t: Translate = inEnglish, language = 'en'): string =>
  pageHead({ title: t('Review of drafts'), language })

export const htmlFoot = pageFoot

export const htmlReport = (drafts: readonly ReportedDraft[], t: Translate = inEnglish): string =>
  `${htmlHead(t)}${drafts.map((draft, index) => htmlDraft(draft, index + 1, t)).join('')}${htmlFoot}`
