/** The frame of a page that stands alone: no script, nothing loaded. */

import { html, toHtml } from '../charts/index.ts'
import { pageStyles } from './styles.ts'

/**
 * Styles are ours alone and hold no mark that HTML would read.
 * @param more styles of this page only
 */
export const pageHead = (title: string, more = ''): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width, initial-scale=1">${toHtml(html`<title>${title}</title>`)}<style>${pageStyles}${more}</style></head><body><main>${toHtml(html`<h1>${title}</h1>`)}\n`

export const pageFoot = '</main></body></html>\n'
