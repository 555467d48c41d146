/** "Thanks in advance for your cooperation." → thanks for something that was done; what it was, the writer knows. */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

export function specificThanks(ask: Ask): readonly Candidate[] {
  const { tokens, mark } = ask
  const thanks = tokens[0]?.lower === 'thank' && tokens[1]?.lower === 'you' ? 1 : 0
  const next = tokens[thanks + 1]?.lower ?? ''
  if (!/^thanks?$/.test(tokens[0]?.lower ?? '') || !/^(?:in|for)$/.test(next) || mark === '') return []
  // "Thank you for not smoking" is an order in disguise: nothing in it can go.
  if (!/^(?:in advance|for your)/.test(`${next} ${tokens[thanks + 2]?.lower ?? ''}`)) return []
  return [
    {
      strategy: 'specific-thanks',
      force: 'removes',
      title: 'Thank for something done: “… for [[what]]”',
      edits: [
        replace(endOf(ask, thanks), ask.stop, ' for [[what: what somebody has done, and what it changed]]'),
      ],
      span: { start: startOf(ask, 0), end: ask.end },
    },
  ]
}
