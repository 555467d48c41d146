/** How the balance moved between two versions: an open dot where it was, an arrow, a filled dot where it is. */

import type { Reading } from '../../engine/index.ts'
import type { Translate } from '../translate.ts'
import { percent } from '../words.ts'
import { axisAt, axisEdge, axisHeight, axisLine, axisWidth, labelAt, labelLine } from './axis.ts'
import { isJudged } from './balance-axis.ts'
import { html, type Markup, nothing } from './html.ts'

/** Half the width of a label, in units. */
const halfLabel = 24
/** Dots nearer than this run together, and no arrow fits between them. */
const leastApart = 16
const arrowHead = 5

function arrow(from: number, to: number): Markup {
  if (Math.abs(to - from) < leastApart) return nothing
  const step = to > from ? 1 : -1
  const tip = to - step * 9
  return html`<path class="lens-move" d="M${from + step * 6} ${axisLine}H${tip}M${tip - step * arrowHead} ${axisLine - arrowHead}L${tip} ${axisLine}L${tip - step * arrowHead} ${axisLine + arrowHead}"/>`
}

function dots(before: Reading, after: Reading, t: Translate): Markup {
  const [was, is] = [axisAt(before.balance), axisAt(after.balance)]
  const inside = after.balance >= after.range[0] && after.balance <= after.range[1]
  const side = inside ? 'within' : after.balance < after.range[0] ? 'directing' : 'influencing'
  const apart = Math.abs(labelAt(before.balance, halfLabel) - labelAt(after.balance, halfLabel))
  const label = (share: number, words: string, name: string): Markup =>
    html`<text class="${name}" x="${labelAt(share, halfLabel)}" y="${labelLine}" text-anchor="middle">${words}</text>`
  const old = isJudged(before)
    ? html`<circle class="lens-was" cx="${was}" cy="${axisLine}" r="5"/>${arrow(was, is)}${apart >= 2 * halfLabel ? label(before.balance, t('before'), 'lens-label') : nothing}`
    : nothing
  return html`${old}<circle class="lens-dot lens-${side}" cx="${is}" cy="${axisLine}" r="6.5"/>${label(after.balance, t('now'), 'lens-label lens-own')}`
}

/** Nothing where the newer version has no balance to speak of. */
export function changeAxis(before: Reading, after: Reading, t: Translate): Markup {
  if (!isJudged(after)) return nothing
  const [low, high] = after.range
  const words = isJudged(before)
    ? t('Influence {0}, before {1}', percent(after.balance), percent(before.balance))
    : t('Influence {0}', percent(after.balance))
  return html`<div class="lens-balance"><svg class="lens-axis" viewBox="0 0 ${axisWidth} ${axisHeight}" role="img" aria-label="${words}"><rect class="lens-range" x="${axisAt(low)}" y="4" width="${axisAt(high) - axisAt(low)}" height="24" rx="3"/><line class="lens-track" x1="${axisEdge}" y1="${axisLine}" x2="${axisWidth - axisEdge}" y2="${axisLine}"/>${dots(before, after, t)}</svg><div class="lens-ends" aria-hidden="true"><span>${t('directing')}</span><span>${t('influencing')}</span></div></div>`
}
