/** Keeps the end and asks how far the way is open; only the writer knows. */

import { sentenceBehind } from '../add-sentence.ts'
import { type Ask, heard } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

/** Acts that are ends: there is more than one way to them. */
const ends: ReadonlySet<string> = new Set(
  `achieve bring build cut decide deliver design finish grow improve increase
   lower make organise organize plan prepare propose publish raise reach reduce resolve set
   solve train`.split(/\s+/),
)

const measured = /%|\b(?:per ?cent|half|third|quarter|double|from \S+ to|below|above|under|over) ?\b/i

export function chooseMeans(ask: Ask): readonly Candidate[] {
  // Where the end has a figure, the way may be open: "Cut waiting times by a third."
  if (!ends.has(ask.clause?.verbWord ?? '') || ask.words < 5 || !measured.test(heard(ask))) return []
  const hint = 'only if true, what people may decide for themselves'
  return sentenceBehind(ask, 'choose-means', 'Open the how', `[[how: ${hint}]].`)
}
