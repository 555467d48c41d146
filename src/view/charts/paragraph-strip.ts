/**
 * The whole draft as a strip: a row for each paragraph, a segment for each sentence, as long as its text. What a
 * sentence does shows in its shape as well as in its colour: direction is a solid block, influence an open one with
 * round ends, both are one over the other, information is a thin line.
 */

import type { Stance } from '../../engine/index.ts'
import { stanceInWords } from '../reading-words.ts'
import type { Translate } from '../translate.ts'
import { html, type Markup } from './html.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import type { Place, Shown } from './shown.ts'

/** Units of a row; the page scales it. */
const width = 300
const height = 10
const gap = 2
/** A sentence of three words is still seen. */
const leastWidth = 4

export const stanceOrder: readonly Stance[] = ['directing', 'influencing', 'both', 'informing']

const round = (value: number): number => Math.round(value * 10) / 10

/** One template for each: a long draft has hundreds of them, drawn anew while somebody types. */
function shape(stance: Stance, x: number, wide: number): Markup {
  const [left, inner] = [round(x + 0.6), round(Math.max(1, wide - 1.2))]
  switch (stance) {
    case 'directing':
      return html`<rect class="lens-fill-directing" x="${x}" y="0" width="${wide}" height="${height}"/>`
    case 'influencing':
      return html`<rect class="lens-fill-influencing" x="${left}" y="0.6" width="${inner}" height="8.8" rx="${round(Math.min(4.4, wide / 2))}"/>`
    case 'both':
      return html`<rect class="lens-fill-directing" x="${x}" y="0" width="${wide}" height="4.4"/><rect class="lens-fill-influencing" x="${left}" y="5.6" width="${inner}" height="3.8" rx="${round(Math.min(1.9, wide / 2))}"/>`
    case 'informing':
      return html`<rect class="lens-fill-informing" x="${x}" y="4" width="${wide}" height="2"/>`
    default:
      return stance satisfies never
  }
}

type CountOf = Readonly<Record<Stance, number>>

function count({ report }: Shown, { sentences }: Paragraph): CountOf {
  const counts: Record<Stance, number> = { directing: 0, influencing: 0, both: 0, informing: 0 }
  for (const index of sentences) counts[report.sentences[index]?.stance ?? 'informing']++
  return counts
}

/** "3 directs, 1 informs"; in a long draft most paragraphs say one of few such things. */
function countsInWords(shown: Shown): (paragraph: Paragraph) => string {
  const known = new Map<string, string>()
  return paragraph => {
    const counts = count(shown, paragraph)
    const key = `${counts.directing} ${counts.influencing} ${counts.both} ${counts.informing}`
    const words = known.get(key) ?? inWords(counts, shown.t)
    known.set(key, words)
    return words
  }
}

const inWords = (counts: CountOf, t: Translate): string =>
  stanceOrder
    .filter(stance => counts[stance] > 0)
    .map(stance => t('{0} {1}', counts[stance], stanceInWords(stance, t)))
    .join(', ')

const lengthOf = ({ start, end }: Place): number => end - start

/** @param perUnit characters that one unit of the picture stands for */
function segments({ report }: Shown, { sentences }: Paragraph, perUnit: number): Markup[] {
  let x = 0
  return sentences.flatMap(index => {
    const sentence = report.sentences[index]
    if (!sentence) return []
    const wide = Math.max(leastWidth, lengthOf(sentence) / perUnit - gap)
    const at = x
    x += wide + gap
    // Each segment names its place, for whoever points at it; the keyboard goes by paragraphs.
    return [
      html`<g data-start="${sentence.start}" data-end="${sentence.end}">${shape(sentence.stance, round(at), round(wide))}</g>`,
    ]
  })
}

/** Many short sentences need more room than their characters say. */
const unitsOf = ({ report }: Shown, { sentences }: Paragraph, perUnit: number): number =>
  sentences.reduce((sum, index) => {
    const sentence = report.sentences[index]
    return sum + (sentence ? Math.max(leastWidth, lengthOf(sentence) / perUnit - gap) + gap : 0)
  }, 0)

const charactersOf = ({ report }: Shown, { sentences }: Paragraph): number =>
  sentences.reduce((sum, index) => sum + lengthOf(report.sentences[index] ?? { start: 0, end: 0 }), 0)

export function paragraphStrip(shown: Shown): Markup {
  const paragraphs = paragraphsOf(shown.text, shown.report.sentences)
  const longest = paragraphs.reduce((most, paragraph) => Math.max(most, charactersOf(shown, paragraph)), 1)
  const perUnit = longest / width
  const countsOf = countsInWords(shown)
  const rows = paragraphs.map((paragraph, at) => {
    const units = Math.max(width, unitsOf(shown, paragraph, perUnit))
    const content = html`<svg viewBox="0 0 ${round(units)} ${height}" preserveAspectRatio="${units > width ? 'none' : 'xMinYMid'}" aria-hidden="true">${segments(shown, paragraph, perUnit)}</svg>`
    const label = shown.t('Paragraph {0} of {1}: {2}', at + 1, paragraphs.length, countsOf(paragraph))
    return html`<li>${shown.lead({ to: paragraph, className: 'lens-row', label, content })}</li>`
  })
  return html`<ol class="lens-strip${paragraphs.length > 24 ? ' lens-dense' : ''}">${rows}</ol>`
}

/** What the strip's shapes stand for. */
export function stripKey(t: Translate): Markup {
  const entries = stanceOrder.map(
    stance =>
      html`<li><svg viewBox="0 0 16 10" aria-hidden="true">${shape(stance, 0, 16)}</svg>${stanceInWords(stance, t)}</li>`,
  )
  return html`<ul class="lens-key">${entries}</ul>`
}

/** The same as a table, for those who do not see the picture. */
export function paragraphTable(shown: Shown): Markup {
  const { t, report } = shown
  const head = stanceOrder.map(stance => html`<th scope="col">${stanceInWords(stance, t)}</th>`)
  const rows = paragraphsOf(shown.text, report.sentences).map((paragraph, at) => {
    const counts = count(shown, paragraph)
    const cells = stanceOrder.map(stance => html`<td>${counts[stance]}</td>`)
    return html`<tr><th scope="row">${at + 1}</th>${cells}</tr>`
  })
  return html`<table class="lens-hidden"><caption>${t('Sentences of each paragraph, by what they do')}</caption><thead><tr><th scope="col">${t('Paragraph')}</th>${head}</tr></thead><tbody>${rows}</tbody></table>`
}
