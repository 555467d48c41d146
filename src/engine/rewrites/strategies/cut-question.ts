/** Where devices crowd, a question that only leads up to its answer goes: "Why are we doing this?" */

import { type Ask, spanOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

/** Sentences before the crowded one that are looked at. */
const reach = 8

export function cutQuestion(ask: Ask): readonly Candidate[] {
  const { judged, index } = ask
  for (let i = index; i >= Math.max(0, index - reach); i--) {
    const placed = judged.draft.sentences[i]
    const next = judged.draft.sentences[i + 1]
    const asks = judged.evidence[i]?.rules.has('rhetorical-question') ?? false
    // Its answer goes on in the same paragraph.
    if (!asks || !placed?.sentence.question || next?.block !== placed.block) continue
    const span = spanOf(judged, i)
    const answer = spanOf(judged, i + 1)
    if (!span || !answer) continue
    const question = judged.draft.text.slice(span.start, span.end)
    return [
      {
        strategy: 'cut-device',
        force: 'removes',
        title: `Cut the question: “${question}”`,
        edits: [replace(span.start, answer.start, '')],
        span: { start: span.start, end: answer.start },
      },
    ]
  }
  return []
}
