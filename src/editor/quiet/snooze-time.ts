/** When a snooze ends. */

export const minutesMs = 60_000
/** Who writes past midnight still has the same evening. */
const morningHour = 5
/** No snooze lasts longer; a clock that was set back must not silence drafts for years. */
const longestMs = 30 * 60 * minutesMs

export const isOver = (until: number, now: number): boolean => until <= now || until > now + longestMs

/** The next morning, in local time. */
export function tomorrow(now: Date): Date {
  const days = now.getHours() < morningHour ? 0 : 1
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morningHour)
}
