import type { Judged } from '../reading/build-report.ts'
import type { ReportFinding, Rewrite } from '../report.ts'

/** At most three rewrites of a finding, the best first; each has passed the lock. */
export function rewritesFor(_judged: Judged, _finding: ReportFinding): readonly Rewrite[] {
  return []
}
