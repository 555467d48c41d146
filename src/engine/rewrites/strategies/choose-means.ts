/** Keeps the end and asks how far the way is open; only the writer knows. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

/** Acts that are ends: there is more than one way to them. */
const ends: ReadonlySet<string> = new Set(
  `achieve agree appoint bring build close cut decide deliver design find finish fix grow hit hold improve increase
   lower make meet name organise organize plan prepare propose publish raise reach reduce report resolve save set
   share show solve train`.split(/\s+/),
)

export function chooseMeans(ask: Ask): readonly Candidate[] {
  if (!ends.has(ask.clause?.verbWord ?? '') || ask.words < 5) return []
  const hint = 'only if true, what people may decide for themselves'
  return sentenceBehind(ask, 'choose-means', 'Open the how', `[[how: ${hint}]].`)
}
