/** Focus mode: only what pushes the draft out of its usual mix is worth a mark. */

import type { Reading, ReportFinding, Verdict } from '../engine/index.ts'

const leaning: Readonly<Record<Verdict, ReportFinding['side'] | undefined>> = {
  'leans-directing': 'directing',
  'leans-influencing': 'influencing',
  'in-range': undefined,
  informing: undefined,
  'too-short': undefined,
}

/** A warning, such as a placeholder left over, is shown all the same. */
export const outweighs = (
  { verdict }: Pick<Reading, 'verdict'>,
  { side, severity }: Pick<ReportFinding, 'side' | 'severity'>,
): boolean => severity === 'warning' || side === leaning[verdict]
