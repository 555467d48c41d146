/** Report → SVG and HTML, for whoever shows it: the panel, the page that is handed on. */

export { balanceAxis, isJudged } from './balance-axis.ts'
export { changeAxis } from './change-axis.ts'
export { escapeHtml, html, type Markup, nothing, toHtml } from './html.ts'
export { paragraphStrip, paragraphTable, stripKey } from './paragraph-strip.ts'
export { type Paragraph, paragraphsOf } from './paragraphs.ts'
export { cardTitles, questionCards, ring } from './question-cards.ts'
export { type Lead, type Place, quotation, type Shown } from './shown.ts'
export { chartStyles, themeVariables } from './theme.ts'
