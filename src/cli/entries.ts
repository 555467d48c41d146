/** What each draft comes to, whatever the format. */

import type {
  DraftFormat,
  HouseStyle,
  ProfileSource,
  Reader,
  ReadOptions,
  Report,
  ReportFinding,
  Rewrite,
} from '../engine/index.ts'
import type { SourceFormat } from '../importers/index.ts'

export interface FindingWithRewrites extends ReportFinding {
  readonly rewrites: readonly Rewrite[]
}

/** A report as printed: its findings may bring their rewrites along. */
export interface PrintedReport extends Report {
  readonly findings: readonly (ReportFinding | FindingWithRewrites)[]
}

export type Entry =
  | {
      readonly path: string
      readonly text: string
      readonly report: PrintedReport
      /** The report is about Markdown made from such a file. */
      readonly convertedFrom?: SourceFormat
    }
  | { readonly path: string; readonly error: string }

export interface ReadSettings {
  readonly profile: string | undefined
  readonly profileFrom?: ProfileSource
  readonly house?: HouseStyle | undefined
  readonly rewrites: boolean
}

export const readOptionsOf = (
  format: DraftFormat,
  { profile, profileFrom, house }: ReadSettings,
): ReadOptions => ({
  format,
  ...(profile === undefined ? {} : { profile, ...(profileFrom ? { profileFrom } : {}) }),
  ...(house ? { house } : {}),
})

export function readDraft(
  reader: Reader,
  text: string,
  format: DraftFormat,
  settings: ReadSettings,
): PrintedReport {
  const report = reader.read(text, readOptionsOf(format, settings))
  if (!settings.rewrites) return report
  const findings = report.findings.map(finding => ({
    ...finding,
    rewrites: reader.rewrites(report, finding),
  }))
  return { ...report, findings }
}

/** Findings that count against a limit: more than hints. */
export const countsOf = (report: Report): number =>
  report.findings.filter(finding => finding.severity !== 'hint').length
