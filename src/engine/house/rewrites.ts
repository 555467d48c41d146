import type { Judged } from '../reading/build-report.ts'
import type { ReportFinding, Rewrite } from '../report.ts'
import { type Ask, askOf, endOf, startOf } from '../rewrites/ask.ts'
import { applyEdits, type Edit, replace } from '../rewrites/edit.ts'
import { articleFor, exchangeRefusal, withCapitalsOf } from './prefer.ts'

/** "a utilisation" → "an exchange": the article in front goes along. */
function articleEdit(ask: Ask, to: string): Edit[] {
  const article = ask.tokens[ask.first - 1]
  if (!article || !/^an?$/.test(article.lower)) return []
  const fitting = articleFor(article.text, to)
  if (fitting === undefined || fitting === article.text) return []
  return [replace(startOf(ask, ask.first - 1), endOf(ask, ask.first - 1), fitting)]
}

/** The house's own wording for a finding of its own rules; none where it would change more than words. */
export function houseRewrites(judged: Judged, finding: ReportFinding): readonly Rewrite[] {
  const prefer = judged.origins().get(finding)?.prefer
  const ask = prefer === undefined ? undefined : askOf(judged, finding)
  if (prefer === undefined || !ask) return []
  const { text } = judged.draft
  const from = text.slice(finding.start, finding.end)
  const to = withCapitalsOf(from, prefer)
  if (from === to || exchangeRefusal(from, to) !== undefined) return []
  const edits = [...articleEdit(ask, to), replace(finding.start, finding.end, to)]
  return [
    {
      title: `Say “${to}”`,
      strategy: 'house-wording',
      force: 'keeps',
      start: ask.start,
      end: ask.end,
      text: applyEdits(text, ask.start, ask.end, edits),
    },
  ]
}
