/** A rewrite's title in the reader's language; the words that would stand in the draft stay as they are. */

import type { Translate } from './translate.ts'

/** "“… by [[when]]” — give a date", "Softens: “I'm asking …”", "Cut “obviously”" */
const parts = /^([^“]*)“(.*)”([^”]*)$/su

export function titleInWords(title: string, t: Translate): string {
  const [, before, words, behind] = parts.exec(title) ?? []
  if (words === undefined) return t(title)
  const template = `${before}“{0}”${behind}`
  return t(template, words)
}
