/** Dates and amounts of a sentence, and which of two asks for more. Plain patterns, bounded. */

export interface Term {
  readonly kind: 'date' | 'time' | 'span' | 'amount'
  /** As written. */
  readonly text: string
  /** Comparable with another of the same kind and unit: later, longer, more. */
  readonly value: number
  /** What is counted: 'days', '%', 'weekday', 'month'. Values of different units do not compare. */
  readonly unit: string
  /** A ceiling ("at most 3"): here more is weaker. */
  readonly ceiling: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`
const dayMonth = new RegExp(`\\b(${day})(?: of)? (${month})\\b(?:,? (\\d{4})\\b)?`, 'gi')
const monthDay = new RegExp(`\\b(${month})\\.? (${day})\\b(?!:)(?:,? (\\d{4})\\b)?`, 'gi')
const isoDate = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const clock = /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?|\b(\d{1,2}):(\d{2})\b/gi
const weekday = new RegExp(`\\b(${weekdays.join('|')})\\b`, 'gi')
const number = `\\d[\\d,]{0,15}(?:\\.\\d{1,6})?|${smallNumbers.slice(1).join('|')}`
const span = new RegExp(
  `\\b(within|in|after) (${number})(?: (?:working|business|calendar))? (hour|day|week|month)s?\\b`,
  'gi',
)
const amount = new RegExp(
  `\\b(at most |no more than |not more than |up to |a maximum of |fewer than |less than )?([£$€]?)(${number})(?![\\w-])(\\s?%|\\s(?:percent|per cent)\\b)?(?: ([a-z]{2,20}))?`,
  'gi',
)

const numberOf = (text: string): number => {
  const small = smallNumbers.indexOf(text.toLowerCase())
  return small >= 0 ? small : Number(text.replaceAll(',', ''))
}

const monthOf = (text: string): number => months.indexOf(text.slice(0, 3).toLowerCase())

type Reading = Omit<Term, 'text'>

const dateOf = (dayText: string, monthIndex: number, year: string | undefined): Reading => ({
  kind: 'date',
  value: Number(year ?? 0) * 372 + monthIndex * 31 + Number.parseInt(dayText, 10),
  unit: year === undefined ? 'day' : 'dated day',
  ceiling: true,
})

function timeOf(groups: readonly (string | undefined)[]): Reading {
  const [hour12, minute12, half, hour24, minute24] = groups
  const hour =
    half === undefined ? Number(hour24) : (Number(hour12) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return { kind: 'time', value: hour * 60 + Number(minute12 ?? minute24 ?? 0), unit: 'minute', ceiling: true }
}

const hours: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730 }

interface Pattern {
  readonly of: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => Reading
}

/** The first that reads a stretch has it. */
const patterns: readonly Pattern[] = [
  { of: isoDate, read: ([year, m, d]) => dateOf(d ?? '', Number(m) - 1, year) },
  { of: dayMonth, read: ([d, m, year]) => dateOf(d ?? '', monthOf(m ?? ''), year) },
  { of: monthDay, read: ([m, d, year]) => dateOf(d ?? '', monthOf(m ?? ''), year) },
  { of: clock, read: timeOf },
  {
    of: weekday,
    read: ([name]) => ({
      kind: 'date',
      value: weekdays.indexOf((name ?? '').toLowerCase()),
      unit: 'weekday',
      ceiling: true,
    }),
  },
  {
    of: span,
    read: ([, count, unit]) => ({
      kind: 'span',
      value: numberOf(count ?? '') * (hours[(unit ?? '').toLowerCase()] ?? 1),
      unit: 'hour',
      ceiling: true,
    }),
  },
  {
    of: amount,
    read: ([limit, money, count, percent, noun]) => ({
      kind: 'amount',
      value: numberOf(count ?? ''),
      unit: money || (percent ? '%' : (noun ?? '').toLowerCase().replace(/s$/, '')),
      ceiling: limit !== undefined,
    }),
  },
]

/** Without the full stop of the sentence: "6 pm.", but "6 p.m." */
const written = (text: string): string => text.trim().replace(/([ap]m)\.$/i, '$1')

/** @returns the terms in the order of the patterns: dates, times, spans, amounts */
export function termsOf(text: string): Term[] {
  let left = text
  return patterns.flatMap(({ of, read }) => {
    const terms = [...left.matchAll(of)].map(match => ({ text: written(match[0]), ...read(match.slice(1)) }))
    left = left.replace(of, found => ' '.repeat(found.length))
    return terms
  })
}
