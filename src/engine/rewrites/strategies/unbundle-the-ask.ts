/** Thanks and an ask in one paragraph: the ask gets a paragraph of its own. */

import { hasDate } from '../../grammar/dates.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

export function unbundleTheAsk(ask: Ask): readonly Candidate[] {
  const { judged, index, placed, start, end, clause, tokens } = ask
  const before = judged.draft.sentences[index - 1]
  if (placed.firstInBlock || !before || placed.sentence.zone !== 'prose') return []
  // "Wear it lightly, and telephone one another." belongs to the thanks.
  const isDuty =
    clause?.modal !== undefined ||
    tokens[0]?.lower === 'please' ||
    (hasDate(tokens) && tokens.some(({ lower }) => lower === 'by'))
  if (!isDuty || judged.draft.sentences[index + 1]?.block === placed.block) return []
  const from = before.offset + before.sentence.end
  const gap = judged.draft.text.slice(from, start)
  if (!/^ +$/.test(gap)) return []
  return [
    {
      strategy: 'unbundle-the-ask',
      force: 'keeps',
      title: 'Give the ask a paragraph of its own',
      edits: [replace(from, start, '\n\n')],
      span: { start: from, end },
    },
  ]
}
