/** What may be taken out of a text and lose nothing: formulas and rows of values, and questions nobody asks. */

import { values } from '../../lexicons/values.ts'
import { lockWords } from './words.ts'

/** Thanks for what nobody has done yet. */
const advanceThanks =
  /\s(?:in advance|for your (?:full |continued |anticipated |prompt |kind )?(?:cooperation|co-operation|compliance|prompt attention|immediate attention|attention to this))\b/gi

const listed = [...values].sort((a, b) => b.length - a.length).join('|')
const rowOfValues = new RegExp(`\\b(?:(?:${listed})(?:, and |, | and | & )){3,20}(?:${listed})\\b`, 'gi')

/** Words before the message: "Please be advised that …", "You are reminded that …". */
export const preamble =
  /^((?:please|kindly) (?:note|be advised|be aware|be informed|be reminded) that |(?:we|I) (?:would like|wish|want) to (?:remind|inform) (?:you|everyone|all staff) that |this is to (?:inform|remind|notify) you that |you are (?:hereby )?(?:reminded|informed|advised|notified) that )(?=\S)/i
/** "Please ensure that you (also) sign": the assurance goes, the act stays. */
export const assurance =
  /^(please|kindly) (?:ensure|make sure|be sure) (?:that )?you (?!are\b|have\b|can\b|know\b|will\b|all\b|do\b|don|never\b|only\b|both\b|get\b)(?=[a-z])/i

/** Words in capitals that only raise the voice. */
export const shouted = /^(?:ALL|ALWAYS|ANY|BEFORE|EVERY|MUST|NEVER|NO|NOT|ONLY|WILL)$/
/** The same anywhere in a text. */
export const allShouted = /\b(?:ALL|ALWAYS|ANY|BEFORE|EVERY|MUST|NEVER|NO|NOT|ONLY|WILL)\b/g

/** Stress on a ban or a duty that is one without it. */
export const stressed =
  /\b(?:absolutely|strictly|totally) (?=(?:banned|compulsory|essential|forbidden|imperative|mandatory|must|necessary|no|not|prohibited|required)\b)/i

/** Says again that all means all. */
const noExceptions =
  /(?<=[.!]) (?:there (?:are|will be) )?no exceptions[.!]+$|,(?: with)? no exceptions(?=[.!]+$)/i
const universal = /\b(?:all|any|each|every|everybody|everyone|nobody|never|no one)\b/i

/** "All staff must sign in. No exceptions." → "All staff must sign in." */
export const withoutPressure = (text: string): string =>
  universal.test(text.replace(noExceptions, '')) ? text.replace(noExceptions, '') : text

/** Words that close the reader's judgement: "Obviously, …" */
const device = /\b(?:needless to say|of course|obviously|clearly|frankly|simply)\b,?\s*/gi

export const withoutRitual = (text: string): string =>
  text
    .replace(preamble, '')
    .replace(assurance, '$1 ')
    .replace(advanceThanks, '')
    .replace(rowOfValues, '')
    .replace(device, '')
    .replace(new RegExp(stressed, 'gi'), '')
    .replace(allShouted, word => word.toLowerCase())

/** A question that carries no number, name, duty or limit: "Why are we doing this?" */
export function isBareQuestion(text: string): boolean {
  const question = text.trim()
  if (!/^[^.!?;:[\]`<>]+\?$/.test(question) || /[*_~|]/.test(question)) return false
  return lockWords(question).every(
    ({ lower, text: word, opens }) =>
      !/\d/.test(lower) &&
      (opens || word === 'I' || !/^\p{Lu}/u.test(word)) &&
      !/^(?:not|no|never|none|only|all|every|each|any|must|shall|should|will|may|can|could|would|if|unless|until|when|before|after|you|your)$/.test(
        lower,
      ),
  )
}
