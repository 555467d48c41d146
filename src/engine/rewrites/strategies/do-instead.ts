/** Adds the safe alternative behind a prohibition, which stays word for word. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

/** Bans of a way to do something: only there another way is wanted. "Do not tear out pages" has none. */
export const ways = /\b(?:by|via|through|with|on|from|to|in|into|your own|personal|private)\b(?!.*\bwhile\b)/i
/** The same where no alternative stands beside the ban and the writer is asked for one. */
const openWays =
  /\b(?:by (?!\d|noon|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|via |through )|\b(?:on|from|in|with) (?:your|personal|private)\b|\byour own\b/i

/** What to do may stand in the neighbour: "Please call them instead.", "Send questions to Ana." */
const ordersBeside = ({ judged, index, placed }: Ask): boolean =>
  [index - 1, index + 1].some(at => {
    const other = judged.draft.sentences[at]
    return (
      other?.block === placed.block &&
      other.sentence.clauses[0]?.mood === 'imperative' &&
      !other.sentence.clauses[0].negated
    )
  })

export function doInstead(ask: Ask): readonly Candidate[] {
  const { clause, tokens } = ask
  const text = ask.judged.draft.text.slice(ask.start, ask.end)
  // Behind a comma the alternative often stands already: "Don't talk to media, send them to us."
  const forbids = clause?.mood === 'imperative' || /^(?:must|may|should)$/.test(clause?.modal?.kind ?? '')
  if (!clause?.negated || !forbids || tokens.some(({ text: mark }) => mark === ',' || mark === ';')) return []
  if (/\b(?:but|instead|rather|until|before)\b/i.test(text) || ask.words < 4 || !openWays.test(text))
    return []
  if (ordersBeside(ask)) return []
  return sentenceBehind(
    ask,
    'do-instead',
    'Say what to do instead',
    'Instead: [[what: the safe alternative]].',
  )
}
