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

/** True where the words stand in one of the sources, whatever their capitals and emphasis. */
export function isQuotedFrom(words: string, sources: readonly string[]): boolean {
  const wanted = loose(words)
  return wanted !== '' && sources.some(source => loose(source).includes(wanted))
}
