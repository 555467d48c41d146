/** Reports to hand on: a page and Markdown. Drafts at a glance come first, so nothing is printed before all are read. */

import type { ReportedDraft } from '../view/report/draft.ts'
import { htmlDraft, htmlFoot, htmlHead } from '../view/report/html-report.ts'
import { markdownDraft } from '../view/report/markdown-report.ts'
import { type Glance, glanceAt, htmlOverview, markdownOverview } from '../view/report/overview.ts'
import { htmlSkipped, markdownSkipped, type SkippedFile } from '../view/report/skipped.ts'
import type { Printer } from './json.ts'

interface Form {
  readonly head: string
  readonly draft: (draft: ReportedDraft, number: number) => string
  readonly overview: (glances: readonly Glance[]) => string
  readonly skipped: (files: readonly SkippedFile[]) => string
  readonly foot: string
}

function printerOf({ head, draft, overview, skipped, foot }: Form): Printer {
  const glances: Glance[] = []
  const drafts: string[] = []
  const unread: SkippedFile[] = []
  return {
    head,
    entry(entry) {
      if ('error' in entry) {
        unread.push({ name: entry.path, reason: entry.error })
        return { out: '', err: `leadership-lens: ${entry.path}: ${entry.error}\n` }
      }
      const read = { name: entry.path, text: entry.text, report: entry.report }
      glances.push(glanceAt(read))
      drafts.push(draft(read, drafts.length + 1))
      return { out: '', err: '' }
    },
    foot: () => [overview(glances), ...drafts, skipped(unread), foot].join(''),
  }
}

export const htmlPrinter = (): Printer =>
  printerOf({
    head: htmlHead(),
    draft: (draft, number) => htmlDraft(draft, number),
    overview: glances => htmlOverview(glances),
    skipped: files => htmlSkipped(files),
    foot: htmlFoot,
  })

export const markdownPrinter = (): Printer =>
  printerOf({
    head: '',
    draft: draft => markdownDraft(draft),
    overview: glances => markdownOverview(glances),
    skipped: files => markdownSkipped(files),
    foot: '',
  })
