/** The balance as a dot with its margin on a line from directing to influencing, the usual range shaded. */

import type { Reading } from '../../engine/index.ts'
import { balanceInWords } from '../reading-words.ts'
import { verdictWords } from '../words.ts'
import {
  axisEdge as edge,
  axisHeight as height,
  labelAt,
  labelLine,
  axisLine as line,
  axisWidth as width,
  axisAt as x,
} from './axis.ts'
import { html, type Markup, nothing } from './html.ts'
import type { Shown } from './shown.ts'

/** Half the width of the longest label, in units. */
const halfLabel = 36

/** Of a draft that hardly began, or that only informs, the mix says nothing. */
export const isJudged = ({ verdict }: Reading): boolean => verdict !== 'too-short' && verdict !== 'informing'

function dot({ balance, margin, range }: Reading): Markup {
  const inside = balance >= range[0] && balance <= range[1]
  const side = inside ? 'within' : balance < range[0] ? 'directing' : 'influencing'
  return html`<line class="lens-margin lens-${side}" x1="${x(balance - margin)}" y1="${line}" x2="${x(balance + margin)}" y2="${line}"/><circle class="lens-dot lens-${side}" cx="${x(balance)}" cy="${line}" r="6.5"/>`
}

/** Two labels that would run into one another are set apart. */
function labels({ report, t }: Shown): Markup {
  const { balance, range } = report.reading
  const usual = labelAt((range[0] + range[1]) / 2, halfLabel)
  const text = (at: number, words: string, name: string): Markup =>
    html`<text class="${name}" x="${at}" y="${labelLine}" text-anchor="middle">${words}</text>`
  if (!isJudged(report.reading)) return text(usual, t('usual here'), 'lens-label')
  const own = labelAt(balance, halfLabel)
  const apart = Math.abs(own - usual) >= 2 * halfLabel
  return html`${text(own, t('this draft'), 'lens-label lens-own')}${apart ? text(usual, t('usual here'), 'lens-label') : nothing}`
}

export function balanceAxis(shown: Shown): Markup {
  const { report, t } = shown
  const { reading } = report
  const [low, high] = reading.range
  const words = isJudged(reading)
    ? `${t(verdictWords[reading.verdict])}. ${balanceInWords(reading, t)}`
    : t(verdictWords[reading.verdict])
  return html`<div class="lens-balance"><svg class="lens-axis" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}"><rect class="lens-range" x="${x(low)}" y="4" width="${x(high) - x(low)}" height="24" rx="3"/><line class="lens-track" x1="${edge}" y1="${line}" x2="${width - edge}" y2="${line}"/>${isJudged(reading) ? dot(reading) : nothing}${labels(shown)}</svg><div class="lens-ends" aria-hidden="true"><span>${t('directing')}</span><span>${t('influencing')}</span></div></div>`
}
