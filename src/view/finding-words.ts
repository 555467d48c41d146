/** A finding's message in the reader's language: the rule's words around those of the draft. */

import type { Translate } from './translate.ts'

/** Where the words of the draft go in a rule's message. */
const place = /“%s”|%s/

/**
 * @param message as the report has it
 * @param template the rule's own message; undefined for a rule of the house's
 */
export function messageInWords(message: string, template: string | undefined, t: Translate): string {
  if (template === undefined) return message
  const [before = '', after] = template.split(place)
  if (after === undefined) return message === template ? t(template) : message
  // Some findings say more than their rule does; theirs stays as it is.
  const isFilled =
    message.length >= before.length + after.length && message.startsWith(before) && message.endsWith(after)
  if (!isFilled) return message
  return t(template.replace(place, '{0}'), message.slice(before.length, message.length - after.length))
}
