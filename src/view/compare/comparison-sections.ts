/** A comparison → its parts, each with a key: what was weakened first, every sentence last. */

import { type PieceChange, weakenedIn } from '../../compare/index.ts'
import type { ReportFinding } from '../../engine/index.ts'
import {
  cardTitles,
  changeAxis,
  html,
  isJudged,
  type Markup,
  nothing,
  quotation,
  ring,
} from '../charts/index.ts'
import { clip } from '../plain-text.ts'
import { isShown } from '../text-report.ts'
import { answerWords, percent, questionOrder, verdictWords } from '../words.ts'
import type { Compared, Side } from './compared.ts'
import { arrow, goneInWords, isChanged } from './comparison-lines.ts'
import { dutyInWords } from './duty-words.ts'
import { piecesMarkup } from './pieces-markup.ts'

export interface ComparisonSection {
  readonly key: 'head' | 'weakened' | 'balance' | 'questions' | 'findings' | 'pieces'
  readonly markup: Markup
}

const quotedWidth = 140

/** @param more what can be done from here, behind the names */
function head({ before, after, comparison, t }: Compared, more: Markup): Markup {
  const { verdict, balance } = comparison
  const changed = comparison.pieces.filter(isChanged).length
  const said = arrow(t(verdictWords[verdict.before]), t(verdictWords[verdict.after]), t)
  const judged = isJudged(before.report.reading) && isJudged(after.report.reading)
  const share = judged
    ? html`<p class="compare-share">${t('Influence {0}', arrow(percent(balance.before), percent(balance.after), t))}</p>`
    : nothing
  return html`<p class="compare-names"><bdi>${before.name}</bdi> <span aria-hidden="true">→</span><span class="lens-hidden">${t('compared with')}</span> <bdi>${after.name}</bdi>${more}</p><h2 class="compare-verdict">${changed === 0 ? t('Nothing changed') : said}</h2>${share}`
}

function weakened(compared: Compared): Markup {
  const { comparison, t, lead } = compared
  const indexOf = new Map(comparison.pieces.map((piece, index) => [piece, index]))
  const all = weakenedIn(comparison)
  const linkTo = (piece: PieceChange): Markup => {
    const to = piece.after ?? piece.before
    if (!to) return nothing
    const content = html`<q class="lens-quote"><bdi>${clip(to.text, quotedWidth)}</bdi></q>`
    const side: Side = piece.after ? 'after' : 'before'
    return lead({ side, to, piece: indexOf.get(piece) ?? 0, content })
  }
  const changed = all
    .filter(({ duty }) => duty.matter !== 'duty')
    .map(({ piece, duty }) => html`<li><b>${dutyInWords(duty, t)}</b> ${linkTo(piece)}</li>`)
  // Said once: a list of sentences that went needs no remark on each.
  const gone = all
    .filter(({ duty }) => duty.matter === 'duty')
    .map(({ piece }) => html`<li>${linkTo(piece)}</li>`)
  if (all.length > 0)
    return html`<h3>${t('Weakened obligations')}</h3><ul class="compare-warned">${changed}${gone.length === 0 ? nothing : html`<li><b>${goneInWords(gone.length, t)}</b><ul class="compare-gone">${gone}</ul></li>`}</ul>`
  return comparison.pieces.some(isChanged)
    ? html`<p class="compare-calm">${t('No obligation was weakened.')}</p>`
    : nothing
}

function questions({ before, after, t }: Compared): Markup {
  const cell = (level: 0 | 1 | 2): Markup =>
    html`<td><span class="compare-answer">${ring(level)}${t(answerWords[level])}</span></td>`
  const rows = questionOrder.map(question => {
    const [was, is] = [before, after].map(({ report }) => report.reading.questions[question].level)
    const name = was === is ? 'compare-stayed' : 'compare-moved'
    return html`<tr class="${name}"><th scope="row">${t(cardTitles[question])}</th>${cell(was ?? 0)}${cell(is ?? 0)}</tr>`
  })
  return html`<h3>${t('Four questions')}</h3><table class="compare-questions"><thead><tr><th scope="col">${t('Question')}</th><th scope="col">${t('Before')}</th><th scope="col">${t('Now')}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function pieceOf(pieces: readonly PieceChange[], side: Side, sentence: number): number {
  return Math.max(
    0,
    pieces.findIndex(piece => piece[side]?.sentence === sentence),
  )
}

function findingList(
  compared: Compared,
  side: Side,
  title: string,
  findings: readonly ReportFinding[],
): Markup {
  if (findings.length === 0) return nothing
  const { text, report } = compared[side]
  const quoted = { text, report, t: compared.t, kind: compared.kind, lead: () => nothing }
  const entries = findings.map(finding => {
    const content = quotation(quoted, finding, quotedWidth)
    const piece = pieceOf(compared.comparison.pieces, side, finding.sentence)
    return html`<li><b>${compared.ruleTitle(finding.rule)}</b> ${compared.lead({ side, to: finding, piece, content })}</li>`
  })
  return html`<h3>${title}</h3><ul class="compare-findings">${entries}</ul>`
}

/** Only what a writer is shown: the rest is evidence for the balance. */
function findings(compared: Compared): Markup {
  const { t, comparison } = compared
  const [gone, came] = [comparison.findings.gone.filter(isShown), comparison.findings.came.filter(isShown)]
  return html`${findingList(compared, 'after', t('Marks that came: {0}', came.length), came)}${findingList(compared, 'before', t('Marks that went: {0}', gone.length), gone)}`
}

export function comparisonParts(compared: Compared, more: Markup = nothing): readonly ComparisonSection[] {
  const { comparison, before, after, t } = compared
  const changed = comparison.pieces.some(isChanged)
  return [
    { key: 'head', markup: head(compared, more) },
    { key: 'balance', markup: changeAxis(before.report.reading, after.report.reading, t) },
    { key: 'weakened', markup: weakened(compared) },
    { key: 'questions', markup: questions(compared) },
    { key: 'findings', markup: findings(compared) },
    {
      key: 'pieces',
      markup: changed ? html`<h3>${t('Sentence by sentence')}</h3>${piecesMarkup(compared)}` : nothing,
    },
  ]
}
