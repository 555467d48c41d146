/** A comparison → one page that stands alone: no script, nothing loaded, every word of a draft escaped. */

import { html, toHtml } from '../charts/index.ts'
import { pageFoot, pageHead } from '../report/page.ts'
import type { Compared } from './compared.ts'
import { comparisonParts } from './comparison-sections.ts'
import { comparisonStyles } from './styles.ts'

/** Links lead down the page, to the sentence among the others. */
export function comparisonPage(compared: Omit<Compared, 'lead'>, language = 'en'): string {
  const { comparison } = compared
  const lead: Compared['lead'] = ({ piece, content }) => {
    const change = comparison.pieces[piece]
    const isListed = change !== undefined && (change.kind !== 'same' || change.moved)
    return isListed ? html`<a href="#piece-${piece}">${content}</a>` : content
  }
  const plain: Compared['lead'] = ({ content }) => content
  const parts = comparisonParts({ ...compared, lead }).filter(({ key }) => key !== 'pieces')
  // A sentence among the others does not link to itself.
  const pieces = comparisonParts({ ...compared, lead: plain }).filter(({ key }) => key === 'pieces')
  const sections = [...parts, ...pieces].map(({ markup }) => html`<section>${markup}</section>`)
  const title = compared.t('Two versions compared')
  return `${pageHead({ title, language, styles: comparisonStyles })}${toHtml(html`${sections}`)}${pageFoot}`
}
