/**
 * The one place where text becomes HTML. Whatever goes into `html` as a string is escaped; only what `html` itself
 * made goes in as it is, and nothing that was read from a file can pass for that.
 */

const made: unique symbol = Symbol('markup')

export interface Markup {
  readonly [made]: string
}

export type Part = string | number | Markup | readonly Markup[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Fit for text and for quoted attributes. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"'`]/g, mark => entities[mark] ?? '') : text

/** Most texts hold none of them, and drawing while somebody types is to be quick. */
const special = /[&<>"'`]/

export const toHtml = (markup: Markup): string => markup[made]

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (made in part) return part[made]
  let all = ''
  for (const each of part) all += each[made]
  return all
}

/** A template whose values are escaped. Values may stand in text and in quoted attributes, nowhere else. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let all = ''
  let at = 0
  for (const string of strings) {
    all += string
    const part = parts[at++]
    if (part !== undefined) all += written(part)
  }
  return { [made]: all }
}

export const nothing: Markup = html``
