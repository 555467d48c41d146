/** "last month 40 parcels went astray" → "40 parcels went astray last month": behind "because" the time comes last. */

const opener =
  /^(yesterday|last (?:night|week|month|year|quarter|spring|summer|autumn|fall|winter|[a-z]+day)|this (?:morning|week|month|year|quarter)|(?:in|on|since) (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4})),? (?=\S)/i

/** With more words, or a second clause, the time would hang on the wrong one. */
const longest = 12
const joint = /,|\b(?:and|but|or|that|when|while|because|so|who|which|until|after|before|if)\b/i

export function timeLast(words: string): string {
  const time = opener.exec(words)?.[1]
  if (time === undefined) return words
  const rest = words.replace(opener, '')
  if (rest.split(' ').length > longest || joint.test(rest)) return words
  // "In March" keeps its month's capital, "Last" loses its own.
  return `${rest} ${/^(?:yesterday|last|this|in|on|since)\b/i.test(time) ? time.charAt(0).toLowerCase() + time.slice(1) : time}`
}
