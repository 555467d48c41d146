/** What the report is made from, and what both of its forms say. */

import { profiles, type Report, type ReportFinding, type Rewrite, rules } from '../../engine/index.ts'
import type { KindOfMessage } from '../reading-words.ts'
import { isShown } from '../text-report.ts'
import { questionOrder } from '../words.ts'

export type ReportedFinding = ReportFinding & { readonly rewrites?: readonly Rewrite[] }

export interface ReportedDraft {
  /** The file's name. */
  readonly name: string
  /** That was analysed. */
  readonly text: string
  readonly report: Omit<Report, 'findings'> & { readonly findings: readonly ReportedFinding[] }
}

/** A profile that is not ours is called by its id and asks everything. */
export const kindOf = (id: string): KindOfMessage =>
  profiles.find(profile => profile.id === id) ?? { title: id, asks: questionOrder }

export const ruleTitle = (id: string): string => rules.find(rule => rule.id === id)?.title ?? id

/** What is listed with a number, in the text's order; what is said of the whole draft has a list of its own. */
export const numbered = ({ report }: ReportedDraft): readonly ReportedFinding[] =>
  report.findings
    .filter(finding => isShown(finding) && !report.reading.warnings.includes(finding.rule))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
