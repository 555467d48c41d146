/** "All staff must sign in. No exceptions." → "All staff must sign in.": all says it already. */

import { type Ask, spanOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { withoutPressure } from '../lock/ritual.ts'

export function cutPressure({ judged, index, placed, end }: Ask): readonly Candidate[] {
  const before = spanOf(judged, index - 1)
  if (!before || judged.draft.sentences[index - 1]?.block !== placed.block) return []
  const text = judged.draft.text.slice(before.start, end)
  const plain = withoutPressure(text)
  if (plain === text) return []
  return [
    {
      strategy: 'date-not-pressure',
      force: 'softens',
      title: `Soften: “${plain}”`,
      edits: [replace(before.start, end, plain)],
      span: { start: before.start, end },
    },
  ]
}
