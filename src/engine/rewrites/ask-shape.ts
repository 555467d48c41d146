/** Where a reason can be put so that the sentence still reads well. */

import { type Ask, heard } from './ask.ts'

const reasonWords =
  /\b(?:because|so that|in order to|due to|owing to|thanks to|otherwise|which means|that way|so (?:we|you|they|I|he|she|it|nobody|no one|everyone|people|the|our|your|their|that)\b|to (?:help|ensure|make sure|allow|enable|avoid|prevent|protect|give|let|keep|free|support)|for the sake of|given that|, (?:we|they|it|last time|that|this) [a-z]+|, as (?:we|most|you|they|it|the|this|that|there|last|your|our|some|five|a)\b|; (?:they|it|we|this|that|there|she|he|the|nobody)\b|since (?:we|you|they|it|the|our|this)|the reason)\b/i

/** "Sign it by Friday, or payroll will miss it": what happens otherwise. Two patterns; as one they would take a square of time. */
const orElse = /\bor (?:you|your|we|they|it|payroll|the)\b/i
const outcome = /\b(?:will|won['’]t|can['’]t|cannot|lose|loses)\b/i

function saysOrElse(text: string): boolean {
  const at = text.search(orElse)
  return at >= 0 && outcome.test(text.slice(at))
}

/** True where the sentence says why already, in words too loose for a finding of their own. */
export const saysWhy = (ask: Ask): boolean => {
  const { evidence, judged, start, end } = ask
  const text = judged.draft.text.slice(start, end)
  return evidence.reasonAway === 0 || reasonWords.test(text) || saysOrElse(text)
}

/** A sentence longer than this has no room for another beside it. */
const longest = 32
/** The longest sentence, in words, whose end a reader still ties to its ask. */
const longestInline = 28

/**
 * A later clause would catch the reason for itself: "… if you see smoke because …", "… and I will answer because …".
 * @param harmless a role that catches nothing, because the reason comes with a comma
 */
export function endsInOtherClause({ tokens, placed, clause }: Ask, harmless?: 'complement'): boolean {
  if (!clause) return false
  return placed.sentence.clauses.some(({ groupFirst, role, mood, subject, marker }) => {
    if (groupFirst <= clause.verb || role === harmless) return false
    if (role === 'condition' || role === 'concession' || role === 'reason' || role === 'purpose') return true
    if (role === 'complement') return /^(?:what|why|how|who|where|whether)$/.test(marker)
    if (role === 'relative' || role === 'time') return false
    return mood !== 'imperative' && subject.head > clause.verb && tokens[subject.first]?.isWord === true
  })
}

/** Behind these a reason would hang on the wrong word, or the sentence would carry too much. */
const broken = (ask: Ask): boolean => {
  const text = heard(ask)
  const verb = ask.clause?.verb ?? 0
  // "So be bold so that …"
  if (ask.tokens[0]?.lower === 'so') return true
  // "£1,200" holds no pause.
  if (
    ask.tokens.some(
      ({ text: mark }, i) => i > verb && mark === ',' && !/^\d/.test(ask.tokens[i + 1]?.text ?? ''),
    )
  )
    return true
  if (/\bplease$|, so\b|\bso (?:look|use|please|do|don)/i.test(text)) return true
  return /[;()]|:(?!\d)|\s[–—-]\s|—/i.test(text)
}

export type Place = 'inline' | 'front' | 'sentence' | 'nowhere'

export function placeOf(ask: Ask): Place {
  const { mark, placed, words, clause } = ask
  if (mark === ':') return words <= longestInline && clause ? 'front' : 'nowhere'
  if (placed.sentence.question || mark.startsWith('?')) return words <= longestInline ? 'inline' : 'nowhere'
  if (words > longestInline || endsInOtherClause(ask) || broken(ask)) {
    // An item without an end mark holds one phrase; a second sentence would stand out.
    return mark === '' || words > longest ? 'nowhere' : 'sentence'
  }
  return 'inline'
}

/** "Do not share it because …" can be misread; a comma keeps the reason out of the negation's reach. */
export const isNegated = (ask: Ask): boolean =>
  ask.clause?.negated === true ||
  /\b(?:not|never|no|without|n['’]t)\b|n['’]t\b/i.test(ask.judged.draft.text.slice(ask.start, ask.end))

/** "Consultants: verbal orders will not be accepted." is called out to somebody. */
export const isCalledOut = (ask: Ask): boolean => /^[^.,:]{2,40}:\s/.test(heard(ask))
