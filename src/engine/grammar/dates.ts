import type { Sentence, Token } from '../draft.ts'
import { keptWith } from '../kept.ts'

/** Words that name a day or part of one. */
const dayWords: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  'today',
  'tonight',
  'tomorrow',
  'noon',
  'midnight',
  'cob',
  'eod',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
])
const monthWords: ReadonlySet<string> = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
])
const spanWords: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'shift',
  'hour',
  'minute',
])
const spanOpeners: ReadonlySet<string> = new Set([
  'this',
  'next',
  'each',
  'every',
  'within',
  'end',
  'month',
  'the',
])
const numeric =
  /^(?:\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?|\d{1,2}(?::|\.)\d{2}(?:am|pm)?|\d{1,2}(?:am|pm)|\d{1,2}(?:st|nd|rd|th)|20\d\d|q[1-4])$/

/** Most words are told from a date by their first letter: a digit, or "q" as in "q3". */
const mayBeNumeric = (lower: string): boolean => {
  const code = lower.charCodeAt(0)
  return (code >= 48 && code <= 57) || code === 113
}

/** "Tuesdays", "October": a name by its capital, but of a time. */
export function isDayOrMonth(word: string): boolean {
  const lower = word.toLowerCase()
  return [lower, lower.replace(/s$/, '')].some(each => dayWords.has(each) || monthWords.has(each))
}

/** True where token `i` names a date, a time or a deadline's span. */
export function isDateToken(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  const { lower, text } = token
  if (dayWords.has(lower) || (mayBeNumeric(lower) && numeric.test(lower))) return true
  // "may" and "march" are months only with a capital within a date.
  if (monthWords.has(lower)) {
    const near = /^\d/.test(tokens[i - 1]?.text ?? '') || /^\d/.test(tokens[i + 1]?.text ?? '')
    return near || (text !== lower && lower !== 'may' && lower !== 'march')
  }
  if (lower === 'may' || lower === 'march') return false
  const singular = lower.replace(/s$/, '')
  if (!spanWords.has(singular)) return false
  const before = tokens[i - 1]?.lower ?? ''
  return (
    spanOpeners.has(before) ||
    (/^\d/.test(before) && /^(?:within|in|under)$/.test(tokens[i - 2]?.lower ?? ''))
  )
}

/** For a sentence ask `isDated`, which is kept. */
export const hasDate = (tokens: readonly Token[]): boolean => tokens.some((_, i) => isDateToken(tokens, i))

export const isDated = keptWith(({ tokens }: Sentence): boolean => hasDate(tokens))
