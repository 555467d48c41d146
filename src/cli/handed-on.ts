/** Reports to hand on: a page and Markdown. */

import { htmlDraft, htmlFoot, htmlHead } from '../view/report/html-report.ts'
import { markdownDraft } from '../view/report/markdown-report.ts'
import type { Printer } from './json.ts'

const unreadable = (path: string, error: string): string => `leadership-lens: ${path}: ${error}\n`

export function htmlPrinter(): Printer {
  let number = 0
  return {
    head: htmlHead(),
    entry(entry) {
      if ('error' in entry) return { out: '', err: unreadable(entry.path, entry.error) }
      number++
      return { out: htmlDraft({ name: entry.path, text: entry.text, report: entry.report }, number), err: '' }
    },
    foot: () => htmlFoot,
  }
}

export const markdownPrinter = (): Printer => ({
  head: '',
  entry: entry =>
    'error' in entry
      ? { out: '', err: unreadable(entry.path, entry.error) }
      : { out: markdownDraft({ name: entry.path, text: entry.text, report: entry.report }), err: '' },
  foot: () => '',
})
