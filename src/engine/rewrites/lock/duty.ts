/**
 * Duties said in a roundabout way and the plain sentence each of them comes to, word for word: "It is mandatory for all
 * staff to sign in." obliges like "All staff must sign in." Exact: whatever else differs is no turn of a duty.
 */

import { verbOfAct } from './frame.ts'

/** Plain words in one phrase. */
const phrase = '[^,.;:!?()"“”*_`[\\]<>|]'
const required = 'is (?:now )?(?:mandatory|compulsory|obligatory|required)'
const people = `(?:all|every|each|both|the|your) ${phrase}{2,60}?`
const acts = [...verbOfAct.keys()].join('|')
/** All that follows the verb. */
const rest = '(?<rest>[^*_`[\\]<>|]{2,300})'

/** What stands between the noun of the act and its object, and what the verb has there. */
const links: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['adherence', ['to', ' to']],
  ['attendance', ['at', '']],
  ['compliance', ['with', ' with']],
  ['participation', ['in', ' in']],
  ['registration', ['for', ' for']],
])

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "completion", "of", "the survey" → "complete the survey" */
export function verbFor(
  noun: string,
  link: string | undefined,
  object: string | undefined,
): string | undefined {
  const verb = verbOfAct.get(noun.toLowerCase())
  if (verb === undefined || object === undefined) return verb
  const [own, kept] = links.get(noun.toLowerCase()) ?? ['of', '']
  return link === own ? `${verb}${kept} ${object}` : undefined
}

interface Parts {
  readonly who?: string
  readonly noun?: string
  readonly link?: string
  readonly object?: string
  readonly when?: string
  readonly modal?: string
  readonly not?: string
  readonly rest?: string
}
type Turn = (parts: Parts) => string | undefined

/** "Visitors who are not allowed to …": the duty is not the sentence's own. */
const clauses = /\b(?:who|that|which|if|when|where|while|because|but|why|as|no|not|nobody)\b/i

const must: Turn = ({ who = '', rest: does = '' }) => `${upper(who)} must ${does}`
/** What is added behind a comma speaks of the asking: "…, though I have no right to". */
const please: Turn = ({ not, rest: does = '' }) =>
  /,(?!\d)/.test(does) ? undefined : `Please ${not ? 'do not ' : ''}${does}`

const turns: readonly (readonly [RegExp, Turn])[] = [
  [new RegExp(`^It ${required} for (?<who>${phrase}{2,60}?) to ${rest}$`, 'u'), must],
  [
    new RegExp(
      `^(?<noun>${acts})(?: (?<link>of|at|in|with|to|for) (?<object>${phrase}{2,120}?))? ${required} for (?<who>${people})(?<when> (?:by|before|from|on|until) ${phrase}{2,60})?\\.$`,
      'iu',
    ),
    ({ noun = '', link, object, who = '', when = '' }) => {
      const does = verbFor(noun, link, object)
      return does && `${upper(who)} must ${does}${when}.`
    },
  ],
  [
    new RegExp(
      `^(?<noun>attendance|participation) (?:of|by) (?<who>${people}) ${required}(?<rest>[.;][^*_\`[\\]<>|]{0,200})$`,
      'iu',
    ),
    ({ noun = '', who = '', rest: more = '' }) =>
      `${upper(who)} must ${verbFor(noun, undefined, undefined)}${more}`,
  ],
  [
    new RegExp(
      `^(?<who>${phrase}{2,60}?) (?<modal>must|should) (?:ensure|make sure) (?:that )?(?:they|you) (?!(?:are|have|can|know|will|do|don|all|both|never|only|get|understand)\\b)${rest}$`,
      'u',
    ),
    ({ who = '', modal = '', rest: does = '' }) => `${who} ${modal} ${does}`,
  ],
  [
    new RegExp(
      `^You are (?:kindly |hereby )?(?:asked|requested) (?<not>not )?to (?:kindly |please )?${rest}$`,
      'u',
    ),
    please,
  ],
  [
    new RegExp(
      `^(?:I|We)(?: would like to| would|['’]d like to| kindly| hereby)? (?:ask|request) (?:that you|you (?<not>not )?to)(?: kindly| please)? (?!(?:be|all|not|to)\\b)${rest}$`,
      'u',
    ),
    please,
  ],
]

/** @returns the plain sentence; undefined where the text is no such duty */
export function plainDuty(before: string): string | undefined {
  for (const [pattern, turn] of turns) {
    const parts: Parts | undefined = pattern.exec(before)?.groups
    const plain = parts && !clauses.test(parts.who ?? '') ? turn(parts) : undefined
    if (plain) return plain
  }
  return undefined
}

const subjunctive = new RegExp(
  `^It is (?:now )?(?:mandatory|compulsory|obligatory|imperative|required) that ${rest}$`,
  'u',
)

/** "It is mandatory that all staff sign it." and "All staff must sign it.": must stands before the first pause. */
function isSubjunctive(before: string, after: string): boolean {
  const told = subjunctive.exec(before)?.groups?.['rest']
  const [head, tail, ...more] = after.split(' must ')
  if (told === undefined || head === undefined || tail === undefined || more.length > 0) return false
  return !/[,.;:]/.test(head) && `${head} ${tail}`.toLowerCase() === told.toLowerCase()
}

/** @returns true where `after` says the duty of `before` in plain words */
export const isPlainDuty = (before: string, after: string): boolean =>
  plainDuty(before) === after || isSubjunctive(before, after)
