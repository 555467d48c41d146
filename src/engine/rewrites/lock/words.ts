/** A text → its words as the lock compares them. Plain patterns on purpose: the lock trusts neither tags nor parser. */

export interface LockWord {
  /** Lower-cased, contractions written out. */
  readonly lower: string
  /** As written. */
  readonly text: string
  /** Begins a sentence, so that its capital says nothing. */
  readonly opens: boolean
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bshan['’]t\b/gi, 'shall not'],
  [/\bcan(?:['’]t|not)\b/gi, 'can not'],
  [/n['’]t\b/gi, ' not'],
  [/\bI['’]m\b/g, 'I am'],
  // One word, lest a course that somebody takes be taken for it.
  [/\bin due course\b/gi, 'in-due-course'],
  [/\b(you|we|they)['’]re\b/gi, '$1 are'],
  [/\b(I|you|we|they|he|she|it)['’]ll\b/gi, '$1 will'],
  [/\b(I|you|we|they)['’]ve\b/gi, '$1 have'],
]

// Numbers with their marks and units, addresses, words; each bounded, so that the time stays linear.
const wordPattern =
  /(?:https?:\/\/|www\.)[^\s)\]>]{1,300}|[\w.+-]{1,64}@[\w.-]{1,80}|[£$€]?\d[\d.,:/%-]{0,30}\p{L}{0,8}|[\p{L}\p{N}][\p{L}\p{N}'’-]{0,60}|[.!?]/gu

export function lockWords(text: string): LockWord[] {
  let plain = text
  for (const [pattern, words] of contractions) plain = plain.replace(pattern, words)
  const words: LockWord[] = []
  let opens = true
  for (const [match] of plain.matchAll(wordPattern)) {
    if (/^[.!?]$/.test(match)) {
      opens = true
      continue
    }
    const trimmed = match.replace(/[.,:;/-]+$/, '')
    if (trimmed === '') continue
    words.push({ lower: trimmed.toLowerCase().replace(/’/g, "'"), text: trimmed, opens })
    // "14 June." ends a sentence though the pattern took the stop for a number's.
    opens = /[.!?]$/.test(match)
  }
  return words
}

export function countsOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Items of `a` that `b` lacks, as often as it lacks them. */
export function missing(a: readonly string[], b: readonly string[]): string[] {
  const left = countsOf(b)
  return a.filter(item => {
    const count = left.get(item) ?? 0
    if (count > 0) left.set(item, count - 1)
    return count === 0
  })
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && missing(a, b).length === 0
