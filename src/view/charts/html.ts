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
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, mark => entities[mark] ?? '')

export const toHtml = (markup: Markup): string => markup[made]

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return made in part ? part[made] : part.map(toHtml).join('')
}

/** A template whose values are escaped. Values may stand in text and in quoted attributes, nowhere else. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    [made]: strings.map((string, at) => (at === 0 ? string : written(parts[at - 1] ?? '') + string)).join(''),
  }
}

export const nothing: Markup = html``
