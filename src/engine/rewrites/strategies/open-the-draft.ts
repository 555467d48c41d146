/** Where the whole draft lacks its reason at the opening and tells it later: the paragraph that tells it moves there. */

import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { moveTheWhy } from '../draft/move-the-why.ts'
import { replace } from '../edit.ts'

/** Warnings that only the opening can answer. */
const asksWhy = /^(?:direction-without-why|late-why|why-missing)$/

export const openTheDraft = ({ rule, judged }: Ask): readonly Candidate[] =>
  (asksWhy.test(rule) ? moveTheWhy(judged) : []).map(({ title, start, end, text }) => ({
    strategy: 'open-with-why',
    force: 'keeps',
    title,
    edits: [replace(start, end, text)],
    span: { start, end },
    bound: true,
  }))
