/** Adds the safe alternative behind a prohibition, which stays word for word. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

/** Bans of a way to do something: only there another way is wanted. "Do not tear out pages" has none. */
export const ways = /\b(?:by|via|through|with|on|from|to|in|into|your own|personal|private)\b(?!.*\bwhile\b)/i

export function doInstead(ask: Ask): readonly Candidate[] {
  const { clause, tokens } = ask
  const text = ask.judged.draft.text.slice(ask.start, ask.end)
  // Behind a comma the alternative often stands already: "Don't talk to media, send them to us."
  const forbids = clause?.mood === 'imperative' || /^(?:must|may|should)$/.test(clause?.modal?.kind ?? '')
  if (!clause?.negated || !forbids || tokens.some(({ text: mark }) => mark === ',' || mark === ';')) return []
  if (/\b(?:but|instead|rather|until|before)\b/i.test(text) || ask.words < 4 || !ways.test(text)) return []
  return sentenceBehind(
    ask,
    'do-instead',
    'Say what to do instead',
    'Instead: [[what: the safe alternative]].',
  )
}
