/**
 * A second opinion on rewrites, written apart from the lock and with other means: plain multisets over plain
 * patterns. `said` is all that the draft, its front matter and the settings say.
 */

import type { Rewrite } from '../../../src/engine/report.ts'

const bag = (text: string, pattern: RegExp): string[] =>
  [...text.replace(/’/g, "'").matchAll(pattern)].map(match => match[0].toLowerCase()).sort()

const spread = (text: string): string =>
  text
    .replace(/’/g, "'")
    .replace(/\b(do|does|did|is|are|was|were|must|should|would|could|has|have|need)n't\b/gi, '$1 not')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/\bcan't\b|\bcannot\b/gi, 'can not')

const emptied = (text: string): string => text.replace(/\[\[[^\]]*\]\]/g, ' ')

const checks: Readonly<Record<string, RegExp>> = {
  number: /\d[\d.,:/%]*\d|\d/g,
  money: /[£$€]/g,
  negation: /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|unless|except|only)\b/gi,
  quantifier: /\b(?:all|each|every|any|both|most|some|least|everyone|anyone|everybody)\b/gi,
  condition: /\b(?:if|when|until|before|after|once|while|whenever)\b/gi,
  possessive: /\b(?:your|our|my|their|his|her|its|us|them)\b/gi,
  link: /\]\([^)]*\)|https?:\S+|`[^`]*`/g,
}

const modals =
  /\b(?:must|shall|should|will|may|might|can|could|have to|has to|(?:we |I )?needs? (?:you )?to|requires?d?|expect(?:ed|s)?|mandatory|compulsory)\b/gi
const names = /(?<=[\p{Ll},;] )\p{Lu}\p{L}+/gu
const glue = new Set(
  "i i'm i’m we we're am are asking you to so that because the reason purpose of must please who requires expects asks for help instead by in order".split(
    ' ',
  ),
)

/** Nouns of duties and what they oblige to. */
const verbs: Readonly<Record<string, string>> = {
  adherence: 'adhere',
  attendance: 'attend',
  completion: 'complete',
  compliance: 'comply',
  participation: 'participate',
  registration: 'register',
  submission: 'submit',
}

const wordsOf = (text: string): string[] => bag(spread(text), /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)

function surplus(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before]
  return after.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The longest runs of added words must stand in the draft as they are; what is left must be glue. */
function strangers(before: string, after: string, said: string): string[] {
  const added = surplus(wordsOf(emptied(after)), wordsOf(before))
  const known = new Set(wordsOf(said))
  const acts = new Set(wordsOf(before).flatMap(word => verbs[word] ?? []))
  return added.filter(word => !glue.has(word) && !known.has(word) && !acts.has(word))
}

/** Formulas that may go where a rewrite says that it removes. */
const formulas =
  / in advance\b| for your (?:\w+ )?(?:co-?operation|compliance|attention(?: to this)?)\b|\b(?:\w+, ){2,}(?:and )?\w+ and \w+\b/gi

/** A whole sentence of the draft, said once more before the old words: they must follow it untouched. */
function withoutRepeated(before: string, after: string, said: string): string {
  const front = after.endsWith(before) ? after.slice(0, after.length - before.length).trim() : ''
  return front !== '' && said.includes(front) ? before : after
}

/** A whole sentence may go only where it asks nothing of the reader and names nothing. */
const emptyQuestion = (text: string): boolean =>
  /^[^.!]*\?\s*$/.test(text) &&
  !/\d|\b(?:must|should|will|can|may|not|no|all|every|if|you|your)\b/i.test(text)

/** @returns what is wrong with the rewrite; empty where nothing is */
export function faultsOf(text: string, rewrite: Rewrite, said: string): string[] {
  const whole = text.slice(rewrite.start, rewrite.end)
  if (rewrite.text === '') return rewrite.force === 'removes' && emptyQuestion(whole) ? [] : [`cut: ${whole}`]
  const before = rewrite.force === 'removes' ? whole.replace(formulas, '') : whole
  const own = lifted(before, withoutRepeated(whole, rewrite.text, said), said)
  const faults: string[] = []
  for (const [name, pattern] of Object.entries(checks)) {
    const was = bag(spread(emptied(before)), pattern)
    const is = bag(spread(emptied(own)), pattern)
    if (was.join('|') !== is.join('|')) faults.push(`${name}: ${was} → ${is}`)
  }
  const lost = surplus(bag(before.replace(/\bASAP\b/g, ''), names), bag(own, /\p{Lu}\p{L}+/gu))
  if (lost.length > 0) faults.push(`name: ${lost}`)
  if (rewrite.force !== 'softens') {
    const was = bag(spread(emptied(before)), modals).length
    const is = bag(spread(emptied(own)), modals).length
    if (was !== is) faults.push(`modal: ${was} → ${is}`)
  }
  if ((rewrite.force === 'softens') !== rewrite.title.startsWith('Softens: '))
    faults.push(`title: ${rewrite.title}`)
  const strange = strangers(before, rewrite.text, said)
  if (strange.length > 0) faults.push(`invented: ${strange}`)
  return faults
}

/** The new text without the clause that was lifted from elsewhere: what stands behind or before the old words. */
function lifted(before: string, after: string, said: string): string {
  const squeeze = (t: string): string => t.toLowerCase().replace(/[*_]/g, '').replace(/\s+/g, ' ')
  const behind =
    /(?:, because|because|so that|The reason:|The purpose: to|The purpose:) ([^[]+?)(?=[.?!*_]*$)/i.exec(
      after,
    )?.[1]
  const front = /^(?:Because|In order to|So that) ([^[]+), /.exec(after)?.[1] ?? ''
  const fronts = front
    .split(', ')
    .map((_, i, parts) => parts.slice(0, i + 1).join(', '))
    .reverse()
  for (const clause of [behind ?? '', ...fronts]) {
    const words = squeeze(clause.trim())
    if (words !== '' && !squeeze(before).includes(words) && squeeze(said).includes(words))
      return after.replace(clause, '')
  }
  return after
}
