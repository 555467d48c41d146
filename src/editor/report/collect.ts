/** The drafts of a report, read again for it: the review of the workspace keeps no text. */

import * as vscode from 'vscode'
import type { ReportedDraft } from '../../view/report/draft.ts'
import type { SkippedFile } from '../../view/report/skipped.ts'
import { fileText, type ReadParts, readVersion } from '../compare/versions.ts'
import type { Lens } from '../lens.ts'
import { t } from '../translate.ts'
import type { Reviewed } from '../workspace-review/outcome.ts'

export interface Collected {
  readonly drafts: readonly ReportedDraft[]
  readonly skipped: readonly SkippedFile[]
}

/** @throws Error with the reason, where the file cannot be read */
export async function reportedDraft(file: vscode.Uri, lens: Lens, parts: ReadParts): Promise<ReportedDraft> {
  const name = vscode.workspace.asRelativePath(file)
  const stored = await fileText(file, parts.importers)
  const { text, report } = await readVersion({ name, scope: file, text: stored }, lens, parts)
  const findings = report.findings.map(finding =>
    finding.visible ? { ...finding, rewrites: lens.reader.rewrites(report, finding) } : finding,
  )
  return { name, text, report: { ...report, findings } }
}

/** @returns undefined where it was cancelled: half a report would say that the other half is fine */
export async function collect(
  files: readonly Reviewed[],
  lens: Lens,
  parts: ReadParts,
  progress: (name: string) => void,
  token: vscode.CancellationToken,
): Promise<Collected | undefined> {
  const drafts: ReportedDraft[] = []
  const skipped: SkippedFile[] = []
  for (const { uri, name, outcome } of files) {
    if (token.isCancellationRequested) return undefined
    progress(name)
    if (outcome.kind === 'skipped') {
      skipped.push({ name, reason: outcome.reason })
      continue
    }
    try {
      drafts.push(await reportedDraft(vscode.Uri.parse(uri), lens, parts))
    } catch (error) {
      skipped.push({ name, reason: error instanceof Error ? error.message : t('It cannot be read.') })
    }
  }
  return { drafts, skipped }
}
