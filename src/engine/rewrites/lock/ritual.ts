/** What may be taken out of a text and lose nothing: formulas and rows of values, and questions nobody asks. */

import { values } from '../../lexicons/values.ts'
import { lockWords } from './words.ts'

/** Thanks for what nobody has done yet. */
const advanceThanks =
  /\s(?:in advance|for your (?:full |continued |anticipated |prompt |kind )?(?:cooperation|co-operation|compliance|prompt attention|immediate attention|attention to this))\b/gi

const listed = [...values].sort((a, b) => b.length - a.length).join('|')
const rowOfValues = new RegExp(`\\b(?:(?:${listed})(?:, and |, | and | & )){3,20}(?:${listed})\\b`, 'gi')

/** Words that close the reader's judgement: "Obviously, …" */
const device = /\b(?:needless to say|of course|obviously|clearly|frankly|simply)\b,?\s*/gi

export const withoutRitual = (text: string): string =>
  text.replace(advanceThanks, '').replace(rowOfValues, '').replace(device, '')

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
