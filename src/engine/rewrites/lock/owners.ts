/** Who must act, as a text's wording says it. */

import { hole } from './marks.ts'
import { lockWords } from './words.ts'

/** "I'm asking the shift leads to …", "expects every director to …" */
const asked = new RegExp(
  `\\b(?:asking|expects?|asks|requests|requires?|I need|I want|we need|we want)\\s+((?:[^\\s.,;:${hole}]+\\s+){1,8}?)(?:not\\s+|never\\s+|always\\s+)?to\\s`,
  'gi',
)
/** "The shift leads must …"; it starts where a word does, lest every letter of a long one be tried. */
const obliged =
  /(?<![^\s.,;:!?])((?:[^\s.,;:!?]+\s+){1,12}?)(?:must|shall|should|ought to|ha(?:ve|s) to|needs? to|will|(?:are|is)(?: not)? (?:required|expected|asked|requested|obliged|obligated|mandated|supposed|advised) to|(?:are|is) to)\s/gi

/** "It is mandatory that laptops be …" */
const impersonal = /\b(?:mandatory|compulsory|obligatory|required) that\s+((?:[^\s.,;:]+\s+){1,8}?)be\s/gi

/** Nobody in particular: whoever is named instead takes nobody's place. */
const nobodyYet: ReadonlySet<string> = new Set(['', 'you', 'someone', 'somebody'])

const small = /^(?:the|a|an|of|that|so|because|and|or|but|please|also|then|therefore|now|both)$/

function normal(words: string): string {
  return lockWords(words)
    .map(({ lower }) => lower)
    .filter(word => !small.test(word))
    .join(' ')
}

/** "From 6 October everyone must …": when it is to be done says nothing of who does it. */
const time =
  /^[\s,]*(?:(?:from|on|by|before|after|until|till|starting|beginning|effective|as of|in|at|during|this|next|every|each)\s+)+(?:(?:the|of|and|to|\d[\d:.,]*(?:st|nd|rd|th|am|pm)?|noon|midnight|immediately|today|tomorrow|tonight|end|start|week|month|quarter|year|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|a\.?m\.?|p\.?m\.?|next|this|every|each)(?![\p{L}\d])[\s,]*)+/iu

function withoutTime(words: string): string {
  const rest = words.replace(time, '')
  return rest.trim() === '' ? words : rest
}

/** @returns each owner named by the wording of a duty, in order; an order without a subject names none */
export function ownersOf(text: string): string[] {
  const owners: string[] = []
  for (const match of text.matchAll(asked)) owners.push(normal(match[1] ?? ''))
  for (const match of text.matchAll(obliged)) {
    // "It has been decided that the night bus will end": the owner stands behind the last conjunction.
    owners.push(
      normal(
        withoutTime((match[1] ?? '').split(/\b(?:that|because|so|why|if|when|and then)\b/i).at(-1) ?? ''),
      ),
    )
  }
  for (const match of text.matchAll(impersonal)) owners.push(normal(match[1] ?? ''))
  return owners.filter(owner => !nobodyYet.has(owner) && !owner.includes(hole))
}
