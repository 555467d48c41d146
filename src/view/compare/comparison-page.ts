/** Two versions of a draft → one page that stands alone: what changed, with the weakened duties first. */

import { type Comparison, type PieceChange, weakenedIn } from '../../compare/index.ts'
import type { Report, ReportFinding } from '../../engine/index.ts'
import { balanceAxis, html, isJudged, type Markup, nothing, type Shown, toHtml } from '../charts/index.ts'
import { clip } from '../plain-text.ts'
import { answerInWords, balanceInWords } from '../reading-words.ts'
import { kindOf } from '../report/draft.ts'
import { pageFoot, pageHead } from '../report/page.ts'
import { inEnglish, type Translate } from '../translate.ts'
import { questionOrder, questionWords, verdictWords } from '../words.ts'
import { arrow, changeInWords, dutyLine, isChanged } from './comparison-lines.ts'
import { comparisonStyles } from './comparison-styles.ts'
import { dutyInWords } from './duty-words.ts'

export interface ComparedDraft {
  /** The file's, or what the version is called. */
  readonly name: string
  /** That was analysed. */
  readonly text: string
  readonly report: Report
}

interface Page {
  readonly comparison: Comparison
  readonly before: ComparedDraft
  readonly after: ComparedDraft
  readonly t: Translate
}

const quotedWidth = 140

const shownOf = ({ report, text }: ComparedDraft, t: Translate): Shown => ({
  report,
  text,
  kind: kindOf(report.profile),
  t,
  lead: ({ content }) => content,
})

const textOf = (piece: PieceChange): string => (piece.after ?? piece.before)?.text ?? ''

/** The draft's own words keep their own direction of writing. */
const own = (text: string): Markup => html`<bdi>${text}</bdi>`

function balances({ before, after, t }: Page): Markup {
  const side = (draft: ComparedDraft, title: string): Markup => {
    const { reading } = draft.report
    const words = isJudged(reading) ? html`<p class="quiet">${balanceInWords(reading, t)}</p>` : nothing
    return html`<figure><figcaption>${title}: ${own(draft.name)}</figcaption>${balanceAxis(shownOf(draft, t))}<p>${t(verdictWords[reading.verdict])}</p>${words}</figure>`
  }
  return html`<div class="sides">${side(before, t('Before'))}${side(after, t('After'))}</div>`
}

function questions({ comparison, before, after, t }: Page): Markup {
  const rows = questionOrder.map(question => {
    const change = comparison.questions[question]
    const answer = ({ report }: ComparedDraft): string =>
      answerInWords(report.reading, question, kindOf(report.profile), t)
    return html`<tr class="${change.before === change.after ? 'same' : 'changed'}"><th scope="row">${t(questionWords[question])}</th><td>${answer(before)}</td><td>${answer(after)}</td></tr>`
  })
  return html`<h2>${t('Four questions')}</h2><table><thead><tr><th scope="col">${t('Question')}</th><th scope="col">${t('Before')}</th><th scope="col">${t('After')}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function weakened({ comparison, t }: Page): Markup {
  const entries = weakenedIn(comparison).map(({ piece, duty }) => {
    const at = comparison.pieces.indexOf(piece) + 1
    return html`<li>${dutyInWords(duty, t)} <a class="quiet" href="#piece-${at}">${own(clip(textOf(piece), quotedWidth))}</a></li>`
  })
  return entries.length === 0
    ? nothing
    : html`<section class="weak"><h2>${t('Weakened obligations')}</h2><ul>${entries}</ul></section>`
}

function wordsOf({ words = [] }: PieceChange): readonly Markup[] {
  return words.map(({ kind, text }) => {
    if (kind === 'added') return html`<ins>${text}</ins>`
    return kind === 'removed' ? html`<del>${text}</del>` : html`${text}`
  })
}

function changedPiece(piece: PieceChange, number: number, t: Translate): Markup {
  const isWeakened = piece.duties.some(({ shift }) => shift === 'weakened')
  const name = isWeakened ? 'weakened' : piece.kind === 'same' ? 'moved' : piece.kind
  const words = html`<bdi>${piece.kind === 'reworded' ? wordsOf(piece) : textOf(piece)}</bdi>`
  const duties = piece.duties.map(duty => html`<li>${dutyLine(duty, t)}</li>`)
  return html`<li class="${name}" id="piece-${number}"><span class="kind">${changeInWords(piece, t)}</span>${piece.kind === 'removed' ? html`<del>${words}</del>` : words}${duties.length === 0 ? nothing : html`<ul>${duties}</ul>`}</li>`
}

function unchanged(run: readonly PieceChange[], t: Translate): Markup {
  const title = run.length === 1 ? t('One sentence as before') : t('{0} sentences as before', run.length)
  const texts = run.map(piece => html`<p class="quiet">${own(textOf(piece))}</p>`)
  return html`<li><details><summary>${title}</summary>${texts}</details></li>`
}

function pieces({ comparison, t }: Page): Markup {
  if (!comparison.pieces.some(isChanged))
    return html`<h2>${t('What changed')}</h2><p>${t('Not a sentence changed.')}</p>`
  const entries: Markup[] = []
  let run: PieceChange[] = []
  const endRun = (): void => {
    if (run.length > 0) entries.push(unchanged(run, t))
    run = []
  }
  comparison.pieces.forEach((piece, index) => {
    if (!isChanged(piece)) run.push(piece)
    else {
      endRun()
      entries.push(changedPiece(piece, index + 1, t))
    }
  })
  endRun()
  return html`<h2>${t('What changed')}</h2><ul class="pieces">${entries}</ul>`
}

function findings({ comparison, before, after, t }: Page): Markup {
  const list = (title: string, found: readonly ReportFinding[], { text }: ComparedDraft): Markup => {
    const entries = found.map(
      ({ message, start, end }) =>
        html`<li>${message} <q class="quiet"><bdi>${clip(text.slice(start, end), quotedWidth)}</bdi></q></li>`,
    )
    return entries.length === 0 ? nothing : html`<h2>${title}</h2><ul>${entries}</ul>`
  }
  const { gone, came, kept } = comparison.findings
  return html`${list(t('Findings that are new'), came, after)}${list(t('Findings that are gone'), gone, before)}<p class="quiet">${t('Findings: {0} gone, {1} new, {2} kept', gone.length, came.length, kept)}</p>`
}

/** @param comparison of these two */
export function comparisonPage(
  comparison: Comparison,
  before: ComparedDraft,
  after: ComparedDraft,
  t: Translate = inEnglish,
): string {
  const page: Page = { comparison, before, after, t }
  const { verdict } = comparison
  const head = html`<p>${own(before.name)} → ${own(after.name)}</p><p class="verdict">${arrow(t(verdictWords[verdict.before]), t(verdictWords[verdict.after]), t)}</p>`
  const body = html`${head}${weakened(page)}${balances(page)}${questions(page)}${pieces(page)}${findings(page)}`
  return `${pageHead(t('Comparison of drafts'), comparisonStyles)}${toHtml(body)}\n${pageFoot}`
}
