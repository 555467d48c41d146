/** Candidates → what may be offered: it has passed the lock, and the draft read again is better with it. */

import type { OpenDraft, Reader, ReadOptions, Report, ReportFinding, Rewrite } from '../engine/index.ts'
// Not by the engine's door: this bundle is to hold no second engine.
import { readsBetter } from '../engine/reads-better.ts'
import { mostRewrites, type Refused } from './prompt.ts'

export interface Draft {
  readonly text: string
  readonly report: Report
  /** What the report was read with. */
  readonly options: ReadOptions
  readonly finding: ReportFinding
}

export interface Judged {
  /** The best first: the draft's own words before places to fill in. */
  readonly offers: readonly Rewrite[]
  readonly refused: readonly Refused[]
}

const placeholders = ({ text }: Rewrite): number => text.split('[[').length

function isBetter(again: OpenDraft, draft: Draft, rewrite: Rewrite): boolean {
  const { text, report, options, finding } = draft
  const { start, end, text: words } = rewrite
  const after = again.read(text.slice(0, start) + words + text.slice(end), options)
  return readsBetter({ before: report, after, span: rewrite, length: words.length, rule: finding.rule })
}

export function judgeCandidates(
  reader: Pick<Reader, 'open' | 'proposal'>,
  draft: Draft,
  candidates: readonly string[],
): Judged {
  // Its own, so that nothing of the draft outlives the question.
  const again = reader.open()
  const offers: Rewrite[] = []
  const refused: Refused[] = []
  for (const text of candidates) {
    const proposed = reader.proposal(draft.report, draft.finding, text)
    if (!proposed) continue
    if ('refusal' in proposed) refused.push({ text, because: proposed.refusal })
    else if (offers.some(each => each.text === proposed.rewrite.text)) continue
    else if (isBetter(again, draft, proposed.rewrite)) offers.push(proposed.rewrite)
    else refused.push({ text, because: 'worse' })
  }
  offers.sort((a, b) => placeholders(a) - placeholders(b))
  return { offers: offers.slice(0, mostRewrites), refused }
}
