/**
 * A rule's page in the reader's language. The pages are written in English from the rules (scripts/docs.ts) and travel
 * as files, for the extension holds no examples; so they are translated line by line, and the examples stay.
 */

import type { Side } from '../engine/index.ts'
import type { Translate } from './translate.ts'

export const pageHeadings = {
  matters: 'Why it matters',
  finds: 'What it finds',
  leaves: 'What it leaves alone',
  ignoring: 'How to leave it out',
} as const

export const sideWords: Readonly<Record<Side, string>> = {
  directing: 'directing',
  influencing: 'influencing',
  structure: 'structure',
}

/** The templates of the lines that hold more than words. */
export const pageLines = {
  force: 'force {0} of 3',
  weight: 'weight {0} of 3',
  everywhere: 'marked in every kind of message',
  source: 'Source: {0}.',
  rewritten: 'Rewritten: {0}',
  ignore: 'Put {0} on a line above the paragraph, or above the first item of a list.',
} as const

/** What stands for `{0}`, where a line was made from the template. */
function filling(template: string, line: string): string | undefined {
  const [before = '', behind] = template.split('{0}')
  if (behind === undefined || !line.startsWith(before) || !line.endsWith(behind)) return undefined
  return line.slice(before.length, line.length - behind.length)
}

function wordsIn(message: string, t: Translate): string {
  for (const template of Object.values(pageLines)) {
    const value = filling(template, message)
    if (value !== undefined) return t(template, value)
  }
  return message.startsWith('`') ? message : t(message)
}

/** Marks of headings and notes; an example is the draft's own words. */
const line = /^(#+ | {2}\*|(?: {2})?(?!- |<!--| ))(\S.*?)(\*?)$/

function lineInWords(text: string, t: Translate): string {
  const [, before, words, behind] = line.exec(text) ?? []
  if (words === undefined) return text
  const pieces = words.startsWith('`') ? words.split(' · ') : [words]
  return `${before}${pieces.map(piece => wordsIn(piece, t)).join(' · ')}${behind}`
}

export function pageInWords(page: string, t: Translate): string {
  let isCode = false
  return page
    .split('\n')
    .map(text => {
      const isFence = /^\s*(?:- )?```/.test(text)
      if (isFence) isCode = !isCode
      return isFence || isCode ? text : lineInWords(text, t)
    })
    .join('\n')
}
