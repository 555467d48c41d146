/** The frame of a page that is handed on. The styles are ours alone and hold no mark that HTML would read. */

import { html, toHtml } from '../charts/index.ts'
import { pageStyles } from './styles.ts'

interface PageFrame {
  readonly title: string
  /** The language of our own words. */
  readonly language: string
  readonly styles?: string
}

const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`

export const pageHead = ({ title, language, styles = '' }: PageFrame): string =>
  `<!DOCTYPE html>\n${toHtml(html`<html lang="${language}">`)}<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1">${toHtml(html`<title>${title}</title>`)}<style>${pageStyles}${styles}</style></head><body><main>${toHtml(html`<h1>${title}</h1>`)}\n`

export const pageFoot = '</main></body></html>\n'
