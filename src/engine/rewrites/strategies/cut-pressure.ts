/** "All staff must sign in. No exceptions." → "All staff must sign in.": all says it already. */

import { type Ask, spanOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { withoutPressure } from '../lock/ritual.ts'

const presses = /\b(?:asap|as soon as possible|at once|immediately|right away|without delay|now)\b/i

export function cutPressure({ judged, index, placed, start, end, rule }: Ask): readonly Candidate[] {
  if (rule !== 'absolute-pressure') return []
  const { text, sentences } = judged.draft
  const before = sentences[index - 1]?.block === placed.block ? spanOf(judged, index - 1) : undefined
  // Said in the sentence itself, or behind it.
  for (const from of [start, before?.start ?? start]) {
    const own = text.slice(from, end)
    const plain = withoutPressure(own)
    // Another word presses still.
    if (plain === own || presses.test(plain)) continue
    return [
      {
        strategy: 'date-not-pressure',
        force: 'softens',
        title: `Soften: “${plain}”`,
        edits: [replace(from, end, plain)],
        span: { start: from, end },
      },
    ]
  }
  return []
}
