/** What may stand outside a placeholder: nothing the draft does not say. */

const keys = 'why|who|when|what|how|where|story|proof'
const anyPlaceholder = /\[\[([^[\]\n]{0,300})\]\]/g
const wellFormed = new RegExp(`^(?:${keys})(?:: [^[\\]\\n]{1,200})?$`)

export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(anyPlaceholder)].map(match => match[1] ?? '')
}

export const isPlaceholder = (inner: string): boolean => wellFormed.test(inner)

/** The mark that stands for a placeholder while words are compared; no word contains it. */
export const hole = '\uE000'

export const withoutPlaceholders = (text: string): string => text.replace(anyPlaceholder, hole)

/** Links' targets, code, and how many emphasis marks and brackets there are. */
export function markupOf(text: string): string[] {
  const targets = text.match(/\]\([^()\s]{0,2000}\)|`[^`\n]{1,500}`|https?:\/\/[^\s)]{1,500}/g) ?? []
  return [...targets, ...(withoutPlaceholders(text).match(/[*_~`[\]<>|]/g) ?? [])]
}

const loose = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[*_~`]/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** "to get" → "gets" or "get", "us to" → "we": the goal of a wish becomes what is so. */
const wished = /\bto ([a-z]+)\b/g

const inflected = (verb: string): readonly string[] => {
  if (verb === 'be') return ['is', 'are']
  if (verb === 'have') return ['has', 'have']
  if (verb === 'do' || verb === 'go') return [`${verb}es`, verb]
  const stem = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ie`
    : /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}e`
      : verb
  return [`${stem}s`, verb]
}

/** "last month we lost it" and "we lost it last month" say the same. */
const fronted = /^(yesterday|(?:last|this|in|on|since) [a-z0-9]+),? (.+)$/

/** The source, with its time last, and with its first wish turned into a statement. */
function readingsOf(source: string): string[] {
  const first = loose(source)
  const [, time, rest] = fronted.exec(first) ?? []
  return [...wishesOf(first), ...(time === undefined ? [] : [`${rest} ${time}`])]
}

function wishesOf(plain: string): string[] {
  const [first] = plain.matchAll(wished)
  if (!first?.[1]) return [plain]
  const subject = plain.slice(0, first.index).replace(/^us /, 'we ')
  const rest = plain.slice(first.index + first[0].length)
  return [plain, ...inflected(first[1]).map(verb => subject + verb + rest)]
}

/** True where the words stand in one of the sources, whatever their capitals and emphasis. */
export function isQuotedFrom(words: string, sources: readonly string[]): boolean {
  const wanted = loose(words)
  return wanted !== '' && sources.some(source => readingsOf(source).some(reading => reading.includes(wanted)))
}
